import Link from 'next/link'
import type { Locale } from '#schema/locales'
import { sayNumber } from '../../attendance/say-numbers.ts'
import { languageLabels } from '../../labels/choices.ts'
import { say } from '../../labels/say.ts'
import { translationWords as words } from '../../labels/translation.ts'
import { queueHref } from './paths.ts'

type Props = {
  /** How much waits in each language that can be chosen. */
  counts: readonly { locale: Locale; count: number }[]
  chosen: Locale
  language: Locale
}

/** The languages that somebody translates into, each with how much waits. */
export function LanguageTabs({ counts, chosen, language }: Props) {
  return (
    <nav className="manara-translate__languages" aria-label={say(words.languages, language)}>
      <ul>
        {counts.map(({ locale, count }) => (
          <li key={locale}>
            <Link
              href={queueHref(locale)}
              prefetch={false}
              aria-current={locale === chosen ? 'page' : undefined}
            >
              {say(languageLabels[locale], language)} <span>{sayNumber(count, language)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
