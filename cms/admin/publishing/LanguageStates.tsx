'use client'

import { useLocale, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { isLocale, type Locale } from '#schema/locales'
import { detailWords as words, shortNames, stateWords } from '../../labels/document-screen.ts'
import { say } from '../../labels/say.ts'
import type { LanguageState } from '../../states/types.ts'
import './facts.css'
import { GoLiveLine } from './GoLiveLine.tsx'
import { LanguageDetails } from './LanguageDetails.tsx'
import { NoticeList } from './NoticeList.tsx'
import { Refusal } from './Refusal.tsx'
import { ScreenDialog } from './ScreenDialog.tsx'
import './states.css'
import { useCommands } from './use-commands.ts'
import { useScreenState } from './use-screen-state.ts'

const signs = {
  missing: '○',
  draft: '✎',
  ready: '✓',
  published: '●',
  outdated: '◑',
  withdrawn: '×',
} as const

/** Where every language of the document stands; each leads to its details. */
export function LanguageStates() {
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const screen = useScreenState()
  const commands = useCommands()
  const [open, setOpen] = useState<Locale | null>(null)
  const language = isLocale(i18n.language) ? i18n.language : 'en'
  const shown = screen?.languages.find(({ locale }) => locale === open)
  return (
    <>
      <ul
        className="manara-states"
        aria-label={say(words.languages, language)}
        data-facts={screen?.may.facts}
      >
        {screen?.languages.map((state) => (
          <li key={state.locale}>
            <button
              type="button"
              className="manara-state"
              data-locale={state.locale}
              data-state={state.state}
              data-editing={state.locale === code}
              aria-haspopup="dialog"
              onClick={() => {
                commands.closeNotice()
                setOpen(state.locale)
              }}
            >
              <span aria-hidden="true">{signs[state.state]}</span>
              {sayState(state, language)}
            </button>
          </li>
        ))}
      </ul>
      {screen?.goLive?.state === 'waiting' && (
        <GoLiveLine
          goLive={screen.goLive}
          language={language}
          may={screen.may}
          commands={commands}
        />
      )}
      {commands.notice && !shown && (
        <NoticeList notice={commands.notice} language={language} onClose={commands.closeNotice} />
      )}
      {shown && screen && (
        <ScreenDialog
          id="manara-language-details"
          heading={say(shortNames[shown.locale], language)}
          onClose={() => {
            setOpen(null)
          }}
        >
          <Refusal notice={commands.notice} />
          <LanguageDetails
            {...{ state: shown, may: screen.may, language, commands }}
            isEdited={shown.locale === code}
          />
        </ScreenDialog>
      )}
    </>
  )
}

/** `Arabic: published, changed since`. */
function sayState(state: LanguageState, language: Locale): string {
  const { isPublic, changed, scheduled, review } = state
  const remarks = [
    isPublic && changed.length > 0 ? words.changedSince : null,
    review?.step === 'changesRequested' ? words.changesAsked : null,
    scheduled.length > 0 ? words.isScheduled : null,
  ].flatMap((label) => (label ? [say(label, language)] : []))
  const stands = say(stateWords[state.state], language)
  const all = [stands, ...remarks].join(language === 'en' ? ', ' : '، ')
  return `${say(shortNames[state.locale], language)}: ${all}`
}
