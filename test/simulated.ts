import { printedLine } from '../core/simulation/trace';
import { parseScenario } from '../core/simulation/scenario';
import { simulate } from '../core/simulation/simulate';
import type { SimulateOptions } from '../core/simulation/watcher';

/** The lines that `npm run simulate` prints for a scenario as it stands in a file. */
export function printedLines(
  scenario: object,
  options: SimulateOptions = {},
): Record<string, unknown>[] {
  const lines: Record<string, unknown>[] = [];
  const watcher = {
    line: (...[line, zone]: Parameters<typeof printedLine>) => lines.push(printedLine(line, zone)),
  };
  const summary = simulate(parseScenario(scenario), watcher, options);
  return [...lines, { type: 'summary', ...summary }];
}

/** The reminders alone, as `kind local-time`. */
export function remindersOf(scenario: object, options: SimulateOptions = {}): string[] {
  return printedLines(scenario, options)
    .filter((line) => line.type === 'reminder')
    .map((line) => `${String(line.kind)} ${String(line.at).slice(0, 16)}`);
}
