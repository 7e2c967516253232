import type { RemoteFile } from './plan.ts'

/** One page of a bucket's listing. */
export type Listing = { files: [key: string, RemoteFile][]; next: string | null }

/** Reads an answer of ListObjectsV2: machine-made XML of a fixed shape. */
export function readListing(xml: string): Listing {
  const isEncoded = textOf(xml, 'EncodingType') === 'url'
  const files = [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(
    ([, object = '']): [string, RemoteFile] => {
      const key = textOf(object, 'Key') ?? ''
      const etag = (textOf(object, 'ETag') ?? '').replaceAll('"', '')
      const name = isEncoded ? decodeURIComponent(key.replaceAll('+', ' ')) : key
      return [name, { etag, bytes: Number(textOf(object, 'Size')) }]
    },
  )
  const isCut = textOf(xml, 'IsTruncated') === 'true'
  return { files, next: isCut ? textOf(xml, 'NextContinuationToken') : null }
}

/** The text of the first element of a name; `null` where there is none. */
export function textOf(xml: string, name: string): string | null {
  const found = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]
  if (found === undefined) return null
  return found
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
