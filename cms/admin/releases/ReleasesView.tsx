import type { AdminViewServerProps } from 'payload'
import { releaseWords as words } from '../../labels/releases.ts'
import { say } from '../../labels/say.ts'
import { readState } from '../../release/read-state.ts'
import { readTitlesById } from '../../states/read-titles-by-id.ts'
import { DatesPage } from '../dates/DatesPage.tsx'
import { datesVisitor } from '../dates/dates-visitor.ts'
import '../desk/desk-page.css'
import { KeptList } from './KeptList.tsx'
import { LivePart } from './LivePart.tsx'
import { StatusPart } from './StatusPart.tsx'
import { TurnList } from './TurnList.tsx'
import { namedIn } from './named-in.ts'
import { signatureOf } from './signature.ts'

/** What became of each release, and what is on the site, at `/admin/releases`, for all staff. */
export async function ReleasesView(props: AdminViewServerProps) {
  const { user, language } = datesVisitor(props)
  const { payload } = props.initPageResult.req
  const { state } = await readState({ payload, user, now: new Date() })
  const { turns, kept, may, nextAttemptAt } = state
  const names = await readTitlesById(namedIn(turns), { payload, language })
  return (
    <DatesPage view={props}>
      <div className="manara-desk manara-releases">
        <h1>{say(words.title, language)}</h1>
        <p className="manara-desk-about">{say(words.about, language)}</p>
        <StatusPart state={state} language={language} />
        <LivePart
          running={turns.find((turn) => turn.state === 'running') ?? null}
          drawn={signatureOf(state)}
          mayRelease={may.release}
          language={language}
        />
        <KeptList kept={kept} may={may} language={language} />
        <TurnList turns={turns} names={names} nextAttemptAt={nextAttemptAt} language={language} />
      </div>
    </DatesPage>
  )
}
