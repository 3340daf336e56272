import { rmSync } from 'node:fs';
import { killGroup } from './process-group.ts';

// Runs as a process of its own, for as long as the one that started browsers. However that one
// ends, be it by a signal that lets it do nothing more, the channel between them closes, and the
// browsers and the folders that it left behind are cleared away.

/** What is told to the janitor. */
export type Note = { type: 'started' | 'ended'; pid: number } | { type: 'folder'; folder: string };

const pids = new Set<number>();
const folders = new Set<string>();

process.on('message', (note: Note) => {
  if (note.type === 'folder') folders.add(note.folder);
  else if (note.type === 'started') pids.add(note.pid);
  else pids.delete(note.pid);
});

process.on('disconnect', () => {
  for (const pid of pids) killGroup(pid);
  for (const folder of folders) {
    // A killed browser may still be writing for a moment.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
  process.exit();
});
