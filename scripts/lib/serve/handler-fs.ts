import { lstatSync, readdirSync } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { isLocale } from '#schema/locales'
import { releasesFolder } from '../release/folders-fs.ts'
import { keptReleases, newestFirst } from '../release/select.ts'
import { codeOf } from '../stop-error.ts'
import { isHashed, securityHeaders } from './headers.ts'
import { publicRelease } from './public-release-fs.ts'
import { endWith, sendFile } from './send-file-fs.ts'
import type { ServedRelease } from './served-release-fs.ts'

/** Answers requests from the public release of a data folder, whichever it is at that moment. */
export function siteHandler(dataDir: string): RequestListener {
  const folder = releasesFolder(dataDir)
  const current = publicRelease(dataDir)

  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      endWith(response, 405, 'This site can only be read.')
      return
    }
    void current()
      .then((release) => {
        answer({ request, response, folder, release })
      })
      .catch(() => {
        response.setHeader('Retry-After', '60')
        endWith(response, 503, 'There is no release to read yet. Come back in a minute.')
      })
  }
}

type Question = {
  request: IncomingMessage
  response: ServerResponse
  /** Folder of all releases. */
  folder: string
  release: ServedRelease
}

function answer(question: Question): void {
  const { request, response, release } = question
  const { path, query } = addressOf(request.url ?? '/')
  const { site, digests, moves, gone } = release
  const to = moves.get(path) ?? moves.get(`${path}/`)
  if (to !== undefined) {
    leadOn(response, to + query)
    return
  }
  const file = path.endsWith('/') ? `${path}index.html` : path
  const sha256 = digests.get(file)
  if (sha256 !== undefined) {
    const status = gone.has(path) ? 410 : 200
    sendFile({ request, response, site, path: file, sha256, status })
  } else if (digests.has(`${path}/index.html`)) {
    // Every page has one address only.
    leadOn(response, `${encodeURI(path)}/${query}`)
  } else {
    const kept = isHashed(path) ? keptSite(question.folder, path) : undefined
    if (kept === undefined) notFound(question, path)
    else sendFile({ request, response, site: kept, path, sha256: null })
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

function leadOn(response: ServerResponse, location: string): void {
  response.setHeader('Location', location)
  endWith(response, 301, location)
}

/**
 * Where one of the newest releases holds a file: who loaded a page before the swap asks for it afterwards.
 * An older one that is pinned is kept to go back to, and gives out nothing that was withdrawn since.
 */
function keptSite(folder: string, path: string): string | undefined {
  // Only the names of files that we write ourselves: no way out of the folder begins with a dot.
  if (!/^(\/[\p{L}\p{M}\p{N}_-][\p{L}\p{M}\p{N}_.~-]*)+$/u.test(path)) return undefined
  return newestFirst(readdirSync(folder))
    .slice(0, keptReleases)
    .map((id) => join(folder, id, 'site'))
    .find((site) => isFile(join(site, path)))
}

function isFile(file: string): boolean {
  try {
    return lstatSync(file).isFile()
  } catch (error) {
    // A name below a file's, or one longer than any, is none: whatever readers ask for, it is no fault.
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error) ?? '')) return false
    throw error
  }
}

function notFound({ request, response, release }: Question, path: string): void {
  const locale = path.split('/')[1]
  const page = isLocale(locale) ? `/${locale}/404.html` : '/404.html'
  const sha256 = release.digests.get(page)
  if (sha256 === undefined) endWith(response, 404, 'Not found.')
  else sendFile({ request, response, site: release.site, path: page, sha256, status: 404 })
}
