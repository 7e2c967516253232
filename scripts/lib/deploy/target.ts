import { resolve } from 'node:path'
import { StopError } from '../stop-error.ts'

/** Where a release is sent: a folder, or what stands in a bucket below a prefix (`''` or `name/`). */
export type Target =
  { kind: 'folder'; folder: string } | { kind: 'bucket'; bucket: string; prefix: string }

/**
 * Reads what was given to `--to`.
 * @example parseTarget('s3://site/public') // => { kind: 'bucket', bucket: 'site', prefix: 'public/' }
 * @throws StopError with a sentence on what it must look like
 */
export function parseTarget(to: string | undefined): Target {
  if (to === undefined || to === '') {
    throw new StopError(
      'Say where the site is sent: npm run deploy -- --to FOLDER, or --to s3://BUCKET/PREFIX.',
    )
  }
  const [, bucket, rest = ''] =
    /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(to) ?? []
  if (bucket !== undefined) {
    const parts = rest.split('/').filter((part) => part !== '')
    if (!parts.includes('..') && !parts.includes('.')) {
      return { kind: 'bucket', bucket, prefix: parts.map((part) => `${part}/`).join('') }
    }
  }
  if (/^[a-z0-9]+:\/\//i.test(to)) {
    throw new StopError(
      `--to must be a folder, or a bucket such as s3://my-site or s3://my-site/public, not "${to}".`,
    )
  }
  return { kind: 'folder', folder: resolve(to) }
}
