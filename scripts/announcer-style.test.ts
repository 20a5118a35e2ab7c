import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the one style attribute that the policy allows is the route announcer of this very SvelteKit', () => {
  const root = readFileSync('node_modules/@sveltejs/kit/src/runtime/components/root.svelte', 'utf8');
  const styles = [...root.matchAll(/style="([^"]*)"/g)].map((match) => match[1] ?? '');
  expect(styles).toHaveLength(1);
  const hash = createHash('sha256').update(styles.join('')).digest('base64');
  expect(readFileSync('vite.config.ts', 'utf8')).toContain(`sha256-${hash}`);
});
