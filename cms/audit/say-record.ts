import { isLocale, type Locale } from '#schema/locales'
import { isGlobalType } from '#schema/slugs'
import { anyReference } from '#schema/values'
import { actionSentences, detailLabels, inLanguage, withdrawalSentences } from '../labels/audit.ts'
import { languageLabels } from '../labels/choices.ts'
import { globalLabels } from '../labels/globals.ts'
import { say } from '../labels/say.ts'
import { text, words } from '../publish/read.ts'
import { clockOf } from '../schedule/baghdad.ts'
import { sayDay, sayMoment } from '../schedule/say-date.ts'
import { sayPowers } from './say-powers.ts'
import { momentOfRelease } from '../release/release-moment.ts'
import type { AuditRecord } from './types.ts'

/** What a record tells besides its sentence, as a name and a value. */
export type SaidDetail = { name: string; value: string }

/**
 * The title of an entry as it is today; `undefined` where it is gone or was never given one.
 * @param key type and id, `service/7`
 */
export type TitleOf = (key: string) => string | undefined

type Said = Pick<AuditRecord, 'action' | 'subject' | 'subjectId' | 'subjectName' | 'locale'> &
  Pick<AuditRecord, 'byId' | 'byName' | 'details'>

/**
 * A record as a sentence in the reader's language.
 * Names are set apart for the bidirectional algorithm (U+2068, U+2069).
 * @example sayRecord(record, { language: 'en', titleOf }) // 'Sara published “Loan advice” in Arabic'
 */
export function sayRecord(
  record: Said,
  { language, titleOf }: { language: Locale; titleOf: TitleOf },
): string {
  const { action, locale, details } = record
  const isWithdrawal = details['withdraw'] === true
  const words =
    isWithdrawal && (action === 'scheduled' || action === 'unscheduled')
      ? withdrawalSentences[action]
      : actionSentences[action]
  const parts: Record<string, string> = {
    name: isolated(actorName(record, language)),
    subject: isolated(subjectName(record, { language, titleOf })),
    in: locale ? say(inLanguage[locale], language) : '',
  }
  return say(words, language).replace(/\{(\w+)\}/g, (_gap, part: string) => parts[part] ?? '')
}

/** Who did it; what nobody asked for was done by the system. */
export function actorName(
  { byId, byName }: Pick<Said, 'byId' | 'byName'>,
  language: Locale,
): string {
  return byId === null ? say(detailLabels.system, language) : byName
}

/** What something was done to: its title today, or else as people knew it then. */
export function subjectName(
  { subject, subjectId, subjectName }: Pick<Said, 'subject' | 'subjectId' | 'subjectName'>,
  { language, titleOf }: { language: Locale; titleOf: TitleOf },
): string {
  if (subject === 'account' || subject === 'media') return subjectName
  if (subject === 'release') return sayRelease(subjectName, language)
  if (isGlobalType(subject)) return say(globalLabels[subject], language)
  return titleOf(`${subject}/${subjectId}`) ?? subjectName
}

function sayRelease(id: string, language: Locale): string {
  const moment = momentOfRelease(id)
  return moment === null ? id : sayMoment(moment, language)
}

/** What else a record tells, in the reader's language: before and after, a remark, a moment. */
export function sayDetails(
  { details, subject }: Pick<AuditRecord, 'details' | 'subject'>,
  { language, titleOf }: { language: Locale; titleOf: TitleOf },
): SaidDetail[] {
  if (subject === 'account') {
    return sayPowers({ before: details['before'], after: details['after'], language, titleOf })
  }
  const values: Partial<Record<keyof typeof detailLabels, string>> = {
    ...changes(details, language),
    ...(details['minor'] === true && { kind: say(detailLabels.minor, language) }),
    ...said('languages', languagesIn(details['languages'] ?? details['together'], language)),
    ...said('instead', insteadIn(details['instead'], titleOf)),
    ...said('at', text(details['at']) && sayMoment(String(details['at']), language)),
    ...said('remark', text(details['remark'])),
    ...said('nextCheckDue', dayIn(details['nextCheckDue'], language)),
  }
  return Object.entries(values).map(([key, value]) => ({
    name: say(detailLabels[key as keyof typeof detailLabels], language),
    value,
  }))
}

const said = (key: keyof typeof detailLabels, value: string | null) =>
  value === null ? {} : { [key]: value }

function changes({ before, after }: AuditRecord['details'], language: Locale) {
  if (before === undefined && after === undefined) return {}
  return { before: sayValue(before, language), after: sayValue(after, language) }
}

function languagesIn(value: unknown, language: Locale): string | null {
  const locales = words(value).filter((code) => isLocale(code))
  if (locales.length === 0) return null
  return sayValue(
    locales.map((code) => say(languageLabels[code], language)),
    language,
  )
}

function insteadIn(value: unknown, titleOf: TitleOf): string | null {
  const { data } = anyReference.safeParse(value)
  return data ? (titleOf(`${data.to}/${data.id}`) ?? `#${data.id}`) : null
}

function dayIn(value: unknown, language: Locale): string | null {
  return typeof value === 'string' ? sayDay(`${value}T09:00:00Z`, language) : null
}

/** The day and time of a record in Baghdad, for a table: `2026-11-22 17:05`. */
export function tableTime(moment: string): string {
  const { day, time } = clockOf(moment)
  return `${day} ${time}`
}

// A name in Latin letters must not turn an Arabic sentence around, nor the other way.
const isolated = (name: string): string => `\u2068${name}\u2069`

function sayValue(value: unknown, language: Locale): string {
  const values = (Array.isArray(value) ? value : [value]).filter(
    (each): each is string | number => typeof each === 'string' || typeof each === 'number',
  )
  if (values.length === 0) return say(detailLabels.nobody, language)
  return values.join(language === 'en' ? ', ' : '، ')
}
