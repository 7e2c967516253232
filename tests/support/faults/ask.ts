import { createHash } from 'node:crypto'
import { Agent, request, type IncomingHttpHeaders } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** What a server answered, its body as a browser gets to see it. */
export type Answer = {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
  /** SHA-256 of the body, in lower-case hex. */
  sha256: string
}

/** Asks one server, over so many connections that are kept. */
export type Client = {
  get: (path: string, encoding?: 'identity' | 'br' | 'gzip') => Promise<Answer>
  /** How many connections were opened so far. */
  opened: () => number
  close: () => void
}

const decoders = { br: brotliDecompressSync, gzip: gunzipSync }

/** A client of an origin, `http://localhost:4321`. */
export function clientOf(origin: string, connections: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const sockets = new Set<unknown>()
  const get: Client['get'] = (path, encoding = 'identity') =>
    new Promise((resolve, reject) => {
      const asked = request(origin + path, { agent, headers: { 'Accept-Encoding': encoding } })
      asked.once('socket', (socket) => sockets.add(socket))
      asked.once('error', reject)
      asked.once('response', (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.once('error', reject)
        response.once('end', () => {
          try {
            const { statusCode = 0, headers } = response
            const body = decoded(Buffer.concat(chunks), headers['content-encoding'])
            const sha256 = createHash('sha256').update(body).digest('hex')
            resolve({ status: statusCode, headers, body, sha256 })
          } catch (error) {
            reject(new Error(`${path}: ${String(error)}`))
          }
        })
      })
      asked.end()
    })
  return {
    get,
    opened: () => sockets.size,
    close: () => {
      agent.destroy()
    },
  }
}

function decoded(raw: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'br' || encoding === 'gzip') return decoders[encoding](raw)
  return raw
}
