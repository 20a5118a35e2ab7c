import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const papers = ['README.md', 'README.de.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'];
const docs = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);

/** Paths of ours as the papers write them: in code marks or as links, from the root. */
const named = (text: string) =>
  [...text.matchAll(/(?:`|\]\()((?:src|scripts|test|docs|bench|\.ci)\/[\w./[\]-]*[\w\]])(?=[`)])/g)].map(
    (match) => match[1] ?? '',
  );

test.each([...papers, ...docs])('%s names only paths that exist', (paper) => {
  expect(named(readFileSync(paper, 'utf8')).filter((path) => !existsSync(path))).toEqual([]);
});

test('README names no command that package.json does not have', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const paper of papers)
    for (const [, name] of readFileSync(paper, 'utf8').matchAll(/npm run (?:-s )?(\w+(?::\w+)?)/g))
      expect(scripts, paper).toHaveProperty(name ?? '');
});
