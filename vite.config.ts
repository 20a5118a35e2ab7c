import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter({ out: 'build', precompress: true }),
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- still supported; our layers are folders (STYLE 2.2)
      files: { src: 'src/web' },
    }),
  ],
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'test/servers/**/*.test.ts'],
    globalSetup: ['test/servers/shared-servers.ts'],
    environment: 'node',
    testTimeout: 20_000,
  },
});
