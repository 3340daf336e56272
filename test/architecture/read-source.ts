import { parseAst } from 'vitest/node';

/** One import of a module, however it is written. */
export interface Import {
  specifier: string;
  /** `import type` or `export type`: nothing of it is there at run time. */
  isTypeOnly: boolean;
  line: number;
}

/** What a source file imports and uses. */
export interface Source {
  imports: Import[];
  /** Names and paths that are used, such as `setTimeout`, `Date.now`, `new Date()`. */
  uses: { name: string; line: number }[];
  hasRunTimeCode: boolean;
  lineCount: number;
}

interface Node {
  type: string;
  start: number;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Reads a TypeScript file, or throws when it is none. */
export function readSource(path: string, text: string): Source {
  const program = parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node;
  const lineOf = (node: Node) => text.slice(0, node.start).split('\n').length;
  const nodes = [...within(program)];
  return {
    imports: nodes.flatMap((node) =>
      importsOf(node).map(([specifier, isTypeOnly]) => ({
        specifier,
        isTypeOnly,
        line: lineOf(node),
      })),
    ),
    uses: nodes.flatMap((node) => usesOf(node).map((name) => ({ name, line: lineOf(node) }))),
    hasRunTimeCode: (program.body as Node[]).some(runs),
    lineCount: text.trimEnd().split('\n').length,
  };
}

/** A node and all below it, but for the names of properties, which mean nothing by themselves. */
function* within(node: Node): Generator<Node> {
  yield node;
  for (const [field, value] of Object.entries(node)) {
    if ((field === 'property' || field === 'key') && node.computed !== true) continue;
    for (const child of [value].flat()) if (isNode(child)) yield* within(child);
  }
}

/** An import whose module is not written out is given this name, which no rule allows. */
export const COMPUTED = '(computed)';

/** The modules that a node imports, and whether only types of them. */
function importsOf(node: Node): [specifier: string, isTypeOnly: boolean][] {
  const source = node.source as Node | null | undefined;
  switch (node.type) {
    case 'ImportDeclaration':
      return [[textOf(source), node.importKind === 'type']];
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return source ? [[textOf(source), node.exportKind === 'type']] : [];
    case 'ImportExpression':
      return [[textOf(source), false]];
    case 'TSImportType':
      return [[textOf(source), true]];
    case 'TSExternalModuleReference':
      return [[textOf(node.expression as Node), false]];
    case 'CallExpression': {
      if (pathOf(node.callee as Node) !== 'require') return [];
      return [[textOf((node.arguments as Node[])[0]), false]];
    }
    default:
      return [];
  }
}

const textOf = (node: Node | null | undefined): string =>
  typeof node?.value === 'string' ? node.value : COMPUTED;

/** `a.b.c` of a member expression, and the name of a name; empty for anything else. */
function pathOf(node: Node): string {
  if (node.type === 'Identifier') return String(node.name);
  if (node.type !== 'MemberExpression') return '';
  const object = pathOf(node.object as Node);
  const property = node.property as Node;
  const name = node.computed === true ? property.value : property.name;
  return object === '' || typeof name !== 'string' ? '' : `${object}.${name}`;
}

const GLOBAL_OBJECT = /^(globalThis|self|window)\./;

function usesOf(node: Node): string[] {
  if (node.type === 'NewExpression' && (node.arguments as Node[]).length === 0)
    return [`new ${pathOf(node.callee as Node)}()`];
  if (node.type === 'CallExpression') return [`${pathOf(node.callee as Node)}()`];
  if (node.type !== 'MemberExpression' && node.type !== 'Identifier') return [];
  const path = pathOf(node).replace(GLOBAL_OBJECT, '');
  return path === '' ? [] : [path];
}

const TYPES_ONLY = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
  'TSModuleDeclaration',
]);

/** Whether a statement does anything when its module is loaded, beside loading others. */
function runs(statement: Node): boolean {
  if (TYPES_ONLY.has(statement.type)) return false;
  if (statement.type !== 'ExportNamedDeclaration') return true;
  const declaration = statement.declaration as Node | null;
  return declaration !== null && runs(declaration);
}
