import Link from 'next/link'
import type { Locale } from '#schema/locales'
import { say } from '../../labels/say.ts'
import { translationWords as words } from '../../labels/translation.ts'

const paths = { queue: '/admin/translate', coverage: '/admin/coverage' } as const

type Props = { here: keyof typeof paths; language: Locale }

/** The two lists of the translation desk, with the one that is open marked. */
export function TranslateNav({ here, language }: Props) {
  return (
    <nav className="manara-translate__nav" aria-label={say(words.title, language)}>
      <ul>
        {(['queue', 'coverage'] as const).map((name) => (
          <li key={name}>
            <Link
              href={paths[name]}
              prefetch={false}
              aria-current={name === here ? 'page' : undefined}
            >
              {say(words[name], language)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
