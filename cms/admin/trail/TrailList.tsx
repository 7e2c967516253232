import type { Locale } from '#schema/locales'
import { sayDetails, sayRecord, type TitleOf } from '../../audit/say-record.ts'
import { saySubject } from '../../audit/say-subject.ts'
import type { AuditRecord } from '../../audit/types.ts'
import { trailWords } from '../../labels/audit.ts'
import { say } from '../../labels/say.ts'
import { sayMoment } from '../../schedule/say-date.ts'

type Records = { records: readonly AuditRecord[]; titleOf: TitleOf; language: Locale }

/** Records as sentences, the newest first. */
export function TrailList({ records, titleOf, language }: Records) {
  if (records.length === 0)
    return <p className="manara-desk-empty">{say(trailWords.none, language)}</p>
  return (
    <ol className="manara-trail-list">
      {records.map((record) => (
        <li key={record.id} data-action={record.action}>
          <time dateTime={record.createdAt}>{sayMoment(record.createdAt, language)}</time>
          <p>{sayRecord(record, { language, titleOf })}</p>
          <Details record={record} titleOf={titleOf} language={language} />
        </li>
      ))}
    </ol>
  )
}

function Details({
  record,
  titleOf,
  language,
}: Omit<Records, 'records'> & { record: AuditRecord }) {
  const details = sayDetails(record, { language, titleOf })
  return (
    <dl>
      <div>
        <dt>{saySubject(record.subject, language)}</dt>
        <dd>
          <bdi>{record.subjectName}</bdi>
        </dd>
      </div>
      {details.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
