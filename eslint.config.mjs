import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The arrows of docs/architecture.md: what each package may import of the others. UI siblings never import each other.
 * @type {Record<string, string[]>}
 */
const arrows = {
  core: [],
  ingest: ['core'],
  sources: ['core', 'ingest'],
  react: ['core'],
  controls: ['core', 'react'],
  'widget-card': ['core', 'react'],
  flyout: ['core', 'react'],
  'pivot-switcher': ['core', 'react'],
  chart: ['core', 'react'],
  'details-table': ['core', 'react'],
  filters: ['core', 'react', 'controls'],
  'day-notes': ['core', 'react', 'controls'],
  'request-report': ['core', 'react'],
  report: [
    'core',
    'react',
    'controls',
    'widget-card',
    'flyout',
    'pivot-switcher',
    'chart',
    'details-table',
    'filters',
    'day-notes',
    'request-report',
  ],
};

const scope = '@smtp-auth-report/';

const packageRules = Object.entries(arrows).map(([name, allowed]) => {
  const refused = Object.keys(arrows).filter((other) => other !== name && !allowed.includes(other));
  return {
    files: [`packages/${name}/src/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: refused.flatMap((other) => [scope + other, `${scope + other}/*`]),
              message: `${name} may import only: ${allowed.join(', ') || 'nothing of its siblings'} (docs/architecture.md).`,
            },
            {
              // A stylesheet is assembled by path; code goes through the public names.
              regex: `^(\\.\\./)+(${Object.keys(arrows).join('|')})/(?!src/\\w+\\.css$)`,
              message: 'Import another package by its name, so that only its public names are used.',
            },
          ],
        },
      ],
    },
  };
});

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'storybook-static/**', '.cache/**'] },
  // Next is installed only where its tests copy the example to: the build there checks the types.
  { ignores: ['examples/next/*', '!examples/next/e2e'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.base],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './benchmarks/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      ...reactHooks.configs.recommended.rules,
    },
  },
  {
    // On React 18 a `ref` among the props of a function component is lost: it has to be forwarded.
    files: ['packages/*/src/**/*.tsx'],
    ignores: ['**/*.test.*', '**/*.stories.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "TSTypeReference[typeName.name='ComponentProps']",
          message:
            'Use ComponentPropsWithoutRef and forwardRef, so that the ref reaches the root on React 18 too.',
        },
      ],
    },
  },
  ...packageRules,
);
