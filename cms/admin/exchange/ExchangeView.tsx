import type { AdminViewServerProps } from 'payload'
import { ownCentre } from '../../access/own-centre.ts'
import { readTitles } from '../../schedule/titles.ts'
import { DatesPage } from '../dates/DatesPage.tsx'
import { sessionsVisitor } from '../dates/sessions-visitor.ts'
import { ExchangeScreen } from './ExchangeScreen.tsx'

/** Import and export of dates, at `/admin/dates/exchange`. */
export async function ExchangeView(props: AdminViewServerProps) {
  const { user, language } = sessionsVisitor(props)
  const { payload } = props.initPageResult.req
  // A trainer has one centre, and so nothing to choose.
  const centres =
    ownCentre(user) === null ? await readTitles({ payload, type: 'centre', language }) : new Map()
  return (
    <DatesPage view={props}>
      <ExchangeScreen
        language={language}
        centres={[...centres].map(([id, title]: [string, string]) => ({ id, title }))}
      />
    </DatesPage>
  )
}
