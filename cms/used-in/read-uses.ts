import type { BasePayload, PayloadRequest } from 'payload'
import { isLocale, localeCodes } from '#schema/locales'
import { isGlobalType } from '#schema/slugs'
import { globalLabels } from '../labels/globals.ts'
import { usedInWords } from '../labels/document-screen.ts'
import { sayField } from '../labels/say-problem.ts'
import { say } from '../labels/say.ts'
import { termsIn } from '../translation/glossary.ts'
import { readGlossary } from '../translation/read-glossary.ts'
import { documentHref } from './document-href.ts'
import { findUses, leadsTo, type IsUse } from './find-uses.ts'
import { readEverything, type Draft } from './read-versions.ts'
import { readableKeys } from './readable.ts'
import type { Use, Used } from './types.ts'

type Question = {
  payload: BasePayload
  /** Whose rights count: documents that they may not read are not among the uses. */
  user: PayloadRequest['user']
  used: Used
  /** The language of titles and labels. */
  language: string
}

/**
 * Which documents lead to an entry or show a file, in their drafts or in what is public; of a glossary
 * word also those whose text uses it by one of its names.
 */
export async function readUses({ payload, user, used, language }: Question): Promise<Use[]> {
  const { drafts, published } = await readEverything(payload)
  const readable = await readableKeys(payload, user)
  const own = `${used.to}/${used.id}`
  const versions = [...drafts.flatMap((draft) => draft.versions), ...published].filter(
    ({ type, id }) => readable.has(`${type}/${id}`) && `${type}/${id}` !== own,
  )
  const byKey = new Map(drafts.map((draft) => [`${draft.type}/${draft.id}`, draft]))
  const wordInText = say(usedInWords.wordInText, language)
  const uses = new Map<string, Use>()
  const add = (isUse: IsUse, labelOf: (type: Use['type'], key: string) => string) => {
    for (const { type, id, keys, locales } of findUses(versions, isUse)) {
      const key = `${type}/${id}`
      if (uses.has(key)) continue
      const title = titleOf(byKey, key, language) ?? `#${id}`
      const fields = [...new Set(keys.map((each) => labelOf(type, each)))]
      uses.set(key, { type, id, title, href: documentHref(type, id), fields, locales })
    }
  }
  add(leadsTo(used), (type, field) => sayField({ type, field }, language))
  const named = await namesTerm(payload, used)
  if (named) add(named, () => wordInText)
  return [...uses.values()]
}

async function namesTerm(payload: BasePayload, used: Used): Promise<IsUse | null> {
  if (used.to !== 'term') return null
  const word = (await readGlossary(payload)).find(({ id }) => id === used.id)
  if (!word) return null
  return ({ words: text }, locale) =>
    text !== '' && termsIn({ text, words: [word], source: locale, target: locale }).length > 0
}

function titleOf(drafts: ReadonlyMap<string, Draft>, key: string, language: string): string | null {
  const draft = drafts.get(key)
  if (!draft) return null
  const { type, slug, course } = draft
  if (isGlobalType(type)) return say(globalLabels[type], language)
  if (type !== 'session') return titleIn(draft, language) ?? slug
  // A session goes by its course.
  const title = course === null ? null : titleOf(drafts, `course/${course}`, language)
  return [title, slug && title ? `(${slug})` : slug].filter(Boolean).join(' ') || null
}

function titleIn({ titles }: Draft, language: string): string | null {
  const order = [...(isLocale(language) ? [language] : []), ...localeCodes]
  return order.map((locale) => titles[locale]).find((title) => title !== undefined) ?? null
}
