import { type ChildProcess, fork, spawn, type SpawnOptions } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Note } from './janitor.ts';
import { hasGroups, killGroup } from './process-group.ts';

export interface OwnedProcess {
  child: ChildProcess;
  exited: Promise<void>;
  kill(): void;
  /** Asks it to end in order, and loses patience after ten seconds. */
  quit(ask: () => Promise<unknown>): Promise<void>;
  /** The last words on standard output and error, for the message when something goes wrong. */
  lastWords(): string;
}

/** Starts a program that dies with this one, however this one ends. */
export function startOwned(
  command: string,
  args: string[],
  { env, extraPipes = 0 }: { env?: Record<string, string>; extraPipes?: number } = {},
): OwnedProcess {
  const stdio: SpawnOptions['stdio'] = ['ignore', 'pipe', 'pipe'];
  for (let i = 0; i < extraPipes; i += 1) stdio.push('pipe');
  const child = spawn(command, args, {
    stdio,
    detached: hasGroups,
    env: { ...process.env, ...env },
  });
  const { pid } = child;
  if (pid !== undefined) tellJanitor({ type: 'started', pid });

  let words = '';
  const listen = (chunk: Buffer) => {
    words = (words + String(chunk)).slice(-4000);
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);

  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      if (pid !== undefined) tellJanitor({ type: 'ended', pid });
      resolve();
    });
    child.once('error', (error) => {
      words += error.message;
      resolve();
    });
  });
  const kill = () => pid !== undefined && killGroup(pid);
  return {
    child,
    exited,
    kill,
    async quit(ask) {
      // It may be gone before it answers.
      ask().catch(() => {});
      const impatience = setTimeout(kill, 10_000);
      await exited;
      clearTimeout(impatience);
    },
    lastWords: () => words,
  };
}

/** A folder that is removed after this program has ended. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `breathing-room-${name}-`));
  tellJanitor({ type: 'folder', folder });
  return folder;
}

let janitor: ChildProcess | undefined;

function tellJanitor(note: Note) {
  janitor ??= startJanitor();
  janitor.send(note);
}

function startJanitor(): ChildProcess {
  const started = fork(join(import.meta.dirname, 'janitor.ts'), {
    stdio: 'ignore',
    detached: true,
    execArgv: [],
  });
  // It waits for this program, so this program must not wait for it.
  started.unref();
  started.channel?.unref();
  return started;
}
