/** A mistake in a file: what it is, and where, as `data.sessions[3].startedAtMs` or `line 3`. */
export interface FileProblem {
  code: FileProblemCode;
  path: string;
}

export type FileProblemCode =
  | 'too-large'
  | 'too-deep'
  | 'not-json'
  | 'not-a-backup'
  | 'newer-version'
  | 'version-not-valid'
  | 'not-an-object'
  | 'not-a-list'
  | 'too-many-rows';

/** A backup of 200,000 sessions has about 60 MB. A caller looks at the size before it reads a file. */
export const MAX_FILE_LENGTH = 128 * 1024 * 1024;
/** Records of this version have 6 levels in a file. */
const MAX_DEPTH = 16;

/**
 * The value of a JSON text from anywhere, or what is wrong with it. Its length and depth are bounded
 * before anything is built of it.
 */
export function parseJson(text: string): { value: unknown } | { problem: FileProblem } {
  if (text.length > MAX_FILE_LENGTH) return { problem: { code: 'too-large', path: '' } };
  const tooDeepAt = findTooDeep(text);
  if (tooDeepAt !== undefined)
    return { problem: { code: 'too-deep', path: lineOf(text, tooDeepAt) } };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { problem: { code: 'not-json', path: placeOf(error, text) } };
  }
}

const QUOTE = 34;
const BACKSLASH = 92;
const OPENING = new Set(['[', '{'].map((bracket) => bracket.charCodeAt(0)));
const CLOSING = new Set([']', '}'].map((bracket) => bracket.charCodeAt(0)));

/** Where brackets are nested too deep; quotes are skipped, and nothing else of JSON is judged. */
function findTooDeep(text: string): number | undefined {
  let depth = 0;
  let isInText = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isInText && code === BACKSLASH) index += 1;
    else if (code === QUOTE) isInText = !isInText;
    else if (!isInText && OPENING.has(code)) depth += 1;
    else if (!isInText && CLOSING.has(code)) depth -= 1;
    if (depth > MAX_DEPTH) return index;
  }
  return undefined;
}

/** Browsers say where a text stops being JSON, each in its own words; the end when they do not. */
function placeOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return `line ${line}`;
  const position = /position (\d+)/.exec(message)?.[1];
  return lineOf(text, position ? Number(position) : text.length);
}

function lineOf(text: string, index: number): string {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1))
    line += 1;
  return `line ${line}`;
}
