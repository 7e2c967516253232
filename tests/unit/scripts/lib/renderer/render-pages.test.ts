import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { filesIn } from '../../../../../scripts/lib/files-fs.ts'
import { PagesFailed, renderPages } from '../../../../../scripts/lib/renderer/render-pages.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renderer-'))
  await mkdir(join(folder, 'server'))
})
afterEach(() => rm(folder, { recursive: true }))

const out = () => join(folder, 'out')
const pages = (count: number) => Array.from({ length: count }, (_, index) => `/page-${index}`)

/** A renderer of these pages, as Astro bundles one, that answers with this JavaScript. */
async function aRenderer(paths: readonly string[], answer: string): Promise<void> {
  const routes = paths.map((pathname) => ({
    styles: [],
    routeData: { prerender: true, type: 'page', route: pathname, pathname, fallbackRoutes: [] },
  }))
  const source = `
    export const manifest = { routes: ${JSON.stringify(routes)} }
    export const app = {
      routeCache: new Map(),
      manifest,
      setInternals() {},
      setOptions() {},
      async render(request, { routeData }) { ${answer} },
    }`
  await writeFile(join(folder, 'server', 'prerender-entry.test.mjs'), source)
}

const render = (processes: number, onProgress?: (done: number, total: number) => void) =>
  renderPages({
    ...{
      renderer: folder,
      outDir: out(),
      store: folder,
      snapshotDir: folder,
      siteUrl: 'https://example.org',
    },
    ...{ releaseDate: '2026-11-22', processes, onProgress },
  })

describe('renderPages', () => {
  it.each([1, 3])(
    'writes every page once with %i processes and says how far it is',
    async (many) => {
      await aRenderer(pages(100), "return new Response(manifest.site + ' ' + request.url)")
      const heard: [number, number][] = []
      await render(many, (done, total) => heard.push([done, total]))
      expect(await filesIn(out())).toHaveLength(100)
      expect(await readFile(join(out(), 'page-7', 'index.html'), 'utf8')).toBe(
        'https://example.org https://example.org/page-7/',
      )
      expect(heard.at(-1)).toEqual([100, 100])
      expect(heard.map(([done]) => done)).toEqual(
        heard.map(([done]) => done).toSorted((a, b) => a - b),
      )
    },
  )

  it('names every page that could not be rendered', async () => {
    await aRenderer(
      pages(10),
      `if (routeData.route === '/page-2') throw new Error('no title')
       return new Response('', { status: routeData.route === '/page-8' ? 500 : 200 })`,
    )
    const failed = await render(2).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(PagesFailed)
    expect(String(failed)).toBe(
      'StopError: 2 pages or files could not be rendered:\n' +
        '- /page-2/: no title\n- /page-8/: It was answered with 500 instead of a page.',
    )
  })

  it('says what the system refused', async () => {
    await writeFile(out(), 'a file where the folder should be')
    await aRenderer(pages(1), "return new Response('')")
    await expect(render(1)).rejects.toMatchObject({
      failures: [{ path: '/page-0/', code: 'ENOTDIR' }],
    })
  })

  it('fails with a sentence when a process is ended', async () => {
    await aRenderer(pages(10), "process.kill(process.pid, 'SIGKILL')")
    await expect(render(2)).rejects.toThrow(
      'A process that renders pages was ended by SIGKILL. Make the release again;',
    )
  })

  it('says why nothing can be rendered', async () => {
    await writeFile(
      join(folder, 'server', 'prerender-entry.test.mjs'),
      "throw new Error('The content is missing.')",
    )
    await expect(render(2)).rejects.toThrow(
      'The pages could not be built:\nThe content is missing.',
    )
  })
})
