import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Ways into the database that only the unit of work and the data source may use. */
const DOORS = [
  {
    selector: "CallExpression[callee.property.name='createQueryRunner']",
    message: 'Only database/unit-of-work.ts opens transactions: use work.read, work.write or work.command.',
  },
  {
    selector: "CallExpression[callee.property.name='getRepository']",
    message: 'Only database/unit-of-work.ts reaches the database: use the transaction it hands you.',
  },
  {
    selector: "MemberExpression[property.name='manager'][object.name='source']",
    message: 'Only database/unit-of-work.ts reaches the database.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      '.data/**',
      'apps/web/src/gql/**',
      'tests/architecture/planted/**',
      'coverage/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // The core and the packs know no clock and no chance: both come in as arguments.
    files: ['libs/{tumour-board,thyroid,wording,fhir}/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': ['error', 'crypto', 'process', 'window', 'document', 'localStorage', 'fetch', 'setTimeout', 'performance'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The core has no clock: take the instant as an argument.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'The core has no clock: take the instant as an argument.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'The core has no chance: take ids as arguments.',
        },
      ],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: ['apps/api/src/database/unit-of-work.ts'],
    rules: { 'no-restricted-syntax': ['error', ...DOORS] },
  },
  {
    // Decorators read these types at run time.
    files: ['apps/api/src/**/*.{resolver,controller,object,input,entity}.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}', 'libs/ui/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: hooks.configs.recommended.rules,
  },
  {
    // Specs look at what a hook gave from outside of it.
    files: ['**/*.spec.tsx'],
    rules: { 'react-hooks/globals': 'off' },
  },
);
