import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** What a step found: a check counts as one, a suite as its tests. */
export interface Findings {
  passed: number;
  failed: number;
  output: string;
}

export interface Step {
  name: string;
  run: () => Promise<Findings>;
}

/** A step that is right or wrong as a whole. */
export function check(name: string, command: string, ...args: string[]): Step {
  return {
    name,
    async run() {
      const { isSuccess, output } = await execute(command, args);
      return isSuccess ? success(output) : failure(output);
    },
  };
}

/** A suite of Vitest; it writes each test to the terminal as it goes. */
export function suite(name: string, report: string, ...args: string[]): Step {
  return {
    name,
    async run() {
      const file = join(root, report);
      rmSync(file, { force: true });
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const { isSuccess } = await execute('vitest', ['run', ...args, ...reporters], true);
      return countTests(file, isSuccess);
    },
  };
}

export const success = (output = ''): Findings => ({ passed: 1, failed: 0, output });
export const failure = (output: string): Findings => ({ passed: 0, failed: 1, output });

/** Runs a tool of the project; what it says is kept, or shown at once if it `speaks`. */
export function execute(
  command: string,
  args: string[],
  speaks = false,
): Promise<{ isSuccess: boolean; output: string }> {
  return new Promise((resolve) => {
    const tools = join(root, 'node_modules/.bin');
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PATH: `${tools}${delimiter}${process.env['PATH']}` },
      stdio: ['ignore', speaks ? 'inherit' : 'pipe', speaks ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += String(chunk);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', (error) => resolve({ isSuccess: false, output: error.message }));
    child.once('close', (code) => resolve({ isSuccess: code === 0, output }));
  });
}

function countTests(report: string, isSuccess: boolean): Findings {
  const counts = readCounts(report);
  if (!counts) return failure('The suite wrote no report.');
  const { numPassedTests, numFailedTests } = counts;
  if (numPassedTests + numFailedTests === 0) return failure('The suite ran no tests at all.');
  // A file that cannot even be loaded fails the suite without failing a test.
  const isBroken = !isSuccess && numFailedTests === 0;
  return { passed: numPassedTests, failed: numFailedTests + (isBroken ? 1 : 0), output: '' };
}

function readCounts(report: string) {
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
  } catch {
    return undefined;
  }
}
