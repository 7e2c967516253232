import type { BasePayload, Where } from 'payload'
import type { Problem } from '#schema/errors'
import { goLivesSlug } from '../collections/go-lives/slug.ts'
import type { GoLive } from './types.ts'

/** Rows that match, the oldest first. */
export async function findGoLives(payload: BasePayload, where: Where): Promise<GoLive[]> {
  const { docs } = await payload.find({
    collection: goLivesSlug,
    where,
    ...{ sort: 'createdAt', pagination: false, limit: 0, depth: 0, overrideAccess: true },
  })
  return (docs as unknown as Row[]).map(toGoLive)
}

/** Writes a row down. */
export async function createGoLive(
  payload: BasePayload,
  { problems, ...row }: Omit<GoLive, 'id' | 'createdAt'>,
): Promise<GoLive> {
  const data = { ...row, problems: JSON.stringify(problems) }
  const made: unknown = await payload.create({ collection: goLivesSlug, data, ...byCommand })
  return toGoLive(made as Row)
}

/** Writes down what became of a row. */
export async function updateGoLive(
  payload: BasePayload,
  { id, state, problems }: Pick<GoLive, 'id' | 'state' | 'problems'>,
): Promise<void> {
  const data = { state, problems: JSON.stringify(problems) }
  await payload.update({ collection: goLivesSlug, id, data, ...byCommand })
}

const byCommand = { context: { byCommand: true }, overrideAccess: true, depth: 0 } as const

type Row = Omit<GoLive, 'id' | 'problems' | 'notBefore'> & {
  id: number | string
  notBefore?: string | null
  problems?: string | null
}

function toGoLive(row: Row): GoLive {
  const { type, entry, locales, state, byId, byName, createdAt } = row
  return {
    ...{ type, entry, locales, state, byId, byName, createdAt },
    id: String(row.id),
    notBefore: row.notBefore ?? null,
    problems: row.problems ? (JSON.parse(row.problems) as Problem[]) : [],
  }
}
