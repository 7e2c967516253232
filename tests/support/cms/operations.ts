import type { Payload } from 'payload'
import type { Locale } from '#schema/locales'
import type { collectionSlugs } from '#schema/slugs'
import type { Act } from '../../../cms/access/role-table.ts'
import type { TestCms } from './boot.ts'

/** A document and the newest of its versions, as the REST API names them. */
export type Target = { collection: string; id: number | string; version?: number | string }

/** Sends a request of somebody's, and answers what came back. */
export type Send = (
  path: string,
  init?: { method?: string; body?: object },
) => Promise<{ status: number; body: Record<string, unknown> }>

/** Sends requests with these headers. */
export function sender(cms: TestCms, own: Record<string, string>): Send {
  return async (path, { method = 'GET', body } = {}) => {
    const headers = { ...own, ...(body ? { 'content-type': 'application/json' } : {}) }
    const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) }
    const response = await cms.request(path, init)
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
}

/** What can be asked, and how one sees whether it was let through, whatever came of it then. */
export type Operation<Who> = {
  /** The right that it needs. */
  act: Act
  /** Whether it is about one language. */
  inLanguage?: true
  /** What only those may whose right reaches all: several documents at once, and all languages at once. */
  onlyAll?: readonly ('coordinator' | 'translator')[]
  isLetThrough: (who: Who, asked: { target: Target; locale: Locale }) => Promise<boolean>
}

/** Makes an entry's draft with these facts. */
export async function makeDraft(
  payload: Payload,
  collection: (typeof collectionSlugs)[keyof typeof collectionSlugs],
  data: object = {},
): Promise<Required<Target>> {
  const { id } = await payload.create({ collection, data, draft: true })
  const where = { parent: { equals: id } }
  const { docs } = await payload.findVersions({ collection, where, limit: 1 })
  return { collection, id, version: docs[0]?.id ?? '' }
}
