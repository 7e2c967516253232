'use client'

import { useTranslation } from '@payloadcms/ui'
import Link from 'next/link'
import { navWords } from '../../labels/dates-nav.ts'
import { say } from '../../labels/say.ts'
import './dates-nav.css'

const paths = {
  dates: '/admin/dates',
  attendance: '/admin/dates/attendance',
  exchange: '/admin/dates/exchange',
} as const

/** The three screens about dates, with the one that is open marked. */
export function DatesNav({ here }: { here: keyof typeof paths }) {
  const { i18n } = useTranslation()
  const { language } = i18n
  return (
    <nav className="manara-dates-nav" aria-label={say(navWords.all, language)}>
      <ul>
        {(Object.keys(paths) as (keyof typeof paths)[]).map((name) => (
          <li key={name}>
            <Link
              href={paths[name]}
              prefetch={false}
              aria-current={name === here ? 'page' : undefined}
            >
              {say(navWords[name], language)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
