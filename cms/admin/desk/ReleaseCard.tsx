import type { BasePayload } from 'payload'
import type { Locale } from '#schema/locales'
import { deskWords } from '../../labels/desk.ts'
import { statusWords } from '../../labels/releases.ts'
import { say } from '../../labels/say.ts'
import type { ReleaseState } from '../../release/state-types.ts'
import { readTitlesById } from '../../states/read-titles-by-id.ts'
import { FindingList } from '../releases/FindingList.tsx'
import { Sign } from '../releases/Sign.tsx'
import { findingLine } from '../releases/finding-line.ts'
import { namedIn } from '../releases/named-in.ts'
import { sayHeld, sayStatus } from '../releases/say-status.ts'
import { sayRelease } from '../releases/say-release.ts'
import { DeskCard } from './DeskCard.tsx'
import { shownLines } from './desk-lists.ts'

/** Whether the last release went out, and for whoever can mend it what broke it. */
export async function ReleaseCard({
  state,
  payload,
  language,
}: {
  state: ReleaseState
  payload: BasePayload
  language: Locale
}) {
  const { current, isUpToDate, turns, may } = state
  const status = sayStatus(state)
  const held = sayHeld(state, language)
  const last = turns.find((turn) => turn.state !== 'running')
  const isBroken = last?.state === 'failed' && isUpToDate !== true
  const broken = may.release && isBroken ? last : null
  const names = await readTitlesById(broken ? namedIn([broken]) : [], { payload, language })
  const lines = (broken?.findings ?? [])
    .slice(0, shownLines)
    .map((finding) => findingLine(finding, { names, language }))
  return (
    <DeskCard name="release" heading={deskWords.release} none={null} language={language}>
      <p>
        {current === null
          ? say(statusWords.none, language)
          : sayRelease(statusWords.releaseOf, current, language)}
      </p>
      {held !== null && <Sign kind="wait">{held}</Sign>}
      {status && <Sign kind={status.kind}>{say(status.words, language)}</Sign>}
      {broken && <p>{say(deskWords.releaseFailed, language)}</p>}
      <FindingList lines={lines} language={language} />
      <a className="manara-card-all" href="/admin/releases">
        {say(deskWords.allReleases, language)}
      </a>
    </DeskCard>
  )
}
