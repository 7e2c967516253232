import { cp } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * Keeps the program that Astro bundles for rendering pages, and renders none: it goes to the folder
 * `server` beside the one that the build is written to.
 */
export function keepRenderer(): AstroIntegration {
  let outDir: URL
  return {
    name: 'keep-renderer',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = config.outDir
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'keep-renderer',
          // Astro removes its own copy as soon as it believes that the pages are rendered.
          setup: () =>
            cp(
              fileURLToPath(new URL('.prerender/', outDir)),
              fileURLToPath(new URL('../server/', outDir)),
              { recursive: true },
            ),
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('A kept renderer is run by the release.')),
        })
      },
    },
  }
}
