import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

/** How a CMS treats whoever asks: it gets the answer that would be right. */
export type Manner = (response: ServerResponse, body: Buffer) => void

/** Answers as it should. */
const well: Manner = (response, body) => {
  response.writeHead(200, { 'Content-Length': body.length })
  response.end(body)
}
/** Dies in the middle of the body. */
export const cutShort: Manner = (response, body) => {
  response.writeHead(200, { 'Content-Length': body.length })
  response.write(body.subarray(0, body.length / 2), () => response.destroy())
}
/** Dies in the middle of a body whose length it never said. */
export const cutShortUnannounced: Manner = (response, body) => {
  response.writeHead(200, { 'Transfer-Encoding': 'chunked' })
  response.write(body.subarray(0, body.length / 2), () => response.destroy())
}
/** Takes the request and says nothing, for ever. */
export const stalled: Manner = () => undefined
/** Sends the first half and then nothing, for ever. */
export const stalledHalfway: Manner = (response, body) => {
  response.writeHead(200, { 'Content-Length': body.length })
  response.write(body.subarray(0, body.length / 2))
}
/** Answers with a status and a text of its own. */
export const saying = (status: number, type: string, text: string): Manner => {
  return (response) => {
    response.writeHead(status, { 'Content-Type': type })
    response.end(text)
  }
}

/** A CMS that knows one snapshot. */
export type FakeCms = {
  url: string
  /** Addresses that were asked for, in order. */
  asked: string[]
  /** Ends it at once, with all that is under way. */
  stop: () => void
}

type Manners = {
  /** The folder of the snapshot that it publishes. */
  folder: string
  snapshot?: Manner
  media?: Manner
  /** Done once the snapshot is on its way. */
  after?: (cms: FakeCms) => void
}

/** Starts a CMS on a free port that gives a saved snapshot and its files as it should, or as told. */
export async function aCms({
  folder,
  snapshot = well,
  media = well,
  after,
}: Manners): Promise<FakeCms> {
  const text = await readFile(join(folder, 'snapshot.json'))
  const { digest } = JSON.parse(text.toString()) as { digest?: string }
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    asked.push(path)
    if (path === '/api/snapshot') {
      response.setHeader('ETag', `"${digest ?? ''}"`)
      response.once('finish', () => after?.(cms))
      snapshot(response, text)
      return
    }
    readFile(join(folder, 'media', path.split('/').at(-1) ?? '')).then(
      (file) => {
        media(response, file)
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const cms: FakeCms = {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
  return cms
}
