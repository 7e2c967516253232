import type { Locale } from '#schema/locales'
import type { DocumentType } from '#schema/slugs'

/** What can be wrong with a field; the CMS says each in the editor's language. */
export const problemCodes = [
  'missing',
  'tooLong',
  'tooMany',
  'tooFew',
  'tooSmall',
  'tooLarge',
  'notAllowed',
  'unknownField',
  'unknownNode',
  'danglingReference',
  'endsBeforeStart',
  'useInstead',
  'venue',
  'slugTaken',
  'repeated',
  'oneDestination',
  'secondPerson',
  'invalid',
] as const
/** What can be wrong with a field. */
export type ProblemCode = (typeof problemCodes)[number]

/** One thing that is wrong, with all one needs to find it. */
export type Problem = {
  /** The entry's type or the global's name; `null` for the snapshot as a whole. */
  type: DocumentType | null
  /** The source document's id; empty where there is none. */
  id: string
  /** The entry's slug, as far as known: it is what people recognise. */
  slug: string | null
  /** The language of the text; `null` for facts without language. */
  locale: Locale | null
  /** Dotted path: `body.3.children.0`. */
  field: string
  code: ProblemCode
  /** Numbers and names for the sentence: `max`, `actual`, `found`, `allowed`, `target`; `reason` for developers. */
  params: Record<string, string | number>
}

const advice: Record<ProblemCode, (params: Problem['params']) => string> = {
  missing: () => 'is missing. Fill it in',
  tooLong: ({ actual, max }) => `is ${actual} characters, the limit is ${max}. Shorten it`,
  tooMany: ({ actual, max }) => `has ${actual} items, the limit is ${max}. Remove some`,
  tooFew: ({ min }) => `needs at least ${min}. Add what is missing`,
  tooSmall: ({ found }) => `is ${found}, which is too small. Correct it`,
  tooLarge: ({ found }) => `is ${found}, which is too large. Correct it`,
  notAllowed: ({ found, allowed }) => `is "${found}", but must be one of: ${allowed}. Choose one`,
  unknownField: ({ found }) => `has the unknown key "${found}". Remove it, or add it to the schema`,
  unknownNode: ({ found }) =>
    `has the unknown rich-text node "${found}". Remove that part, or write it as paragraphs, headings, lists or quotes`,
  danglingReference: ({ target }) =>
    `points to ${target}, which is not published in this language. Publish it, or remove the link`,
  endsBeforeStart: () => 'ends before it starts. Correct one of the two',
  useInstead: () => 'is missing for a closed programme. Say what to use instead',
  venue: () => 'is missing, and so is a link. Say where it is held',
  repeated: () => 'names one thing twice. Remove one',
  oneDestination: () => 'must be either a part of the site or a page. Choose one of the two',
  secondPerson: () => 'must be seen by a second person. Ask a colleague to approve it',
  slugTaken: ({ target }) => `is already used by ${target}. Choose another`,
  invalid: ({ found, reason }) =>
    `cannot be read: ${found}${reason === undefined ? '' : ` (${reason})`}. Correct it`,
}

/**
 * A problem as one English sentence that names document, language and field and says what to do.
 * @example describeProblem(problem) // => 'service "loan-advice" (ar): `summary` is 312 characters, the limit is 280. Shorten it.'
 */
export function describeProblem(problem: Problem): string {
  const { type, slug, id, locale, field, code, params } = problem
  const name = type ? `${type} "${slug ?? id}"` : 'The snapshot'
  const language = locale ? ` (${locale})` : ''
  return `${name}${language}: \`${field}\` ${advice[code](params)}.`
}

/** Content that cannot be published or built, with every problem found, not only the first. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(describeProblem).join('\n'), options)
    this.problems = problems
  }
}
