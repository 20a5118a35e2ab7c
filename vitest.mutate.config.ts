import { defineConfig } from 'vitest/config';

/** For `npm run mutate` only: the tests of the decision core without anything of the web, so that a mutant takes milliseconds. */
export default defineConfig({
  test: { include: ['src/domain/decision/**/*.test.ts'], environment: 'node', setupFiles: ['test/fewer-runs.ts'] },
});
