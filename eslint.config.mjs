import astro from 'eslint-plugin-astro'
import { importX } from 'eslint-plugin-import-x'
import jsxA11y from 'eslint-plugin-jsx-a11y-x'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** One row of the dependency rules: who may not import what, and what to do instead. */
const arrow = (files, patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
})

const nobodyImportsEntryPoints = {
  regex: '(^|/)(scripts|tests)/',
  message: 'Nothing imports scripts or tests. Move what you need into the room that owns it.',
}
const siteNeverSeesTheCms = {
  regex: '(^|/)cms/|^payload$|^@payloadcms/|^next(/|$)',
  message:
    'The site knows only the snapshot. Take the value from #schema/* or put it into the contract.',
}
const cmsNeverSeesTheSite = {
  regex: '(^|/)site/|^astro(:|/|$)|^@astrojs/',
  message: 'The CMS does not know the site. Share what both need through #schema/*.',
}
const pureRooms = {
  regex: '^(astro|virtual|node):|^payload$|^@payloadcms/|^next(/|$)',
  message:
    'This folder is pure: take the value as an argument, and read it in a loader, page or script.',
}
const contractImportsZod = {
  regex: '^(?!zod$|#schema/)',
  message:
    'content-schema imports zod and itself, nothing else. Pass the value in from the caller.',
}

export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      '**/.next/',
      '**/.astro/',
      '.cache/',
      '.data/',
      'test-results/',
      'cms/app/(payload)/admin/importMap.js',
      'cms/payload-types.ts',
      'cms/db/migrations/',
      'cms/next-env.d.ts',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        {
          interfaceVersion: 3,
          name: 'relative-and-contract',
          resolve: resolveOwn,
        },
      ],
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // `process.env['X']` and index signatures are bracketed because the compiler asks for it.
      '@typescript-eslint/dot-notation': 'off',
      // node:test-like runners and Payload hooks take async functions where none awaits.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  { files: ['**/*.tsx'], ...jsxA11y.configs.strict },
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-strict'],
  arrow(['content-schema/**/*.ts'], [contractImportsZod]),
  arrow(['cms/**/*.{ts,tsx}'], [cmsNeverSeesTheSite, nobodyImportsEntryPoints]),
  arrow(['site/**/*.{ts,tsx,astro}'], [siteNeverSeesTheCms, nobodyImportsEntryPoints]),
  arrow(['site/lib/**/*.ts'], [siteNeverSeesTheCms, nobodyImportsEntryPoints, pureRooms]),
  {
    // Frameworks that ask for a default export, and files that talk to a terminal.
    files: [
      'cms/payload.config.ts',
      'cms/app/**/*.{ts,tsx}',
      'cms/db/migrations/*.ts',
      '*.config.{ts,mjs}',
    ],
    rules: { 'import-x/no-default-export': 'off' },
  },
  { files: ['scripts/**/*.ts', 'tests/**/*.ts'], rules: { 'no-console': 'off' } },
)

/** Resolves relative imports and `#schema/*`; packages cannot be part of a cycle of ours. */
function resolveOwn(source, file) {
  if (source.startsWith('#schema/')) {
    const path = new URL(`./content-schema/${source.slice(8)}.ts`, import.meta.url).pathname
    return { found: true, path }
  }
  if (!source.startsWith('.')) return { found: true, path: null }
  return { found: true, path: new URL(source, `file://${file}`).pathname }
}
