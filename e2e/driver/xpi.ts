import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import JSZip from 'jszip';
import { temporaryFolder } from './processes.ts';

/** Packs the folder as Firefox wants it for an extension that outlives a restart. */
export async function packXpi(folder: string): Promise<string> {
  const zip = new JSZip();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    zip.file(relative(folder, file).replaceAll(sep, '/'), readFileSync(file));
  }
  const xpi = join(temporaryFolder('xpi'), 'extension.xpi');
  writeFileSync(xpi, await zip.generateAsync({ type: 'nodebuffer' }));
  return xpi;
}
