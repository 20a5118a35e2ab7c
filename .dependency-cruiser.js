import { readdirSync } from 'node:fs';

const src = (...paths) => paths.map((path) => `^src/${path}`);
const notTests = '(\\.test\\.ts$|/test/)';

/** Files under `from` may import, out of src/, only themselves and what `may` lists. */
const layer = (from, ...may) => ({
  name: `${from} may import ${may.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: src(from), pathNot: notTests },
  to: { path: '^src/', pathNot: src(from, ...may) },
});

const without = (from, ...dependencyTypes) => ({
  name: `${from} stays free of ${dependencyTypes.join(', ')}`,
  severity: 'error',
  from: { path: src(from), pathNot: notTests },
  to: { dependencyTypes },
});

const inside = ['compose\\.server\\.ts', 'compose/', 'edge/', 'usecases/', 'domain/'];

export default {
  forbidden: [
    layer('domain/'),
    without('domain/', 'npm', 'npm-dev', 'core'),
    layer('usecases/', 'domain/'),
    without('usecases/', 'npm', 'npm-dev', 'core'),
    ...readdirSync('src/adapters').map((x) => layer(`adapters/${x}/`, 'usecases/ports/', 'domain/')),
    layer('edge/', 'usecases/', 'domain/'),
    layer('web/ui/', 'edge/messages/', 'domain/'),
    layer('web/routes/.*\\.svelte$', 'web/ui/', 'web/styles/', 'edge/messages/', 'domain/'),
    layer('web/', ...inside),
    layer('cli/', ...inside),
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'everything imported exists',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '(^\\$|\\$types$|\\$app|handler\\.js$|\\.css$)' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|\\.svelte-kit)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.svelte', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'node', 'import', 'default', 'types'],
    },
  },
};
