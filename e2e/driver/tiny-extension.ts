import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './processes.ts';

const manifest = {
  manifest_version: 3,
  name: 'Tiny',
  version: '1.0',
  permissions: ['alarms', 'notifications', 'storage'],
  // Each browser takes the key that it knows.
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  browser_specific_settings: {
    gecko: {
      id: 'tiny@breathing-room.example',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

const background = `
  browser.alarms.onAlarm.addListener(() => browser.notifications.create('due', {
    type: 'basic', iconUrl: 'icon.png', title: 'It is time', message: 'Close the laptop',
  }));
  browser.notifications.onClicked.addListener(async (id) => {
    await browser.storage.local.set({ clicked: id });
    await browser.tabs.create({ url: 'page.html#opened' });
  });
`;

const page = `<!doctype html><html lang="en"><title>Tiny</title>
  <style>:root { color-scheme: light dark } p { margin-top: 200vh }</style>
  <label>Your name <input></label>
  <p><button type="button" aria-label="Say hello">Hello</button></p>
  <output></output>
  <script src="page.js"></script></html>`;

const pageScript = `
  document.querySelector('button').addEventListener('click', ({ isTrusted }) => {
    document.querySelector('output').textContent = isTrusted + ' ' + document.querySelector('input').value;
  });
`;

// One grey pixel.
const icon =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** The smallest extension on which the drivers can be tried. */
export function writeTinyExtension(): string {
  const folder = join(temporaryFolder('tiny'), 'extension');
  mkdirSync(folder);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), background);
  writeFileSync(join(folder, 'page.html'), page);
  writeFileSync(join(folder, 'page.js'), pageScript);
  writeFileSync(join(folder, 'icon.png'), icon, 'base64');
  return folder;
}
