import { isGlobalType } from '#schema/slugs'
import type { Locale } from '#schema/locales'
import { actionSentences, detailLabels, inLanguage } from '../labels/audit.ts'
import { globalLabels } from '../labels/globals.ts'
import type { Label } from '../labels/label.ts'
import { say } from '../labels/say.ts'
import { clockOf } from '../schedule/baghdad.ts'
import { sayDay, sayMoment } from '../schedule/say-date.ts'
import { sayPowers } from './say-powers.ts'
import type { AuditRecord } from './types.ts'

/** What a record tells besides its sentence, as a name and a value. */
export type SaidDetail = { name: string; value: string }

/**
 * The title of an entry as it is today; `undefined` where it is gone or was never given one.
 * @param key type and id, `service/7`
 */
export type TitleOf = (key: string) => string | undefined

type Said = Pick<AuditRecord, 'action' | 'subject' | 'subjectId' | 'subjectName' | 'locale'> &
  Pick<AuditRecord, 'byName'>

/**
 * A record as a sentence in the reader's language.
 * Names are set apart for the bidirectional algorithm (U+2068, U+2069).
 * @example sayRecord(record, { language: 'en', titleOf }) // 'Sara published “Loan advice” in Arabic'
 */
export function sayRecord(
  record: Said,
  { language, titleOf }: { language: Locale; titleOf: TitleOf },
): string {
  const parts: Record<string, string> = {
    name: isolated(record.byName),
    subject: isolated(subjectName(record, { language, titleOf })),
    in: record.locale ? say(inLanguage[record.locale], language) : '',
  }
  return say(actionSentences[record.action], language).replace(
    /\{(\w+)\}/g,
    (_gap, part: string) => parts[part] ?? '',
  )
}

/** What something was done to: its title today, or else as people knew it then. */
export function subjectName(
  { subject, subjectId, subjectName }: Pick<Said, 'subject' | 'subjectId' | 'subjectName'>,
  { language, titleOf }: { language: Locale; titleOf: TitleOf },
): string {
  if (subject === 'account' || subject === 'media') return subjectName
  if (isGlobalType(subject)) return say(globalLabels[subject], language)
  return titleOf(`${subject}/${subjectId}`) ?? subjectName
}

/** What else a record tells, in the reader's language: before and after, a remark, a moment. */
export function sayDetails(
  { details, subject }: Pick<AuditRecord, 'details' | 'subject'>,
  { language, titleOf }: { language: Locale; titleOf: TitleOf },
): SaidDetail[] {
  const named = (words: Label, value: string) => [{ name: say(words, language), value }]
  const { before, after, remark, at, nextCheckDue } = details
  if (subject === 'account') return sayPowers({ before, after, language, titleOf })
  const plain = (value: unknown) => sayValue(value, language)
  return [
    ...(before === undefined ? [] : named(detailLabels.before, plain(before))),
    ...(after === undefined ? [] : named(detailLabels.after, plain(after))),
    ...(typeof remark === 'string' ? named(detailLabels.remark, remark) : []),
    ...(typeof at === 'string' ? named(detailLabels.at, sayMoment(at, language)) : []),
    ...(typeof nextCheckDue === 'string'
      ? named(detailLabels.nextCheckDue, sayDay(`${nextCheckDue}T09:00:00Z`, language))
      : []),
  ]
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
