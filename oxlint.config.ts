import { defineConfig } from 'oxlint'
import { importDirections } from './rooms.ts'

/** Lint rules. The import directions between rooms are generated from the list in `rooms.ts`. */
export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'promise', 'node', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error' },
  options: { typeAware: true },
  env: { builtin: true },
  settings: { react: { version: '19' } },
  rules: {
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/consistent-type-assertions': [
      'error',
      { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
    ],
    'typescript/no-unsafe-type-assertion': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'import/no-cycle': 'error',
    'import/no-unassigned-import': ['error', { allow: ['**/*.css'] }],
    'eslint/no-await-in-loop': 'off',
    'eslint/no-shadow': 'off',
    // The compiler's own check of return paths knows exhaustive switches; this one does not.
    'typescript/consistent-return': 'off',
    'eslint/no-underscore-dangle': 'off',
    // Express 5 passes a rejected promise of a handler on to the error handler.
    'oxc/no-async-endpoint-handlers': 'off',
    'promise/always-return': 'off',
    'react/react-in-jsx-scope': 'off',
  },
  overrides: importDirections,
  ignorePatterns: ['node_modules', 'client/dist', '.dramatis'],
})
