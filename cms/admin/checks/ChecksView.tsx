import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { entryTypes } from '#schema/slugs'
import { canEver } from '../../access/rights.ts'
import { deskNames, deskWords } from '../../labels/desk.ts'
import { say } from '../../labels/say.ts'
import { dayOf } from '../../schedule/baghdad.ts'
import { readAllStates } from '../../states/read-all-states.ts'
import { DatesPage } from '../dates/DatesPage.tsx'
import { datesVisitor } from '../dates/dates-visitor.ts'
import '../desk/desk-page.css'
import { dueChecks } from '../desk/desk-lists.ts'
import { readReader } from '../desk/read-reader.ts'
import { CheckList } from './CheckList.tsx'

/** What is due for a check, at `/admin/checks`, for whoever may say that it is still right. */
export async function ChecksView(props: AdminViewServerProps) {
  const { user, language } = datesVisitor(props)
  if (!entryTypes.some((type) => canEver(user, 'confirm', type))) redirect('/admin/unauthorized')
  const { payload } = props.initPageResult.req
  const today = dayOf(new Date().toISOString())
  const reader = await readReader({ payload, user })
  const lines = dueChecks(await readAllStates({ payload }), { reader, today })
  return (
    <DatesPage view={props}>
      <div className="manara-desk">
        <h1>{say(deskNames.checks, language)}</h1>
        <p className="manara-desk-about">{say(deskWords.aboutChecks, language)}</p>
        {lines.length > 0 ? (
          <CheckList lines={lines} language={language} />
        ) : (
          <p className="manara-desk-empty">{say(deskWords.noneChecks, language)}</p>
        )}
      </div>
    </DatesPage>
  )
}
