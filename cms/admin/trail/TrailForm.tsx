import type { Locale } from '#schema/locales'
import { auditSubjects, trailQuery, type TrailFilter } from '../../audit/trail-filter.ts'
import { saySubject } from '../../audit/say-subject.ts'
import { auditActions } from '../../audit/types.ts'
import { actionLabels, trailWords } from '../../labels/audit.ts'
import { say } from '../../labels/say.ts'

/** What of the trail is shown: a form that works by keyboard and without scripts. */
export function TrailForm({ filter, language }: { filter: TrailFilter; language: Locale }) {
  const actions = auditActions.map((code) => [code, say(actionLabels[code], language)] as const)
  const subjects = auditSubjects.map((code) => [code, saySubject(code, language)] as const)
  const query = trailQuery(filter)
  const isFiltered = query.size > 0
  return (
    <form method="get" className="manara-trail-form">
      <Choice name="action" options={actions} chosen={filter.action} language={language} />
      <Choice name="subject" options={subjects} chosen={filter.subject} language={language} />
      {(['by', 'name'] as const).map((name) => (
        <label key={name}>
          <span>{say(trailWords[name], language)}</span>
          <input name={name} defaultValue={filter[name] ?? ''} dir="auto" autoComplete="off" />
        </label>
      ))}
      {(['from', 'to'] as const).map((name) => (
        <label key={name}>
          <span>{say(trailWords[name], language)}</span>
          <input type="date" name={name} defaultValue={filter[name] ?? ''} />
        </label>
      ))}
      <p className="manara-trail-actions">
        <button type="submit">{say(trailWords.show, language)}</button>
        {isFiltered && <a href="/admin/trail">{say(trailWords.clear, language)}</a>}
        <a href={`/api/audit-trail/export.csv?${query.toString()}`} download>
          {say(trailWords.csv, language)}
        </a>
      </p>
    </form>
  )
}

function Choice({
  name,
  options,
  chosen,
  language,
}: {
  name: 'action' | 'subject'
  options: readonly (readonly [string, string])[]
  chosen: string | null
  language: Locale
}) {
  return (
    <label>
      <span>{say(trailWords[name], language)}</span>
      <select name={name} defaultValue={chosen ?? ''}>
        <option value="">{say(trailWords.all, language)}</option>
        {options.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
