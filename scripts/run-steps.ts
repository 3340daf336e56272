import { styleText } from 'node:util';
import { failure, type Findings, type Step } from './steps.ts';

type Outcome = Findings & { name: string; seconds: number };

/**
 * Runs the groups one after the other, and the steps within a group at the same time. Goes on
 * after a failure, so that one run tells all. The last line is the sum over all steps.
 */
export async function runSteps(groups: Step[][]): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const group of groups) {
    outcomes.push(...(await Promise.all(group.map((step) => runStep(step)))));
  }
  printTable(outcomes);
  const passed = sum(outcomes.map((outcome) => outcome.passed));
  const failed = sum(outcomes.map((outcome) => outcome.failed));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

async function runStep({ name, run }: Step): Promise<Outcome> {
  const start = performance.now();
  const findings = await run().catch((error: unknown) => failure(String(error)));
  const seconds = (performance.now() - start) / 1000;
  const isGood = findings.failed === 0;
  const mark = isGood ? styleText('green', '✓') : styleText('red', '✗');
  console.log(`${mark} ${name} (${seconds.toFixed(1)} s)`);
  if (!isGood && findings.output) console.log(findings.output.trimEnd());
  return { name, seconds, ...findings };
}

function printTable(outcomes: Outcome[]) {
  const width = Math.max(...outcomes.map(({ name }) => name.length), 'step'.length);
  const row = (name: string, result: string, ...numbers: string[]) =>
    console.log(
      [name.padEnd(width), result.padEnd(6), ...numbers.map((n) => n.padStart(7))].join('  '),
    );
  console.log();
  row('step', 'result', 'seconds', 'passed', 'failed');
  for (const { name, seconds, passed, failed } of outcomes) {
    row(name, failed > 0 ? 'FAILED' : 'ok', seconds.toFixed(1), String(passed), String(failed));
  }
  console.log();
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
