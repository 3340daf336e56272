// Runs before every command, on whatever Node the machine has (20 or newer), with nothing
// installed yet: so this is plain JavaScript with built-ins only.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const isWindows = process.platform === 'win32';

function areDependenciesCurrent() {
  const installed = join(root, 'node_modules/.package-lock.json');
  const wanted = join(root, 'package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;
}

function installDependencies() {
  console.log('Installing what the project needs (once, about half a minute) …');
  // npm tells scripts where it is itself; the name alone needs a shell on Windows.
  const npm = process.env['npm_execpath'];
  if (npm) run(process.execPath, [npm, 'ci']);
  else execFileSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell: isWindows });
}

function prepareTypes() {
  // The installed Node is the one that the tools ask for; this one may be older.
  const installed = join(root, 'node_modules/node/bin', isWindows ? 'node.exe' : 'node');
  const node = existsSync(installed) ? installed : process.execPath;
  run(node, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'prepare']);
}

function run(command, args) {
  execFileSync(command, args, { cwd: root, stdio: 'inherit' });
}

try {
  if (!areDependenciesCurrent()) installDependencies();
  if (!existsSync(join(root, '.wxt/tsconfig.json'))) prepareTypes();
} catch (error) {
  // The command that failed has said why.
  process.exitCode = error.status ?? 1;
}
