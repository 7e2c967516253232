'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { shortNames, usedInWords as words } from '../../labels/document-screen.ts'
import { say } from '../../labels/say.ts'
import { sayWith } from '../../schedule/say-with.ts'
import type { Use } from '../../used-in/types.ts'
import './used-in.css'
import { useUses } from './use-uses.ts'

/** Which pages lead to the open document, so that nobody takes it from under them. */
export function UsedIn() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const uses = useUses()
  const { language } = i18n
  if (!id || !uses) return null
  return (
    <section className="manara-used-in" aria-labelledby="manara-used-in">
      <h3 id="manara-used-in">{say(words.heading, language)}</h3>
      {uses.length === 0 ? (
        <p>{say(words.nowhere, language)}</p>
      ) : (
        <details>
          <summary>{sayWith(words.count, { count: uses.length }, language)}</summary>
          <p>{say(words.before, language)}</p>
          <ul>
            {uses.map((use) => (
              <li key={use.href}>
                <a href={use.href}>{use.title}</a>
                <small>{sayWhere(use, language)}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** `Centres · Arabic, English`. */
function sayWhere({ fields, locales }: Use, language: string): string {
  const comma = language === 'en' ? ', ' : '، '
  const seen =
    locales.length > 0
      ? locales.map((locale) => say(shortNames[locale], language)).join(comma)
      : say(words.draftOnly, language)
  return `${fields.join(comma)} · ${seen}`
}
