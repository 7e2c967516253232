'use client'

import type { Locale } from '#schema/locales'
import type { ShownChange } from '../../exchange/show-proposal.ts'
import { exchangeWords as words } from '../../labels/exchange.ts'
import { say } from '../../labels/say.ts'

/** Fields before and after: said in words, and by a line through what would go. */
export function ChangeList({
  changes,
  language,
}: {
  changes: readonly ShownChange[]
  language: Locale
}) {
  if (changes.length === 0) return null
  const none = say(words.none, language)
  return (
    <dl className="manara-exchange__changes">
      {changes.map(({ label, before, after }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {say(words.before, language)} <del dir="auto">{before ?? none}</del>
          </dd>
          <dd>
            {say(words.after, language)} <ins dir="auto">{after ?? none}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
