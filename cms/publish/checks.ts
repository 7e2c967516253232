import type { BasePayload } from 'payload'
import type { Problem } from '#schema/errors'
import type { Locale } from '#schema/locales'
import { referenceKey, referencesIn } from '#schema/references'
import type { EntryType } from '#schema/slugs'
import { documentTypes, type Published } from '#schema/types'
import { currentPublications } from './current-publications.ts'
import { isPhoneNumber } from './phone.ts'
import { findLightRows } from './publication-rows.ts'

type Check = { payload: BasePayload; entry: Published; now: Date }

/** An address that another public entry of the type has, in whatever language; globals have none. */
export async function slugProblems({ payload, entry, now }: Check): Promise<Problem[]> {
  if (!('slug' in entry)) return []
  const { type, id, slug } = entry
  const rows = await findLightRows(payload, {
    and: [{ type: { equals: type } }, { slug: { equals: slug } }, { entry: { not_equals: id } }],
  })
  const others = [...new Set(rows.map((row) => row.entry))]
  if (others.length === 0) return []
  const current = await currentOf({ payload, type, ids: others, now })
  const holder = current.find((row) => row.facts?.['slug'] === slug)
  if (!holder) return []
  return [
    problem(entry, {
      field: 'slug',
      code: 'slugTaken',
      params: { target: `${type}/${holder.entry}` },
    }),
  ]
}

/**
 * References whose target readers do not see in a language: those that the entry makes no sense
 * without, and those that are merely left out of the page for the time being.
 */
export async function referenceProblems({
  payload,
  entry,
  now,
  locales = [entry.locale],
}: Check & { locales?: readonly Locale[] }): Promise<{ needed: Problem[]; leftOut: Problem[] }> {
  const found = referencesIn(entry)
  const isPublic = await publicTargets({
    payload,
    now,
    targets: found.map((item) => item.reference),
  })
  const missing = found.flatMap(({ reference, path }) => {
    const key = referenceKey(reference)
    if (locales.some((locale) => isPublic.has(`${locale}/${key}`))) return []
    const field = path.join('.')
    return [problem(entry, { field, code: 'danglingReference', params: { target: key } })]
  })
  const { requires } = documentTypes[entry.type]
  return {
    needed: missing.filter(({ field }) => requires.includes(field)),
    leftOut: missing.filter(({ field }) => !requires.includes(field)),
  }
}

/** Numbers that their country's rules do not know. */
export function phoneProblems(entry: Published): Problem[] {
  return phoneNumbers(entry).flatMap(({ field, number }) =>
    isPhoneNumber(number)
      ? []
      : [problem(entry, { field, code: 'invalid', params: { found: number } })],
  )
}

function phoneNumbers(entry: Published): { field: string; number: string }[] {
  const list = (name: string, rows: readonly { number: string }[]) =>
    rows.map(({ number }, index) => ({ field: `${name}.${index}.number`, number }))
  if (entry.type === 'hotlines') {
    const { numbers, reportWhatsapp } = entry
    const report = reportWhatsapp ? [{ field: 'reportWhatsapp', number: reportWhatsapp }] : []
    return [...list('numbers', numbers), ...report]
  }
  return 'phones' in entry ? list('phones', entry.phones) : []
}

function problem(entry: Published, finding: Pick<Problem, 'field' | 'code' | 'params'>): Problem {
  const { type, id, locale } = entry
  return { type, id, slug: 'slug' in entry ? entry.slug : null, locale, ...finding }
}

async function publicTargets({
  payload,
  now,
  targets,
}: {
  payload: BasePayload
  now: Date
  targets: readonly { to: EntryType; id: string }[]
}): Promise<Set<string>> {
  const keys = new Set<string>()
  const byType = Map.groupBy(targets, ({ to }) => to)
  for (const [type, list] of byType) {
    const ids = [...new Set(list.map(({ id }) => id))]
    for (const row of await currentOf({ payload, type, ids, now })) {
      keys.add(`${row.locale}/${type}/${row.entry}`)
    }
  }
  return keys
}

async function currentOf({
  payload,
  type,
  ids,
  now,
}: {
  payload: BasePayload
  type: EntryType
  ids: readonly string[]
  now: Date
}) {
  const rows = await findLightRows(payload, {
    and: [{ type: { equals: type } }, { entry: { in: [...ids] } }],
  })
  return currentPublications(rows, now).filter(({ action }) => action === 'publish')
}
