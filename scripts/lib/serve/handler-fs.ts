import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import type { RequestListener, ServerResponse } from 'node:http'
import { basename, join } from 'node:path'
import sirv, { type RequestHandler } from 'sirv'
import { isLocale } from '#schema/locales'
import { releasesFolder } from '../release/folders-fs.ts'
import { newestFirst } from '../release/select.ts'
import { cacheControl, contentType, isHashed, securityHeaders } from './headers.ts'

/** Answers requests from the public release of a data folder, whichever it is at that moment. */
export function siteHandler(dataDir: string): RequestListener {
  const folder = releasesFolder(dataDir)
  const handlers = new Map<string, RequestHandler>()
  const siteOf = (id: string) => join(folder, id, 'site')
  const handlerOf = (id: string) => {
    const known = handlers.get(id)
    if (known) return known
    const made = sirv(siteOf(id), {
      brotli: true,
      etag: true,
      setHeaders: (response, path) => {
        response.setHeader('Cache-Control', cacheControl(path))
        const type = contentType(path)
        if (type) response.setHeader('Content-Type', type)
      },
    })
    handlers.set(id, made)
    return made
  }

  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const current = readCurrent(folder)
    if (current === undefined) {
      response.writeHead(503, { 'Content-Type': 'text/plain', 'Retry-After': '60' })
      response.end('There is no release yet.')
      return
    }
    const { path, query } = addressOf(request.url ?? '/')
    if (needsSlash(siteOf(current), path)) {
      response.writeHead(301, { Location: `${encodeURI(path)}/${query}` }).end()
      return
    }
    const older = isHashed(path)
      ? newestFirst(readdirSync(folder)).filter((id) => id !== current)
      : []
    const tryNext = (ids: readonly string[]): void => {
      const [id, ...rest] = ids
      if (id === undefined) notFound({ site: siteOf(current), path, response })
      else
        handlerOf(id)(request, response, () => {
          tryNext(rest)
        })
    }
    tryNext([current, ...older])
  }
}

function readCurrent(folder: string): string | undefined {
  try {
    return basename(readlinkSync(join(folder, 'current')))
  } catch {
    return undefined
  }
}

/** Path and query of a request; whatever a client sends, `//` and broken escapes included, is one. */
function addressOf(url: string): { path: string; query: string } {
  const [path = '/', ...rest] = url.split('?')
  const query = rest.length > 0 ? `?${rest.join('?')}` : ''
  try {
    return { path: decodeURI(path), query }
  } catch {
    return { path, query }
  }
}

/** Whether a page stands at the address with a final slash: every page has one address only. */
function needsSlash(site: string, path: string): boolean {
  if (!/^(\/[\w-]+)+$/.test(path)) return false
  return existsSync(join(site, path, 'index.html'))
}

type NotFound = { site: string; path: string; response: ServerResponse }

function notFound({ site, path, response }: NotFound): void {
  const locale = path.split('/')[1]
  const page = isLocale(locale) ? join(site, locale, '404.html') : join(site, '404.html')
  const body = existsSync(page) ? readFileSync(page) : 'Not found'
  response.writeHead(404, {
    'Content-Type': existsSync(page) ? 'text/html;charset=utf-8' : 'text/plain',
    'Cache-Control': 'no-cache',
  })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}
