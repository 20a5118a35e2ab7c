import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** The style attribute of SvelteKit's route announcer; `scripts/announcer-style.test.ts` notices when Kit changes it. */
const announcer = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

const node = adapter({ out: 'build', precompress: true });

/** The small server around the handler, as plain JavaScript: stripping types when starting takes 20 MB that nobody gives back. */
const bundleServer = () =>
  build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: ['zod'] },
    build: {
      ssr: 'src/web/serve.ts',
      // As deep as src/web, since serve.ts finds the handler from where it stands.
      outDir: 'build/web',
      copyPublicDir: false,
    },
  });

/**
 * What many pages share comes in one file instead of thirty: each file costs a request, its headers, and compresses badly
 * when it is small. A plugin, because Kit writes its own chunks over those of the settings.
 */
const fewFiles: Plugin = {
  name: 'few-files',
  enforce: 'post',
  config: () => ({
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [{ name: 'frame', minShareCount: 5 }],
              },
            },
          },
        },
      },
    },
  }),
};

export default defineConfig({
  plugins: [
    fewFiles,
    sveltekit({
      adapter: {
        ...node,
        async adapt(builder) {
          await node.adapt(builder);
          await bundleServer();
        },
      },
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- still supported; our layers are folders
      files: { src: 'src/web' },
      csp: {
        mode: 'auto',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          'style-src-attr': ['unsafe-hashes', announcer],
          'img-src': ['self', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'manifest-src': ['self'],
          'worker-src': ['self'],
          'form-action': ['self'],
          'frame-src': ['none'],
          'frame-ancestors': ['none'],
          'base-uri': ['none'],
        },
      },
    }),
  ],
  // Bundled, so that only what is used of them is loaded: zod alone brings the sentences of fifty languages.
  ssr: { noExternal: ['zod', 'kysely'] },
  test: {
    globalSetup: ['test/servers/shared-servers.ts'],
    environment: 'node',
    // One for each of the two cores; the servers' tests wait more than they compute, and alone they would wait in turn.
    maxWorkers: 2,
    // The longest law takes four seconds on a quiet machine; a loaded one must not make it fail.
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/{domain,usecases}/**/*.ts'],
      exclude: ['**/*.test.ts', '**/test/**', '**/*.d.ts'],
      reporter: [['text', { skipFull: true }], 'json-summary'],
      reportsDirectory: 'test-results/coverage',
      reportOnFailure: true,
      thresholds: { 'src/domain/**': { branches: 95 }, 'src/usecases/**': { branches: 95 } },
    },
    projects: [
      // `*.server.test.ts` needs Postfix, Dovecot or Radicale: only `npm test` runs those.
      // Units share one process: none keeps anything in a module but what can be made again, so they are loaded once, not 158 times.
      {
        extends: true,
        test: {
          name: 'units',
          include: ['{src,scripts,test}/**/*.test.ts'],
          exclude: ['**/*.server.test.ts'],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'servers', include: ['{src,test}/**/*.server.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
