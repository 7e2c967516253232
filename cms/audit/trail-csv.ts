import { stringify } from 'csv-stringify/sync'
import type { Locale } from '#schema/locales'
import { actionLabels, trailWords } from '../labels/audit.ts'
import { languageLabels } from '../labels/choices.ts'
import { say } from '../labels/say.ts'
import { actorName, sayDetails, subjectName, tableTime, type TitleOf } from './say-record.ts'
import { saySubject } from './say-subject.ts'
import type { AuditRecord } from './types.ts'

/**
 * The trail as a spreadsheet opens it: UTF-8 with a byte order mark, moments as `2026-11-22 17:05` in
 * Baghdad, nothing that a spreadsheet takes for a formula.
 */
export function trailCsv(
  records: readonly AuditRecord[],
  { language, titleOf }: { language: Locale; titleOf: TitleOf },
): string {
  const { when, by, action, subject, name, language: locale, details, account } = trailWords
  const head = [when, by, action, subject, name, locale, details, account].map((words) =>
    say(words, language),
  )
  const lines = records.map((record) => [
    tableTime(record.createdAt),
    actorName(record, language),
    say(actionLabels[record.action], language),
    saySubject(record.subject, language),
    subjectName(record, { language, titleOf }),
    record.locale ? say(languageLabels[record.locale], language) : '',
    sayDetails(record, { language, titleOf })
      .map(({ name: what, value }) => `${what}: ${value}`)
      .join('\n'),
    // Names can be changed by whoever has them.
    record.byId ?? '',
  ])
  return stringify([head, ...lines], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}
