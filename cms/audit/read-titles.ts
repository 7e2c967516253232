import type { BasePayload } from 'payload'
import { entryTypes, type EntryType } from '#schema/slugs'
import { anyReference } from '#schema/values'
import { readTitlesById } from '../states/read-titles-by-id.ts'
import type { TitleOf } from './say-record.ts'
import type { AuditRecord } from './types.ts'

/** Titles of what these records tell of, in the reader's language where they have one in it. */
export async function readTitlesOf(
  records: readonly AuditRecord[],
  { payload, language }: { payload: BasePayload; language: string },
): Promise<TitleOf> {
  const entries = entryTypes.flatMap((type) => idsOf(records, type).map((id) => ({ type, id })))
  const titles = await readTitlesById(entries, { payload, language })
  return (key) => titles.get(key)
}

function idsOf(records: readonly AuditRecord[], type: EntryType): string[] {
  const own = records.filter(({ subject }) => subject === type).map(({ subjectId }) => subjectId)
  // Accounts name their centre by its id alone.
  const centres = type === 'centre' ? records.flatMap(({ details }) => centresIn(details)) : []
  const instead = records.flatMap(({ details }) => {
    const { data } = anyReference.safeParse(details['instead'])
    return data?.to === type ? [data.id] : []
  })
  return [...own, ...centres, ...instead]
}

function centresIn({ before, after }: AuditRecord['details']): string[] {
  return [before, after].flatMap((powers) => {
    const centre = (powers as { centre?: unknown } | null | undefined)?.centre
    return typeof centre === 'string' ? [centre] : []
  })
}
