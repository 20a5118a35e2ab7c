// ESLint reads the components, which Oxlint does not understand (.oxlintrc.json has everything else): docs/decisions/0033-two-linters.md
import { readFileSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const banned = [
  {
    selector: "MemberExpression[object.object.name='Temporal'][object.property.name='Now']",
    message: 'Ask the Clock port.',
  },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Ask the Ids port.' },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'edge/config.ts alone reads the environment.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals: Node runs our files as they are.' },
];

/**
 * Components that do something: a function, a handler, an attachment, a bare call. Only there can a promise get lost, and
 * types cost 0.2 s a component; of the others the compiler's own check sees the types.
 */
const doing = /=>|\bfunction\b|\bon[a-z]+=|\buse:|\{@attach|^\s*[\w.]+\(.*\);$/m;
const isDoing = (file) =>
  file.endsWith('.svelte') && doing.test(readFileSync(file, 'utf8').replace(/<style[\s\S]*/, ''));

export default defineConfig(
  { ignores: ['build', '.svelte-kit', 'node_modules', 'coverage', 'reports', '.stryker-tmp', 'test/canary', 'static'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: [isDoing],
    extends: [ts.configs.strictTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/require-await': 'off', // ports are async by contract
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/only-throw-error': 'off', // Kit's redirect and error are thrown objects
      '@typescript-eslint/no-meaningless-void-operator': 'off', // `void x()` marks a fire-and-forget on purpose
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    },
  },
  {
    files: ['**/*.svelte'],
    extends: [ts.configs.strict, svelte.configs['flat/recommended']],
    languageOptions: {
      globals: { ...globals.node, ...globals.browser },
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      'no-undef': 'off', // the type checker knows better
      'no-restricted-globals': ['error', { name: 'Date', message: 'Use Temporal.' }],
      'no-restricted-syntax': ['error', ...banned],
      'max-lines-per-function': ['error', { max: 50, skipComments: true, skipBlankLines: true }],
      'max-lines': ['error', { max: 300 }],
      'max-params': ['error', 3],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
    },
  },
  {
    files: ['src/**/*.svelte'],
    rules: {
      'svelte/no-inline-styles': 'error',
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      'svelte/no-navigation-without-resolve': 'off', // we have no base path
      // A type-only import inside a component is the one thing that dependency-cruiser does not see.
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(#(adapters|usecases|compose)|\\.\\./)', message: 'Components take data and callbacks.' },
          ],
        },
      ],
    },
  },
);
