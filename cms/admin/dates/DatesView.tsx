import type { AdminViewServerProps } from 'payload'
import { readDesk } from '../../schedule/read-desk.ts'
import { DatesPage } from './DatesPage.tsx'
import { DatesScreen } from './DatesScreen.tsx'
import { sessionsVisitor } from './sessions-visitor.ts'
import { heldIn } from './held-in.ts'

/** The trainer's screen, at `/admin/dates`. */
export async function DatesView(props: AdminViewServerProps) {
  const { user, language } = sessionsVisitor(props)
  const { req } = props.initPageResult
  const { payload } = req
  const now = new Date()
  const desk = await readDesk({ payload, user, language, now })
  return (
    <DatesPage view={props}>
      <DatesScreen
        desk={desk}
        now={now.toISOString()}
        language={language}
        heldIn={await heldIn({ req, language })}
        user={String(user.id)}
      />
    </DatesPage>
  )
}
