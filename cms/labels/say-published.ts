import { isLocale, type Locale } from '#schema/locales'
import type { PublishResult } from '../publish/publish-result.ts'
import { digits } from '../schedule/say-date.ts'
import { sayWith } from '../schedule/say-with.ts'
import { languageLabels } from './choices.ts'
import { messages } from './messages.ts'
import { say } from './say.ts'
import { scheduleMessages } from './schedule-publish.ts'

/** What publishing did, in the editor's language: languages that followed or stayed behind by name. */
export function sayPublished(
  { scheduled, published, followed, behind, leftOut }: Extract<PublishResult, { ok: true }>,
  language: string,
): string {
  const names = (locales: readonly Locale[]) =>
    locales.map((locale) => say(languageLabels[locale], language)).join(' · ')
  const params = { date: scheduled ?? '', locale: names(published) }
  const sentences = [
    scheduled === null
      ? `${say(messages.published, language)}: ${params.locale}`
      : sayWith(scheduleMessages.publishScheduled, params, language),
  ]
  if (followed.length > 0) sentences.push(`${say(messages.followed, language)} ${names(followed)}`)
  if (behind.length > 0) {
    const locales = behind.map(({ locale }) => locale)
    sentences.push(`${say(messages.behind, language)} ${names(locales)}`)
  }
  const count = digits(String(leftOut.length), isLocale(language) ? language : 'en')
  if (leftOut.length > 0) sentences.push(`${say(messages.leftOut, language)} ${count}`)
  return sentences.join('\n')
}
