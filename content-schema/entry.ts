import { z } from 'zod'
import { localeCodes } from '#schema/locales'
import { limits } from '#schema/limits'
import { richText } from '#schema/rich-text'
import { slugSchema, type DocumentType } from '#schema/slugs'
import { day, filled, instant, reference } from '#schema/values'

/** When an office last looked whether an entry is still right; `null` while none has. */
const freshness = z
  .strictObject({
    /** The day of the check. */
    checkedOn: day,
    /** The centre that checked: an office, never a person. */
    checkedBy: reference('centre').nullable(),
    /** The day by which it must be checked again. */
    nextCheckDue: day,
  })
  .nullable()

/** Facts that every type has: they are the same in every language and go out for all at once. */
export const commonFacts = {
  /** The address segment shared by all languages. */
  slug: slugSchema,
  /** The centre that keeps the entry right; `null` for the whole network's. */
  owner: reference('centre').nullable(),
  /** Last check. */
  freshness,
  /** Invented to show the product: pages say so, and no real office vouches for it. */
  demo: z.boolean(),
}

/** Text that every type but the session has, in each language. */
export const commonText = {
  /** The page's heading. */
  title: filled(limits.title),
  /** What it is and for whom, in one or two sentences. */
  summary: filled(limits.summary),
  /** The rest, as blocks. */
  body: richText,
  /** Other words people search it by; never shown. */
  keywords: z.array(filled(limits.keyword)).max(limits.keywords),
  /** Where the statements come from and of what date, as shown below the page. */
  sourceNote: filled(limits.line).nullable(),
}

const envelope = <T extends DocumentType>(type: T) => ({
  /** The type of entry, or the global's name. */
  type: z.literal(type),
  /** The source document's id, the same in every language; a global's is its name. */
  id: z.string().min(1),
  /** The language of this entry's text. */
  locale: z.enum(localeCodes),
  /** When the text of this language was published. */
  publishedAt: instant,
  /** When text or facts were last published. */
  updatedAt: instant,
})

type Row = {
  facts: z.ZodRawShape
  text: z.ZodRawShape
  /** How many there must be. */
  min?: number
}
type Rows = Record<string, Row>
type RowId = { id: z.ZodString }
type FactRows<R extends Rows> = {
  [K in keyof R]: z.ZodArray<z.ZodObject<RowId & R[K]['facts'], z.core.$strict>>
}
type TextRows<R extends Rows> = {
  [K in keyof R]: z.ZodRecord<z.ZodString, z.ZodObject<R[K]['text'], z.core.$strict>>
}
type WholeRows<R extends Rows> = {
  [K in keyof R]: z.ZodArray<z.ZodObject<RowId & R[K]['facts'] & R[K]['text'], z.core.$strict>>
}

type Parts<F extends z.ZodRawShape, X extends z.ZodRawShape, R extends Rows> = {
  /** Keys without language. */
  facts: F
  /** Keys that each language has its own value of. */
  text: X
  /** Lists whose rows are partly facts and partly text; the text is joined to its row by the row's id. */
  rows: R
  /** Facts without which the entry makes no sense in a language: their target must be published in it. */
  requires?: readonly (keyof F & string)[]
  /** Publishing one language leaves the facts of the others as they are. */
  ownFacts?: boolean
  /**
   * Facts that can hurt when they are wrong: money, phone numbers, law, who may come. A second person
   * looks at a change of them before it goes out.
   */
  sensitive?: readonly ((keyof F | keyof R) & string)[]
  /** Pictures among the facts, each with the text that says what it shows: none goes out without. */
  alts?: Readonly<Partial<Record<keyof F & string, keyof X & string>>>
  /** Rules between facts; report with `context.addIssue`. */
  rule?: (facts: z.output<z.ZodObject<F & FactRows<R>>>, context: z.RefinementCtx) => void
}

/**
 * Defines a type of entry or a global: from one list of keys come the schema of its facts, of its
 * text in one language, and of the whole that pages get.
 */
export function defineType<
  const T extends DocumentType,
  F extends z.ZodRawShape,
  X extends z.ZodRawShape,
  R extends Rows,
>(type: T, parts: Parts<F, X, R>) {
  const id = { id: z.string().min(1) }
  const mapRows = <S>(make: (row: Row) => S) =>
    Object.fromEntries(Object.entries(parts.rows).map(([key, row]) => [key, make(row)]))
  const factRows = mapRows((row) => rowsOf(row, { ...id, ...row.facts })) as FactRows<R>
  const textRows = mapRows((row) =>
    z.record(z.string(), z.strictObject(row.text)),
  ) as unknown as TextRows<R>
  const wholeRows = mapRows((row) =>
    rowsOf(row, { ...id, ...row.facts, ...row.text }),
  ) as WholeRows<R>

  const factShape = { ...parts.facts, ...factRows }
  const facts = z.strictObject(factShape)
  return {
    type,
    /** What is the same in every language. */
    facts: parts.rule ? facts.superRefine(parts.rule) : facts,
    /** What one language says; lists of rows are keyed by row id. */
    text: z.strictObject({ ...parts.text, ...textRows }),
    /** Facts and text joined: what the site gets. */
    entry: z
      .strictObject({ ...envelope(type), ...parts.facts, ...parts.text, ...wholeRows })
      .superRefine(picturesAreTold(parts.alts ?? {}), { when: isObject }),
    /** Keys of lists whose rows are joined by id. */
    rowKeys: Object.keys(parts.rows),
    /** References that must be published in a language for the entry to be in it. */
    requires: (parts.requires ?? []) as readonly string[],
    /** Whether each language keeps the facts that it was published with. */
    ownFacts: parts.ownFacts ?? false,
    /** Facts of which a change needs a second person. */
    sensitive: (parts.sensitive ?? []) as readonly string[],
  }
}

function rowsOf({ min = 0 }: Row, shape: z.ZodRawShape) {
  return z.array(z.strictObject(shape)).min(min).max(limits.rows)
}

// Said along with whatever else is wrong, so that an editor hears everything at once.
const isObject = ({ value }: z.core.ParsePayload) => typeof value === 'object' && value !== null

function picturesAreTold(alts: Readonly<Partial<Record<string, string>>>) {
  return (value: object, context: z.RefinementCtx) => {
    const whole = value as Readonly<Record<string, unknown>>
    for (const [picture, alt = ''] of Object.entries(alts)) {
      if (!whole[picture] || whole[alt]) continue
      context.addIssue({ code: 'custom', path: [alt], params: { problem: 'missing' } })
    }
  }
}
