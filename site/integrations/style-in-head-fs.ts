import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { withIslandStyleInHead } from './style-in-head.ts'

/** Makes valid HTML of pages with islands, once they are built. */
export const styleInHead: AstroIntegration = {
  name: 'style-in-head',
  hooks: {
    'astro:build:done': async ({ dir, pages }) => {
      // One after the other: thousands of pages at once would fill the memory.
      for (const { pathname } of pages) await mend(new URL(`${pathname}index.html`, dir))
    },
  },
}

async function mend(file: URL): Promise<void> {
  const path = fileURLToPath(file)
  const html = await readFile(path).catch(() => null)
  if (!html?.includes('<astro-island')) return
  await writeFile(path, withIslandStyleInHead(html.toString('utf8')))
}
