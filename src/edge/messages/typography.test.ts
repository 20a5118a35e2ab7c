import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Everything that a source file says: its strings and the parts of its templates, without what it imports. */
function textsOf(path: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
  return texts;
}

const folder = import.meta.dirname;
const files = [folder, join(folder, '..')].flatMap((where) =>
  readdirSync(where)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(where, name)),
);
const isMessage = (path: string) => path.startsWith(folder);

test('no straight apostrophe stands between letters', () => {
  expect(files.length).toBeGreaterThan(80);
  const straight = files.flatMap((path) => textsOf(path).filter((text) => /\p{L}'\p{L}|\p{L}s' /u.test(text)));
  expect(straight).toEqual([]);
});

test('what is shown has no straight quotation marks, and German ones open low', () => {
  const messages = files.filter(isMessage).flatMap((path) => textsOf(path).map((text) => ({ path, text })));
  expect(messages.filter(({ text }) => text.includes('"') && text.trim() !== '"')).toEqual([]);
  const german = messages.filter(
    ({ path, text }) => path.endsWith('.de.ts') || /\b(und|nicht|dein|die|das)\b/.test(text),
  );
  expect(german.filter(({ text }) => /“\p{L}/u.test(text) || /\p{L}”/u.test(text))).toEqual([]);
});
