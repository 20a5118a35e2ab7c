/** Makes the PNG icons in static/ from icon.svg, for phones that take no SVG. Run it after the icon was changed. */
import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
const svg = readFileSync('static/icon.svg', 'utf8').replace(' rx="7"', '');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
for (const size of [180, 192, 512]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: `static/icon-${size}.png` });
  await page.close();
}
await browser.close();
