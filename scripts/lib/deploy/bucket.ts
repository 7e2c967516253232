import { createHash } from 'node:crypto'
import { AwsV4Signer } from 'aws4fetch'
import { messageOf, StopError } from '../stop-error.ts'
import type { RemoteFile } from './plan.ts'
import { readListing, textOf } from './read-listing.ts'
import { withRetries } from './retry.ts'
import type { S3Settings } from './s3-settings.ts'

type Put = {
  path: string
  content: Buffer<ArrayBuffer>
  headers: Readonly<Record<string, string>>
  /** SHA-256 of the content, in lower-case hex: the host takes nothing else. */
  sha256?: string
}

/** What a deploy does with a bucket; paths stand below its prefix. */
export type Bucket = {
  /** The answer with a file; `null` where there is none. */
  get(path: string): Promise<Response | null>
  /** The answer to a PUT, whatever it says: conditions may not be met. */
  put(put: Put): Promise<Response>
  remove(path: string): Promise<void>
  /** Everything below the prefix, however much. */
  list(): Promise<Map<string, RemoteFile>>
  /** What went wrong with an answer, as a sentence. */
  refusal(answer: Response): Promise<StopError>
}

type Ask = {
  method: 'GET' | 'PUT' | 'DELETE'
  url: string
  headers?: Readonly<Record<string, string>>
  content?: Buffer<ArrayBuffer>
  sha256?: string
}

/** Milliseconds for a request with so many bytes. Node itself waits five minutes for an answer. */
const patienceFor = (bytes: number): number => Math.round(Math.min(120_000 + bytes / 20, 290_000))

const emptyDigest = createHash('sha256').digest('hex')

/**
 * Speaks to a bucket of any host that knows S3's signature, version 4.
 * @param options.pause Milliseconds before a failed request is sent a second time
 */
export function openBucket(
  settings: S3Settings,
  { prefix, pause = 250 }: { prefix: string; pause?: number },
): Bucket {
  const { bucketUrl, ...keys } = settings
  const ask = async ({ method, url, headers, content, sha256 = emptyDigest }: Ask) => {
    try {
      return await withRetries({ tries: 6, pause }, async () => {
        const signed = await new AwsV4Signer({
          ...keys,
          ...{ method, url, service: 's3' },
          headers: { ...headers, 'X-Amz-Content-Sha256': sha256 },
        }).sign()
        return fetch(signed.url, {
          method,
          headers: signed.headers,
          ...(content && { body: content }),
          signal: AbortSignal.timeout(patienceFor(content?.length ?? 0)),
        })
      })
    } catch (error) {
      const cause = error instanceof Error && error.cause ? `: ${messageOf(error.cause)}` : ''
      throw new StopError(
        `${bucketUrl} cannot be reached (${messageOf(error)}${cause}). Check the connection, S3_ENDPOINT and AWS_REGION, and run the same command again.`,
      )
    }
  }
  const urlOf = (path: string) => bucketUrl + `${prefix}${path}`.split('/').map(encoded).join('/')
  const refusal = (answer: Response) => refusalOf(answer, bucketUrl)

  return {
    refusal,
    async get(path) {
      const answer = await ask({ method: 'GET', url: urlOf(path) })
      if (answer.ok) return answer
      const text = await answer.clone().text()
      if (answer.status === 404 && textOf(text, 'Code') !== 'NoSuchBucket') return null
      throw await refusal(answer)
    },
    put: ({ path, content, headers, sha256 = digestOf(content) }) =>
      ask({ method: 'PUT', url: urlOf(path), headers, content, sha256 }),
    async remove(path) {
      const answer = await ask({ method: 'DELETE', url: urlOf(path) })
      if (!answer.ok && answer.status !== 404) throw await refusal(answer)
      await answer.body?.cancel()
    },
    async list() {
      const found = new Map<string, RemoteFile>()
      let next: string | null = null
      do {
        const query: string = queryOf({
          'continuation-token': next,
          'encoding-type': 'url',
          'list-type': '2',
          prefix,
        })
        const answer: Response = await ask({ method: 'GET', url: `${bucketUrl}?${query}` })
        if (!answer.ok) throw await refusal(answer)
        const listing = readListing(await answer.text())
        for (const [key, file] of listing.files) found.set(key.slice(prefix.length), file)
        next = listing.next
      } while (next !== null)
      return found
    },
  }
}

const sentences: Readonly<Record<string, string>> = {
  NoSuchBucket: 'There is no such bucket. Make it at the host, or correct --to.',
  AccessDenied: 'The key may not do this. Allow it to list, read, write and delete in the bucket.',
  InvalidAccessKeyId: 'The host does not know the key. Correct AWS_ACCESS_KEY_ID.',
  SignatureDoesNotMatch: 'The secret does not fit the key. Correct AWS_SECRET_ACCESS_KEY.',
  RequestTimeTooSkewed: "This machine's clock is wrong. Set it and run the same command again.",
  PermanentRedirect: 'The bucket is in another region. Correct AWS_REGION.',
  AuthorizationHeaderMalformed: 'The bucket is in another region. Correct AWS_REGION.',
}

async function refusalOf(answer: Response, bucketUrl: string): Promise<StopError> {
  const text = await answer.text().catch(() => '')
  const code = textOf(text, 'Code') ?? String(answer.status)
  const advice = sentences[code] ?? textOf(text, 'Message') ?? 'Run the same command again.'
  return new StopError(`${bucketUrl} refused the request (${code}). ${advice}`)
}

function queryOf(values: Readonly<Record<string, string | null>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}=${encoded(value)}`]))
    .join('&')
}

/** As the signature wants it: everything but letters, digits and `-._~`. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

const digestOf = (content: Buffer) => createHash('sha256').update(content).digest('hex')
