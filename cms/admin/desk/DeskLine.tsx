import type { ReactNode } from 'react'
import type { Locale } from '#schema/locales'
import type { DocumentStates } from '../../states/types.ts'
import { documentHref, documentKind, documentName } from './document-line.ts'

/** One document in a list of the desk: its name leads to it, what is to say stands below. */
export function DeskLine({
  document,
  locale,
  language,
  children,
}: {
  document: DocumentStates
  /** The language in which it is opened. */
  locale: Locale
  /** The admin's language. */
  language: Locale
  children: ReactNode
}) {
  return (
    <li>
      <a href={documentHref(document, locale)}>
        <bdi>{documentName(document, language)}</bdi>
      </a>
      <span>
        {documentKind(document, language)} · {children}
      </span>
    </li>
  )
}
