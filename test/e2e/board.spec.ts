import { expect, test } from './bowout.ts';

test.use({ demo: true });

for (const javaScriptEnabled of [true, false])
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('a card of the board is moved where it stands, by keyboard', async ({ page }) => {
      await page.goto('/applications');
      const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
      const company = await column('Applied').getByRole('heading', { level: 3 }).first().innerText();
      const open = column('Applied').getByRole('link', { name: `Move: ${company}` });
      await expect(page.getByRole('combobox', { name: 'Where it stands now' })).toHaveCount(0);
      await open.focus();
      await page.keyboard.press('Enter');
      await expect(open).toHaveAttribute('aria-expanded', 'true');
      await column('Applied')
        .getByRole('combobox', { name: 'Where it stands now' })
        .selectOption({ label: 'In conversation' });
      await column('Applied').getByRole('button', { name: company }).press('Enter');
      await expect(column('In conversation').getByRole('heading', { name: company })).toBeVisible();
      await expect(page.getByRole('combobox', { name: 'Where it stands now' })).toHaveCount(0);
    });
  });
