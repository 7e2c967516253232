import { ValidationError } from 'payload'
import type { Problem } from '#schema/errors'
import type { Command } from './publish.ts'
import { writeDocument } from './write-document.ts'

/**
 * Brings Payload's own row up to the draft that goes out, and keeps it among the versions. What its
 * fields refuse beyond the contract is a problem like any other.
 */
export async function saveVersion({
  payload,
  type,
  id,
  locale,
}: Pick<Command, 'payload' | 'type' | 'id' | 'locale'>): Promise<Problem[]> {
  try {
    await writeDocument({ payload, type, id, locale, data: {}, draft: false })
    return []
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return error.data.errors.map(({ path, message }) => ({
      ...{ type, id, slug: null, locale, field: path, code: 'invalid' as const },
      params: { found: message },
    }))
  }
}
