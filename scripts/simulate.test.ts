import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseScenarioEvent } from '../core/simulation/scenario-event';

const root = join(import.meta.dirname, '..');
const docs = join(root, 'docs/simulator');

interface Run {
  status: number;
  lines: string[];
  errors: string;
}

function simulate(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/simulate.ts', ...args], { cwd: root }, (error, out, err) =>
      resolve({ status: Number(error?.code ?? 0), lines: out.trim().split('\n'), errors: err }),
    );
  });
}

async function simulateText(text: string): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'scenario-'));
  const path = join(folder, 'scenario.json');
  await writeFile(path, text);
  const run = await simulate(path);
  await rm(folder, { recursive: true });
  return run;
}

const readme = readFileSync(join(docs, 'README.md'), 'utf8');

/** The lines of output that the README shows in the section about a file. */
function shownLines(file: string): string[] {
  const section = readme.split(/^## /m).find((each) => each.includes(`](${file})`))!;
  return /```json\n([^`]+)```/.exec(section)![1]!.trim().split('\n');
}

describe('the worked examples', () => {
  test.each(['meetings.json', 'clocks-forward.json', 'mostly-asleep.json'])(
    '%s gives what the README says, in that order',
    async (file) => {
      const { status, lines, errors } = await simulate(join('docs/simulator', file));
      expect([status, errors]).toEqual([0, '']);
      const shown = shownLines(file);
      const reminders = lines.filter((line) => /"type":"(reminder|summary)"/.test(line));
      expect(shown.filter((line) => !line.includes('"type":"held"'))).toEqual(reminders);
      expect(lines.filter((line) => shown.includes(line))).toEqual(shown);
      expect(lines.at(-1)).toMatch(/^\{"type":"summary"/);
    },
  );
});

describe('bad input gives one line that names the place, and status 2', () => {
  const small = { zone: 'Europe/Berlin', from: '2026-03-27T08:00', until: '2026-03-28T08:00' };
  const idle = { at: '2026-03-27T09:00', type: 'idle' };

  test.each([
    ['no JSON', '{', /is not JSON/],
    ['a wrong field', JSON.stringify({ ...small, zone: 'Mars' }), /^"zone" must be/],
    [
      'a wrong event',
      JSON.stringify({ ...small, events: [idle, { ...idle, type: 'audible' }] }),
      /^Event 2 \(audible\): "on" must be true or false\.$/m,
    ],
    [
      'an event out of order',
      JSON.stringify({ ...small, events: [idle, { ...idle, at: '2026-03-27T08:30' }] }),
      /^Event 2 \(idle\): it lies before/,
    ],
  ])('%s', async (_name, text, message) => {
    const { status, lines, errors } = await simulateText(text);
    expect(status).toBe(2);
    expect(errors).toMatch(message);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(lines).toEqual(['']);
  });

  test('no file', async () => {
    expect(await simulate()).toMatchObject({ status: 2, errors: expect.stringMatching(/^Usage/) });
    expect((await simulate('nowhere.json')).errors).toMatch(/^nowhere\.json cannot be read/);
  });
});

interface Schema {
  $defs: { event: { oneOf: { title: string; examples: object[] }[] } };
}

describe('the schema', () => {
  const { $defs } = JSON.parse(readFileSync(join(docs, 'scenario.schema.json'), 'utf8')) as Schema;
  const events = $defs.event.oneOf;

  test.each(events)('knows $title as the simulator does', ({ examples }) => {
    for (const example of examples) expect(typeof parseScenarioEvent(example)).toBe('object');
  });

  test('knows every type, and the README names each', () => {
    expect(events).toHaveLength(19);
    for (const { title } of events) expect(readme).toContain(`\`${title}\``);
  });
});
