import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { briefFile } from '#edge/brief-file.ts';
import { readOpinionCode } from '#edge/opinion-code.ts';
import { otherBrowsers, type OtherPage } from './other-browsers.ts';

/** A summary as somebody trusted gets it; opened from disk, as from a messenger's downloads. */
const html = briefFile({
  lang: 'de',
  name: 'Maya',
  lines: [
    { kind: 'fact', text: 'Stelle: Projektleitung, Weserbogen' },
    { kind: 'words', text: '[Führungskraft] hat auf die Uhr gesehen.' },
    { kind: 'question', text: 'Was hörst du, das ich nicht sage?' },
    { kind: 'question', text: 'Was würdest du die fragen?' },
  ],
  token: 'abcdefgh12345678',
});
const browsers = otherBrowsers();
const file = join(browsers.folder, 'summary.html');
writeFileSync(file, html);
afterAll(() => browsers.stop());

const look = `(() => JSON.stringify({
  text: document.body.innerText,
  tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  loaded: performance.getEntriesByType('resource').map(({ name }) => name),
  plain: !document.getElementById('plain').hidden,
}))()`;
/** Presses the button first without a view, then with one; answers what is missing then, and the code. */
const answer = `(() => {
  const form = document.querySelector('form');
  const press = () => form.querySelector('button').click();
  press();
  const missing = !document.getElementById('missing').hidden;
  form.querySelector('input[value="-1"]').click();
  const [first, second] = form.querySelectorAll('textarea[name="answer"]');
  first.value = 'Dass du müde bist. 😴';
  second.value = 'Wer ging, und warum?';
  form.querySelector('textarea[name="free"]').value = 'Schlaf drüber.';
  form.querySelector('input[name="knows"]').click();
  press();
  const code = document.getElementById('code');
  return JSON.stringify({ missing, code: code.value, isShown: code.getBoundingClientRect().height > 0 });
})()`;

async function expectAnswer(page: OtherPage) {
  await page.goto(pathToFileURL(file).href);
  const seen = JSON.parse(String(await page.ask(look))) as { text: string; tooWide: number };
  expect(seen).toMatchObject({ loaded: [], plain: false });
  expect(seen.tooWide).toBeLessThanOrEqual(0);
  for (const words of ['Projektleitung, Weserbogen', 'hat auf die Uhr gesehen', 'Was würdest du die fragen?'])
    expect(seen.text).toContain(words);
  const said = JSON.parse(String(await page.ask(answer))) as { code: string };
  expect(said).toMatchObject({ missing: true, isShown: true });
  expect(readOpinionCode(said.code)).toMatchObject({
    value: {
      token: 'abcdefgh12345678',
      view: -1,
      knows: true,
      text: 'Schlaf drüber.',
      answers: ['Dass du müde bist. 😴', 'Wer ging, und warum?'],
    },
  });
  const after = JSON.parse(String(await page.ask(look))) as { loaded: string[] };
  expect(after.loaded).toEqual([]);
  await page.close();
}

test('the summary is below 150 KB', () => expect(Buffer.byteLength(html)).toBeLessThan(150 * 1024));

test('the summary opens from disk in Firefox ESR, asks for nothing, and its answer comes out', async () => {
  await expectAnswer(await browsers.firefox());
});

test('the summary opens from disk in WebKitGTK, asks for nothing, and its answer comes out', async () => {
  await expectAnswer(await browsers.webkit());
});
