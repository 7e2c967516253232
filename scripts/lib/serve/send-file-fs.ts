import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import send from 'send'
import { accepted, encodings } from './accepted.ts'
import { cacheControl, contentType } from './headers.ts'

type Sending = {
  request: IncomingMessage
  response: ServerResponse
  /** Folder below which the file stands. */
  site: string
  /** Address of the file: `/ar/index.html`. */
  path: string
  /** SHA-256 of its content; `null` where that is not known and its name says as much. */
  sha256: string | null
  /** 200 where nothing else is given. */
  status?: number
}

/**
 * Sends a file: compressed where the browser takes that and a compressed one stands beside it, a part of
 * it where one is asked for, and nothing where the browser has it.
 */
export function sendFile({ request, response, site, path, sha256, status = 200 }: Sending): void {
  const present = encodings.filter(({ ending }) => existsSync(join(site, `${path}${ending}`)))
  const header = request.headers['accept-encoding']
  // A part of a file is a part of what it holds, not of how that was packed.
  const encoding = request.headers.range === undefined ? accepted(header, present) : undefined
  response.statusCode = status
  response.setHeader('Cache-Control', status === 200 ? cacheControl(path) : 'no-cache')
  response.setHeader('Content-Type', contentType(path) ?? 'application/octet-stream')
  if (present.length > 0) response.setHeader('Vary', 'Accept-Encoding')
  if (encoding) response.setHeader('Content-Encoding', encoding.name)
  if (sha256 !== null && status === 200) {
    response.setHeader('ETag', `"${sha256.slice(0, 32)}${encoding ? `-${encoding.name}` : ''}"`)
  }
  send(
    request,
    encodeURI(`${path}${encoding?.ending ?? ''}`).replace(/[?#]/g, encodeURIComponent),
    {
      root: site,
      index: false,
      // Content says by its digest whether it changed; a release's files may be older than the release.
      ...{ etag: false, lastModified: false, cacheControl: false },
      acceptRanges: status === 200,
    },
  )
    .on('error', (error: Failure) => {
      // Broken in the middle: an answer that ends early tells the reader, and nothing else can.
      if (response.headersSent) {
        response.destroy()
        return
      }
      // They tell of the file, which may not have opened for all that they say.
      for (const name of ['Content-Encoding', 'Content-Length', 'Content-Range']) {
        response.removeHeader(name)
      }
      for (const [name, value] of Object.entries(error.headers ?? {})) {
        response.setHeader(name, value)
      }
      endWith(response, error.status, 'This file cannot be sent.')
    })
    .pipe(response)
}

type Failure = Error & { status: number; headers?: Record<string, string> }

/** Ends an answer with a sentence. */
export function endWith(response: ServerResponse, status: number, sentence: string): void {
  response.removeHeader('ETag')
  response.setHeader('Cache-Control', 'no-cache')
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(response.req.method === 'HEAD' ? undefined : `${sentence}\n`)
}
