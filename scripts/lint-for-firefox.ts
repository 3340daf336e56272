import { execute, failure, success, type Step } from './steps.ts';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

// Preact can set HTML as a string. The product never asks it to, and its policy forbids it.
const knownWarning = 'UNSAFE_VAR_ASSIGNMENT';

/** What the store of Firefox add-ons will say about the build: nothing but the one known warning. */
export const lintForFirefox: Step = {
  name: 'lint for the Firefox store',
  async run() {
    const args = ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'];
    const { output } = await execute('web-ext', args);
    const report = parseReport(output);
    if (!report) return failure(output);
    const known = report.warnings.findIndex(({ code }) => code === knownWarning);
    const complaints = [...report.errors, ...report.warnings.filter((_, i) => i !== known)];
    return complaints.length === 0 ? success() : failure(complaints.map(describe).join('\n'));
  },
};

function parseReport(output: string) {
  try {
    return JSON.parse(output) as { errors: Message[]; warnings: Message[] };
  } catch {
    return undefined;
  }
}

function describe({ code, message, file, line }: Message): string {
  return `${code}: ${message}${file ? ` (${file}:${line ?? 0})` : ''}`;
}
