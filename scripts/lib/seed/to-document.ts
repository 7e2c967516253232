import type { Field } from 'payload'
import type { Locale } from '#schema/locales'
import { collectionSlugs, type DocumentType, type EntryType } from '#schema/slugs'
import { forms } from '../../../cms/forms.ts'
import type { SeedEntry, SeedGlobal } from '../../seed/seed-entry.ts'
import { resolveDay, resolveMoment } from './relative-dates.ts'
import { rowId } from './row-ids.ts'
import type { FindId, ToBody } from './to-body.ts'

type Values = Record<string, unknown>

/** What turns names of the content into what the database knows. */
export type Resolvers = {
  /** The day of seeding in Baghdad. */
  today: string
  findId: FindId
  findFile: (name: string) => number | string
  toBody: ToBody
}

/** An entry or global of the content in one language as the data of its document. */
export function toDocument(
  seed: SeedEntry | SeedGlobal,
  locale: Locale,
  resolvers: Resolvers,
): Values {
  const own = 'slug' in seed ? { slug: seed.slug, demo: seed.demo } : {}
  const owner = [seed.type, 'slug' in seed ? seed.slug : '']
  const facts = seed.facts as Values
  const text = (seed.text[locale] ?? {}) as Values
  const whole: Values = { ...own, ...facts, ...text }
  for (const [key, rows] of Object.entries(text)) {
    // Text of rows stands under the ids of the facts' rows.
    if (isRecord(rows) && Array.isArray(facts[key])) {
      whole[key] = (facts[key] as Values[]).map((row) => ({
        ...row,
        ...(rows[String(row['id'])] as Values),
      }))
    }
  }
  return toFields(forms[seed.type], whole, { type: seed.type, path: owner, resolvers })
}

type Context = { type: DocumentType; path: readonly string[]; resolvers: Resolvers }

// Documents begin empty, and Payload takes no `null` for a group.
function toFields(fields: readonly Field[], values: Values, context: Context): Values {
  const given = Object.entries(values).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(
    given.map(([name, value]) => {
      const field = fields.find((each) => 'name' in each && each.name === name)
      if (!field) throw new Error(`${context.path.join('/')} has no field "${name}".`)
      return [name, toField(field, value, { ...context, path: [...context.path, name] })]
    }),
  )
}

function toField(field: Field, value: unknown, context: Context): unknown {
  const { today, findFile, findId, toBody } = context.resolvers
  switch (field.type) {
    case 'date':
      return field.timezone
        ? new Date(resolveMoment(String(value), today)).toISOString()
        : `${resolveDay(String(value), today)}T12:00:00.000Z`
    case 'relationship':
      return Array.isArray(value)
        ? value.map((item) => toReference(item, field.relationTo, findId))
        : toReference(value, field.relationTo, findId)
    case 'upload':
      return findFile((value as { file: string }).file)
    case 'richText':
      return toBody(String(value), findId)
    case 'array':
      return (value as (Values | string)[]).map((row) => toRow(field.fields, row, context))
    case 'group':
      return toFields(field.fields, value as Values, context)
    default:
      return value
  }
}

function toRow(fields: readonly Field[], row: Values | string, context: Context): Values {
  if (typeof row === 'string') return { line: row }
  const { id, ...values } = row
  return {
    ...toFields(fields, values, context),
    id: rowId(...context.path, String(id)),
  }
}

type Target = { to: EntryType; slug: string }

function toReference(value: unknown, relationTo: string | readonly string[], findId: FindId) {
  const { to, slug } = value as Target
  const id = findId(to, slug)
  return typeof relationTo === 'string' ? id : { relationTo: collectionSlugs[to], value: id }
}

function isRecord(value: unknown): value is Values {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
