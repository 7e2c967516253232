import type { BasePayload } from 'payload'
import type { Problem } from '#schema/errors'
import type { DocumentType } from '#schema/slugs'
import { goLivesSlug } from '../collections/go-lives/slug.ts'
import type { GoLive } from './types.ts'

/** What of one document waits to go live together; `null` where nothing does. */
export async function waitingGoLive({
  payload,
  type,
  id,
}: {
  payload: BasePayload
  type: DocumentType
  id: string
}): Promise<GoLive | null> {
  const { docs } = await payload.find({
    collection: goLivesSlug,
    where: {
      and: [
        { type: { equals: type } },
        { entry: { equals: id } },
        { state: { equals: 'waiting' } },
      ],
    },
    ...{ sort: '-id', limit: 1, pagination: false, depth: 0, overrideAccess: true },
  })
  const row: Record<string, unknown> | undefined = docs[0]
  if (!row) return null
  const { problems, notBefore = null } = row
  return {
    ...(row as unknown as GoLive),
    id: String(row['id']),
    notBefore: notBefore as GoLive['notBefore'],
    problems: typeof problems === 'string' ? (JSON.parse(problems) as Problem[]) : [],
  }
}
