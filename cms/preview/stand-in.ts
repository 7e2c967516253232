import type { z } from 'zod'
import { compose, type Envelope, type Halves } from '#schema/compose'
import { documentTypes, type Published } from '#schema/types'

/**
 * A draft that breaks the contract as an entry that a page can be made of: what is missing or wrong is
 * stood in for or left out; texts may be too long, and lists too short. `null` where that is not possible.
 */
export function standIn(envelope: Envelope, halves: Halves): Published | null {
  const schema = documentTypes[envelope.type].entry
  let whole: unknown = withDate(compose(envelope, halves))
  // Each round mends one place, and a draft has only so many.
  for (let round = 0; round < 500; round += 1) {
    const [issue] = harmful(schema, whole)
    if (!issue) return whole as Published
    const mended = mend({ schema, whole, issue, envelope })
    if (mended === undefined) return null
    whole = mended
  }
  return null
}

/** A session without a date has no place in any list, so it gets a row to be mended. */
function withDate(whole: Record<string, unknown>): Record<string, unknown> {
  const { type, dates } = whole
  const isDateless = type === 'session' && !(Array.isArray(dates) && dates.length > 0)
  return isDateless ? { ...whole, dates: [{}] } : whole
}

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]
type Place = { schema: z.ZodType; whole: unknown; issue: Issue; envelope: Envelope }

/** All that keeps a page from being made: a text that is too long and a list of another length do not. */
function harmful(schema: z.ZodType, whole: unknown): Issue[] {
  const { error } = schema.safeParse(whole)
  return (error?.issues ?? []).filter((issue) => !isOnlyLength(issue))
}

function isOnlyLength(issue: Issue): boolean {
  if (issue.code === 'too_small') return issue.origin === 'array'
  return issue.code === 'too_big' && (issue.origin === 'array' || issue.origin === 'string')
}

function mend({ schema, whole, issue, envelope }: Place): unknown {
  const tries = [
    ...candidates(issue, envelope).map((value) => ({ path: issue.path, value })),
    // A row that cannot be mended is left out, and so is what holds it.
    ...issue.path.map((_step, index) => ({
      path: issue.path.slice(0, issue.path.length - index),
      value: undefined,
    })),
  ]
  const before = harmful(schema, whole).length
  return tries
    .map(({ path, value }) => placed(whole, path, value))
    .find((tried) => harmful(schema, tried).length < before)
}

function candidates(issue: Issue, { publishedAt }: Envelope): unknown[] {
  const values = issue.code === 'invalid_value' ? [...issue.values] : []
  const file = {
    ...{ sha256: '0'.repeat(64), filename: '…', mimeType: 'application/pdf', bytes: 1 },
    ...{ width: null, height: null },
  }
  return [
    ...values,
    ...['…', null, [], {}, 0, 1, Number(publishedAt.slice(0, 4)), false],
    ...[publishedAt.slice(0, 10), publishedAt, '08:00', 'https://example.org/', 'draft'],
    ...[file],
  ]
}

/** The value with another one at a path; `undefined` takes out the row or key. */
function placed(value: unknown, [step, ...rest]: Path, given: unknown): unknown {
  if (step === undefined) return given
  const isLast = rest.length === 0
  if (Array.isArray(value)) {
    const list: unknown[] = [...(value as unknown[])]
    const index = Number(step)
    if (isLast && given === undefined) return list.toSpliced(index, 1)
    return list.with(index, placed(list[index], rest, given))
  }
  const { [step]: inner, ...others } = (value ?? {}) as Record<PropertyKey, unknown>
  if (isLast && given === undefined) return others
  return { ...others, [step]: placed(inner, rest, given) }
}
