import { locales } from '#schema/locales'

/** Exact versions, so that two runs measure the same. */
const starlight = '0.42.4'
const markdown = '7.3.0'

/** The project that builds the pages with Starlight, without the pages themselves. */
export function starlightFiles(astro: string): Record<string, string> {
  const languages = locales.map(({ code, lang, label, dir }) => [code, { label, lang, dir }])
  return {
    'package.json': JSON.stringify({
      name: 'manara-bench-starlight',
      private: true,
      type: 'module',
      dependencies: {
        astro,
        '@astrojs/starlight': starlight,
        '@astrojs/markdown-remark': markdown,
      },
    }),
    // Without a list of all pages in each: with it, pages grow with the site, and ours have none.
    'astro.config.mjs': `import { defineConfig } from 'astro/config'
import starlight from '@astrojs/starlight'
export default defineConfig({
  site: 'https://example.org',
  integrations: [
    starlight({
      title: 'Manara',
      sidebar: [],
      pagination: false,
      defaultLocale: 'en',
      locales: ${JSON.stringify(Object.fromEntries(languages))},
    }),
  ],
})
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`,
  }
}
