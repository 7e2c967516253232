import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import { parseSiteEnv } from './site/env.ts'
import { keepRenderer } from './site/integrations/keep-renderer-fs.ts'

/** Says at once what the environment lacks; generating types and checking need none of it. */
const environment = {
  name: 'environment',
  hooks: {
    /** @type {import('astro').AstroIntegration['hooks']['astro:config:setup']} */
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'build' || command === 'dev')
        updateConfig({ site: parseSiteEnv(process.env).siteUrl })
    },
  },
}

const compat = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/compat/jsx-runtime',
}

/**
 * Gives the browser Preact where islands ask for React: an eighth of the bytes. The server keeps React,
 * which an alias for both sides would break.
 */
const preactInTheBrowser = {
  name: 'preact-in-the-browser',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId(source, importer, options) {
    const target = compat[source]
    return target ? this.resolve(target, importer, { ...options, skipSelf: true }) : null
  },
}

// Releases render with a program that is bundled once: it is told the content, the day and the address
// when it runs.
const rendererDir = process.env.RENDERER_DIR

export default defineConfig({
  srcDir: './site',
  publicDir: './public',
  cacheDir: './.cache/astro',
  outDir: rendererDir ? `${rendererDir}/client` : './dist',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [react(), rendererDir ? keepRenderer() : environment],
  security: {
    csp: {
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      directives: [
        "default-src 'self'",
        "connect-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    plugins: [preactInTheBrowser],
    // A script in a file of its own is loaded once for all pages, and weighs on no page's first flight.
    build: { assetsInlineLimit: 0 },
  },
})
