import type { Locator, Page } from '@playwright/test';
import { expect } from './bowout.ts';

/** How somebody uses a page. `steps` counts clicks and keys beyond typed text. */
export type Hand = {
  readonly steps: () => number;
  /** Follows a link or presses a button. */
  press(target: Locator): Promise<void>;
  /** Takes a radio button or ticks a box. */
  choose(target: Locator): Promise<void>;
  type(target: Locator, text: string): Promise<void>;
};

/** A mouse or a thumb: a click for each, and one to get into a field. */
export function pointer(): Hand {
  let count = 0;
  const step = async (act: Promise<void>) => {
    count += 1;
    await act;
  };
  return {
    steps: () => count,
    press: (target) => step(target.click()),
    choose: (target) => step(target.check()),
    type: (target, text) => step(target.fill(text)),
  };
}

/** No pointer at all: Tab until it has the focus (Shift+Tab is not needed), then Enter, the arrows or the text. */
export function keyboard(page: Page): Hand {
  let count = 0;
  const key = async (name: string) => {
    count += 1;
    await page.keyboard.press(name);
  };
  const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);
  async function reach(target: Locator, isThere = hasFocus) {
    await expect(target.first()).toBeAttached();
    for (let tabs = 0; tabs < 150; tabs += 1) {
      if (await isThere(target)) return;
      await key('Tab');
    }
    throw new Error(`no Tab leads to ${String(target)}`);
  }
  /** A group of radio buttons is one stop; the arrows go on within it. */
  const inGroup = (target: Locator) =>
    target.evaluate((element) => {
      const focused = document.activeElement;
      return (
        element === focused ||
        (element instanceof HTMLInputElement &&
          focused instanceof HTMLInputElement &&
          focused.type === 'radio' &&
          focused.name === element.name &&
          focused.form === element.form)
      );
    });
  return {
    steps: () => count,
    async press(target) {
      await reach(target);
      await key('Enter');
    },
    async choose(target) {
      await reach(target, inGroup);
      if (await hasFocus(target)) await key('Space');
      for (let arrows = 0; arrows < 20 && !(await hasFocus(target)); arrows += 1) await key('ArrowDown');
      await expect(target).toBeChecked();
    },
    async type(target, text) {
      await reach(target);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(text);
    },
  };
}
