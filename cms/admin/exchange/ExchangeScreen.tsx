'use client'

import type { Locale } from '#schema/locales'
import { exchangeWords as words } from '../../labels/exchange.ts'
import { say } from '../../labels/say.ts'
import { DatesNav } from '../dates/DatesNav.tsx'
import './exchange.css'
import { ExportPart, type Centre } from './ExportPart.tsx'
import { ImportPart } from './ImportPart.tsx'

type Props = { language: Locale; centres: readonly Centre[] }

/** Saves dates as files, and reads them from files. */
export function ExchangeScreen({ language, centres }: Props) {
  return (
    <div className="manara-exchange">
      <DatesNav here="exchange" />
      <h1>{say(words.title, language)}</h1>
      <ExportPart language={language} centres={centres} />
      <ImportPart language={language} />
    </div>
  )
}
