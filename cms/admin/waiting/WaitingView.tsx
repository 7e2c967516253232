import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { entryTypes } from '#schema/slugs'
import { canEver } from '../../access/rights.ts'
import { deskNames, deskWords } from '../../labels/desk.ts'
import { say } from '../../labels/say.ts'
import { readAllStates } from '../../states/read-all-states.ts'
import { DatesPage } from '../dates/DatesPage.tsx'
import { datesVisitor } from '../dates/dates-visitor.ts'
import '../desk/desk-page.css'
import { toReview } from '../desk/desk-lists.ts'
import { readReader } from '../desk/read-reader.ts'
import { ReviewList } from './ReviewList.tsx'

/** What waits for a reviewer, at `/admin/waiting`, for whoever may review something. */
export async function WaitingView(props: AdminViewServerProps) {
  const { user, language } = datesVisitor(props)
  if (!entryTypes.some((type) => canEver(user, 'review', type))) redirect('/admin/unauthorized')
  const { payload } = props.initPageResult.req
  const reader = await readReader({ payload, user })
  const lines = toReview(await readAllStates({ payload }), reader)
  return (
    <DatesPage view={props}>
      <div className="manara-desk">
        <h1>{say(deskNames.waiting, language)}</h1>
        {lines.length > 0 ? (
          <>
            <p className="manara-desk-about">{say(deskWords.aboutWaiting, language)}</p>
            <ReviewList lines={lines} language={language} />
          </>
        ) : (
          <p className="manara-desk-empty">{say(deskWords.noneToReview, language)}</p>
        )}
      </div>
    </DatesPage>
  )
}
