import type { BasePayload, PayloadRequest } from 'payload'
import { isLocale, localeCodes, type Locale } from '#schema/locales'
import { isGlobalType, type DocumentType } from '#schema/slugs'
import { documentHref } from './document-href.ts'
import { globalLabels } from '../labels/globals.ts'
import { usedInWords } from '../labels/document-screen.ts'
import { sayField } from '../labels/say-problem.ts'
import { say } from '../labels/say.ts'
import { idOf, text, type Source } from '../publish/read.ts'
import { termsIn } from '../translation/glossary.ts'
import { readGlossary } from '../translation/read-glossary.ts'
import { findUses, leadsTo, wordsOf, type Found, type IsUse } from './find-uses.ts'
import { readDrafts, versionsOf, type Draft } from './read-versions.ts'
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
  const drafts = await readDrafts({ payload, user })
  const versions = await versionsOf(payload, drafts)
  const others = versions.filter(
    ({ type, id }) => !('to' in used && used.to === type && used.id === id),
  )
  const byKey = new Map(drafts.map((draft) => [`${draft.type}/${draft.id}`, draft]))
  const shown = ({ type, id, keys, locales }: Found, labels: string[]): Use => ({
    ...{ type, id, locales, href: documentHref(type, id) },
    title: titleOf(byKey, { type, id }, language),
    fields: labels.length > 0 ? labels : keys.map((field) => sayField({ type, field }, language)),
  })
  const uses = findUses(others, leadsTo(used)).map((found) => shown(found, []))
  const isNamed = await namesTerm(payload, used)
  if (!isNamed) return uses
  const leading = new Set(uses.map(({ type, id }) => `${type}/${id}`))
  const label = say(usedInWords.wordInText, language)
  const named = findUses(others, isNamed).filter(({ type, id }) => !leading.has(`${type}/${id}`))
  return [...uses, ...named.map((found) => shown(found, [label]))]
}

// A page's own glossary entry is no text that uses the word, and keywords are never read.
async function namesTerm(payload: BasePayload, used: Used): Promise<IsUse | null> {
  if (!('to' in used) || used.to !== 'term') return null
  const word = (await readGlossary(payload)).find(({ id }) => id === used.id)
  if (!word) return null
  return (value, locale) =>
    termsIn({ text: wordsOf(value), words: [word], source: locale, target: locale }).length > 0
}

function titleOf(
  drafts: ReadonlyMap<string, Draft>,
  { type, id }: { type: DocumentType; id: string },
  language: string,
): string {
  if (isGlobalType(type)) return say(globalLabels[type], language)
  const doc = drafts.get(`${type}/${id}`)?.doc ?? {}
  // A session goes by its course.
  const course = drafts.get(`course/${idOf(doc['course']) ?? ''}`)?.doc
  const slug = text(doc['slug'])
  const title = titleIn(doc, language) ?? (course && titleIn(course, language))
  const name = title ?? slug ?? `#${id}`
  return type === 'session' && title && slug ? `${title} (${slug})` : name
}

function titleIn(doc: Source, language: string): string | null {
  const titles = (doc['title'] ?? {}) as Partial<Record<Locale, unknown>>
  const order = [...(isLocale(language) ? [language] : []), ...localeCodes]
  return order.map((locale) => text(titles[locale])).find((title) => title !== null) ?? null
}
