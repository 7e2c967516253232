import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RouteData, SSRManifest } from 'astro'
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js'
import { placeOf, type Place } from './site-path.ts'

/**
 * What Astro 7.3.5 exports from the program that it bundles for rendering. It is not documented: a test
 * compares what comes of it with what `astro build` writes, and the exact version is pinned.
 */
type Bundle = {
  manifest: SSRManifest
  app: StaticPathsApp & {
    routeCache: { get: (route: RouteData) => { staticPaths?: KnownPaths } | undefined }
    setInternals: (internals: { pagesByKeys: Map<string, { styles: unknown[] }> }) => void
    setOptions: (options: object) => void
    render: (request: Request, options: { routeData: RouteData }) => Promise<Response>
  }
}

/** What the pages of a route said of themselves, by pathname. */
type KnownPaths = { keyed: ReadonlyMap<string, { props?: object }> }

/** One page or file of the site. */
export type Renderable = Place & {
  /** What its view is given; `null` for files, and for pages that are given nothing. */
  propsOf: () => object | null
  render: () => Promise<Buffer>
}

/**
 * Loads a kept renderer and asks it for everything that it can render of the content; the order is the
 * same in every process.
 * @param siteUrl origin of the public site
 */
export async function loadRenderer(folder: string, siteUrl: string): Promise<Renderable[]> {
  const server = join(folder, 'server')
  const entry = (await readdir(server)).find((name) => name.startsWith('prerender-entry.'))
  if (entry === undefined) throw new Error(`${server} holds no renderer.`)
  const { app, manifest } = (await import(pathToFileURL(join(server, entry)).href)) as Bundle
  manifest.site = siteUrl
  app.setInternals({ pagesByKeys: stylesByPage(manifest) })
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: () => undefined }, level: 'silent' } },
  })
  const paths = new Map<string, Renderable>()
  for (const { pathname, route } of await new StaticPaths(app).getAll()) {
    const place = placeOf({ pathname, isFile: route.type === 'endpoint' })
    // As in Astro, the more specific of two routes keeps an address, and it comes first.
    if (paths.has(place.address)) continue
    const url = new URL(place.asked, siteUrl)
    const render = async () => bytesOf(await app.render(new Request(url), { routeData: route }))
    const known = app.routeCache.get(route)?.staticPaths?.keyed.get(pathname)
    const propsOf = () => (route.type === 'page' ? (known?.props ?? null) : null)
    paths.set(place.address, { ...place, propsOf, render })
  }
  return [...paths.values()]
}

/** The styles of each page, as a build keeps them until it has rendered. */
function stylesByPage({ routes }: SSRManifest): Map<string, { styles: unknown[] }> {
  return new Map(
    routes.map(({ routeData: { route, component }, styles }) => [
      `${route}&${component}`,
      { styles: styles.map((sheet, order) => ({ depth: 0, order, sheet })) },
    ]),
  )
}

async function bytesOf(response: Response): Promise<Buffer> {
  // A page that says that there is nothing is a page too.
  if (response.status !== 200 && response.status !== 404) {
    throw new Error(`It was answered with ${response.status} instead of a page.`)
  }
  return Buffer.from(await response.arrayBuffer())
}
