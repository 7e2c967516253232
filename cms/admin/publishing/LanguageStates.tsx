'use client'

import { useTranslation } from '@payloadcms/ui'
import { say } from '../../labels/say.ts'
import './publishing.css'
import { useLanguageStates } from './use-language-states.ts'
import { shortNames, stateWords } from './words.ts'

const signs = { unpublished: '○', published: '●', changed: '◐', withdrawn: '×' } as const

/** What readers of each language see of the document, in a row. */
export function LanguageStates() {
  const { i18n } = useTranslation()
  const states = useLanguageStates()
  return (
    <ul className="manara-states">
      {states.map(({ locale, state }) => (
        <li key={locale} className="manara-state" data-locale={locale} data-state={state}>
          <span aria-hidden="true">{signs[state]}</span>
          {say(shortNames[locale], i18n.language)}: {say(stateWords[state], i18n.language)}
        </li>
      ))}
    </ul>
  )
}
