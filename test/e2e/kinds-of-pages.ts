import type { Page } from '@playwright/test';
import { expect } from './bowout.ts';

/** Files, feeds and forms that are no pages. */
const isPage = (path: string) =>
  !/\.(ics|eml|vcf|json|zip|html|svg|csv|txt)$|\/card$|\/feed\//.test(path.replace(/[?#].*/, ''));

/** Two addresses are of one kind when they differ in ids only. */
export const kindOf = (path: string) => path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '*').replace(/\?.*/, '');

/** Walks along the links of the demo and gives one address of each kind of page, first seen first. */
export async function kindsOfPages(page: Page, origin: string, most = 90): Promise<string[]> {
  const found = new Map<string, string>();
  const waiting = [
    '/',
    '/applications',
    '/people',
    '/look-back',
    '/intake',
    '/settings',
    '/styleguide',
    '/care',
    '/practice',
    '/picture',
    '/search',
  ];
  for (let path = waiting.shift(); path !== undefined && found.size < most; path = waiting.shift()) {
    if (found.has(kindOf(path))) continue;
    const response = await page.request.get(origin + path);
    if (response.status() === 404) continue;
    expect(response.status(), path).toBe(200);
    found.set(kindOf(path), path);
    const links = [...(await response.text()).matchAll(/<a [^>]*?href="(\/[^"]*)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    );
    waiting.push(...links.map((link) => link.replace(/#.*/, '')).filter((link) => link && isPage(link)));
  }
  return [...found.values()];
}
