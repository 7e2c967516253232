import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { isSigned } from './signature.ts'

/** An object as the server keeps it. */
type Stored = { content: Buffer; type: string; cache: string; etag: string; modified: Date }

/** A server on loopback that speaks as much of S3 as a deploy uses, for one bucket named `site`. */
export type S3Server = {
  objects: Map<string, Stored>
  /** Requests so far, as `PUT en/index.html`; lists are `GET `. */
  log: string[]
  /** What a client needs to know. */
  variables: Record<string, string>
  /** Called before each request; a number is answered with that status, `drop` breaks the connection. */
  fault: (entry: string) => number | 'drop' | undefined
  close(): Promise<void>
}

const secret = 'a secret for tests'
/** A listing has so few entries that every test reads several pages of it. */
const pageSize = 7

/** Starts the server on a free port. */
export async function startS3Server(): Promise<S3Server> {
  const server = createServer((request, response) => {
    void handle(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const state: S3Server = {
    objects: new Map(),
    log: [],
    variables: {
      AWS_ACCESS_KEY_ID: 'tester',
      AWS_SECRET_ACCESS_KEY: secret,
      S3_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    },
    fault: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://s3')
    const [, bucket = '', ...rest] = pathname.split('/').map(decodeURIComponent)
    const key = rest.join('/')
    const entry = `${request.method ?? ''} ${key}`
    const content = await buffer(request)
    state.log.push(entry)
    const fault = state.fault(entry)
    if (fault === 'drop') {
      request.socket.destroy()
      return
    }
    if (fault !== undefined) {
      refuse(response, fault, 'InternalError')
      return
    }
    if (!isSigned(request, secret)) {
      refuse(response, 403, 'SignatureDoesNotMatch')
      return
    }
    if (request.headers['x-amz-content-sha256'] !== sha256(content)) {
      refuse(response, 400, 'XAmzContentSHA256Mismatch')
      return
    }
    if (bucket !== 'site') {
      refuse(response, 404, 'NoSuchBucket')
      return
    }
    if (key === '') list(state.objects, searchParams, response)
    else if (request.method === 'PUT') put({ key, content, request, response })
    else if (request.method === 'DELETE') {
      state.objects.delete(key)
      response.writeHead(204).end()
    } else get(state.objects.get(key), response)
  }

  function put({ key, content, request, response }: Put): void {
    const there = state.objects.get(key)
    const { 'if-match': match, 'if-none-match': noneMatch } = request.headers
    if ((noneMatch === '*' && there) || (match !== undefined && match !== `"${there?.etag}"`)) {
      refuse(response, 412, 'PreconditionFailed')
      return
    }
    const etag = createHash('md5').update(content).digest('hex')
    const { 'content-type': type = '', 'cache-control': cache = '' } = request.headers
    state.objects.set(key, { content, type, cache, etag, modified: new Date() })
    response.writeHead(200, { ETag: `"${etag}"` }).end()
  }

  return state
}

type Put = { key: string; content: Buffer; request: IncomingMessage; response: ServerResponse }

function get(stored: Stored | undefined, response: ServerResponse): void {
  if (!stored) {
    refuse(response, 404, 'NoSuchKey')
    return
  }
  response.writeHead(200, {
    'Content-Type': stored.type,
    'Cache-Control': stored.cache,
    'Last-Modified': stored.modified.toUTCString(),
    ETag: `"${stored.etag}"`,
  })
  response.end(stored.content)
}

function list(
  objects: ReadonlyMap<string, Stored>,
  query: URLSearchParams,
  response: ServerResponse,
): void {
  const prefix = query.get('prefix') ?? ''
  const after = query.get('continuation-token') ?? ''
  const left = [...objects].filter(([key]) => key.startsWith(prefix) && key > after).sort()
  const page = left.slice(0, pageSize)
  const isCut = left.length > page.length
  const contents = page.map(
    ([key, { etag, content }]) =>
      `<Contents><Key>${encodeURIComponent(key)}</Key><ETag>&quot;${etag}&quot;</ETag><Size>${content.length}</Size></Contents>`,
  )
  const next = isCut ? `<NextContinuationToken>${page.at(-1)?.[0]}</NextContinuationToken>` : ''
  response.writeHead(200, { 'Content-Type': 'application/xml' })
  response.end(
    `<ListBucketResult><EncodingType>url</EncodingType><IsTruncated>${isCut}</IsTruncated>${contents.join('')}${next}</ListBucketResult>`,
  )
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'Content-Type': 'application/xml' })
  response.end(`<Error><Code>${code}</Code><Message>Said the server.</Message></Error>`)
}

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex')
