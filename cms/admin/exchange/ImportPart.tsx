'use client'

import type { Locale } from '#schema/locales'
import { exchangeWords as words } from '../../labels/exchange.ts'
import { say } from '../../labels/say.ts'
import { ProposalPart } from './ProposalPart.tsx'
import { ResultList } from './ResultList.tsx'
import { UnmatchedList } from './UnmatchedList.tsx'
import { useImport } from './use-import.ts'

/** Reads dates from a file: compares, asks, and saves what is ticked. */
export function ImportPart({ language }: { language: Locale }) {
  const state = useImport(language)
  const { file, proposal, results, message, busy } = state
  return (
    <section aria-labelledby="manara-import">
      <h2 id="manara-import">{say(words.importHeading, language)}</h2>
      <p id="manara-import-help">{say(words.importHelp, language)}</p>
      <label className="manara-exchange__field">
        {say(words.file, language)}
        <input
          type="file"
          accept=".ics,.xlsx,.csv,text/calendar,text/csv"
          aria-describedby="manara-import-help"
          onChange={({ target }) => {
            void state.choose(target.files?.[0])
          }}
        />
      </label>
      {proposal && proposal.unmatched.length > 0 && (
        <UnmatchedList
          unmatched={proposal.unmatched}
          choices={proposal.choices}
          answers={state.answers}
          language={language}
          onAnswer={state.answer}
        />
      )}
      <button
        type="button"
        className="manara-exchange__button"
        data-main={proposal === null}
        disabled={!file || busy !== null}
        onClick={() => {
          void state.compare()
        }}
      >
        {say(busy === 'compare' ? words.comparing : words.compare, language)}
      </button>
      {proposal && (
        <ProposalPart
          proposal={proposal}
          ticks={state.ticks}
          isBusy={busy === 'apply'}
          language={language}
          onToggle={state.toggle}
          onApply={() => {
            void state.apply()
          }}
        />
      )}
      <p className="manara-exchange__message" role="alert">
        {message}
      </p>
      {results.length > 0 && <ResultList results={results} language={language} />}
    </section>
  )
}
