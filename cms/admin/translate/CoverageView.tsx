import type { AdminViewServerProps } from 'payload'
import { say } from '../../labels/say.ts'
import { translationWords as words } from '../../labels/translation.ts'
import { readAllStates } from '../../states/read-all-states.ts'
import { coverageOf } from '../../translation/coverage.ts'
import { DatesPage } from '../dates/DatesPage.tsx'
import { datesVisitor } from '../dates/dates-visitor.ts'
import { TranslateNav } from './TranslateNav.tsx'
import './translate.css'
import './coverage.css'
import { CoverageTable } from './CoverageTable.tsx'

/** How much is translated, at `/admin/coverage`: every type × language. */
export async function CoverageView(props: AdminViewServerProps) {
  const { language } = datesVisitor(props)
  const rows = coverageOf(await readAllStates({ payload: props.initPageResult.req.payload }))
  return (
    <DatesPage view={props}>
      <div className="manara-translate">
        <TranslateNav here="coverage" language={language} />
        <h1>{say(words.coverage, language)}</h1>
        <p>{say(words.coverageHint, language)}</p>
        <CoverageTable rows={rows} language={language} />
      </div>
    </DatesPage>
  )
}
