import node from '@astrojs/node'
import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import { unknownSite } from './lib/finish-html.ts'

// A program of its own beside the static site: it renders one draft at a time with the same views.
export default defineConfig({
  srcDir: '.',
  publicDir: '../../public',
  outDir: '../../.cache/preview/build',
  cacheDir: '../../.cache/preview/astro',
  output: 'server',
  adapter: node({ mode: 'standalone' }),
  // One build serves every address; see `finishHtml`.
  site: unknownSite,
  trailingSlash: 'ignore',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [react()],
  vite: { build: { assetsInlineLimit: 0 } },
})
