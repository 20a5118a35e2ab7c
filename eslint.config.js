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

export default ts.config(
  { ignores: ['build', '.svelte-kit', 'node_modules', 'coverage', 'reports', '.stryker-tmp', 'test/canary', 'static'] },
  ...ts.configs.strictTypeChecked,
  ...svelte.configs['flat/recommended'],
  {
    languageOptions: {
      globals: globals.node,
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-undef': 'off', // the type checker knows better
      'no-restricted-globals': ['error', { name: 'Date', message: 'Use Temporal.' }],
      'no-restricted-syntax': ['error', ...banned],
      'max-lines-per-function': ['error', { max: 50, skipComments: true, skipBlankLines: true }],
      'max-lines': ['error', { max: 300 }],
      'max-params': ['error', 3],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/require-await': 'off', // ports are async by contract
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/only-throw-error': 'off', // Kit's redirect and error are thrown objects
      '@typescript-eslint/no-meaningless-void-operator': 'off', // `void x()` marks a fire-and-forget on purpose
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser }, globals: globals.browser },
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
  { files: ['src/{cli,usecases,domain}/**/*.ts'], rules: { 'no-console': 'error' } },
  {
    files: ['src/adapters/system/*.ts', 'src/edge/config.ts', 'scripts/*.mjs'],
    rules: { 'no-restricted-syntax': 'off', 'no-restricted-globals': 'off' },
  },
  {
    files: ['**/*.test.ts', 'test/**/*.ts', 'bench/**/*.ts', '*.config.ts', '*.config.js', 'src/**/test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      'max-params': 'off',
      'no-restricted-syntax': 'off',
      'no-restricted-globals': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['**/*.{js,mjs}'], extends: [ts.configs.disableTypeChecked] },
);
