import { createHash } from 'node:crypto'
import { cacheControl, contentType } from '../serve/headers.ts'

/** What a host sends with a file. */
export type ObjectHeaders = { 'Content-Type': string; 'Cache-Control': string }

/** The headers to keep with a file in a bucket, from the same table as the site's own server. */
export function objectHeaders(path: string): ObjectHeaders {
  return {
    'Content-Type': contentType(`/${path}`) ?? 'application/octet-stream',
    'Cache-Control': cacheControl(`/${path}`),
  }
}

/** A short mark of a file's headers: a file is sent again when they change. */
export function headersMark(headers: ObjectHeaders): string {
  return createHash('sha256').update(JSON.stringify(headers)).digest('hex').slice(0, 8)
}
