'use client'

import type { Locale } from '#schema/locales'
import type { ShownProposal } from '../../exchange/show-proposal.ts'
import type { Answers } from '../../exchange/types.ts'
import { exchangeWords as words } from '../../labels/exchange.ts'
import { say } from '../../labels/say.ts'
import { digits } from '../../schedule/say-date.ts'

type Props = Pick<ShownProposal, 'unmatched' | 'choices'> & {
  answers: Answers
  language: Locale
  onAnswer: (field: keyof Answers, answer: { text: string; value: string }) => void
}

/** Asks what names mean that nothing here has. */
export function UnmatchedList({ unmatched, choices, answers, language, onAnswer }: Props) {
  return (
    <section aria-labelledby="manara-unmatched" className="manara-exchange__box">
      <h3 id="manara-unmatched">{say(words.unmatched, language)}</h3>
      <p>{say(words.unmatchedHelp, language)}</p>
      {unmatched.map(({ field, text, dates }) => (
        <label key={`${field} ${text}`} className="manara-exchange__field">
          <span>
            <bdi>{text || say(words.noName, language)}</bdi> ({digits(String(dates), language)}) ·{' '}
            {say(field === 'course' ? words.whichCourse : words.whichCentre, language)}
          </span>
          <select
            value={answers[field][text] ?? ''}
            onChange={({ target }) => {
              onAnswer(field, { text, value: target.value })
            }}
          >
            <option value="">{say(words.choose, language)}</option>
            {choices[field].map(({ value, title }) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </select>
        </label>
      ))}
    </section>
  )
}
