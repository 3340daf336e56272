import { readFileSync, writeSync } from 'node:fs';
import './typescript-imports.ts';

const { parseScenario, ScenarioError } = await import('../core/simulation/scenario.ts');
const { simulate } = await import('../core/simulation/simulate.ts');
const { printedLine } = await import('../core/simulation/trace.ts');

const CHUNK = 500;
const BAD_INPUT = 2;

try {
  run(process.argv[2]);
} catch (error) {
  if (!(error instanceof ScenarioError)) throw error;
  console.error(error.message);
  process.exitCode = BAD_INPUT;
}

/** One JSON object a line, in order of time, and the summary last. */
function run(path: string | undefined): void {
  if (path === undefined) throw new ScenarioError('Usage: npm run simulate -- scenario.json');
  const scenario = parseScenario(readJson(path));
  const lines: string[] = [];
  const summary = simulate(scenario, {
    line(line, zone) {
      lines.push(JSON.stringify(printedLine(line, zone)));
    },
  });
  // Nothing is printed before all is known to be right: an error is then the one thing to read.
  const printed = [...lines, JSON.stringify({ type: 'summary', ...summary })];
  for (let index = 0; index < printed.length; index += CHUNK)
    write(`${printed.slice(index, index + CHUNK).join('\n')}\n`);
}

/** Whole and in order, into a pipe that is read slowly too. */
function write(text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Whoever reads has seen enough (`| head`).
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
    }
  }
}

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new ScenarioError(`${path} cannot be read: ${(error as Error).message}`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ScenarioError(`${path} is not JSON: ${(error as Error).message}`);
  }
}
