/** Draws the icons of the product from `assets/icon.svg`, with a headless Chromium. */
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findTestChromium } from './browsers.ts';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'assets/public/icon');

/** Sizes in px, with the margin that the stores ask for around the largest one. */
const icons = [
  { size: 16, margin: 0 },
  { size: 32, margin: 0 },
  { size: 48, margin: 0 },
  { size: 96, margin: 0 },
  { size: 128, margin: 16 },
];

const executablePath = await findTestChromium();

const svg = await readFile(join(root, 'assets/icon.svg'), 'utf8');
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const { size, margin } of icons) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; padding: ${margin}px;
        box-sizing: border-box; width: ${size}px; height: ${size}px }</style>${svg}`,
    );
    await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
