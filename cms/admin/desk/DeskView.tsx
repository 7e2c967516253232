import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { entryTypes } from '#schema/slugs'
import { canEver } from '../../access/rights.ts'
import { ownLanguages } from '../../access/own-languages.ts'
import { staffRole } from '../../access/staff-role.ts'
import { deskNames } from '../../labels/desk.ts'
import { say } from '../../labels/say.ts'
import { readState } from '../../release/read-state.ts'
import { dayOf, later, week } from '../../schedule/baghdad.ts'
import { readDesk } from '../../schedule/read-desk.ts'
import { sayDay } from '../../schedule/say-date.ts'
import { readAllStates } from '../../states/read-all-states.ts'
import { TrainerHome } from '../dates/TrainerHome.tsx'
import { datesVisitor } from '../dates/dates-visitor.ts'
import { AllContent } from './AllContent.tsx'
import { changesAsked, dueChecks, scheduledUntil, toReview } from './desk-lists.ts'
import './desk-page.css'
import './home.css'
import { ChecksCard } from './ChecksCard.tsx'
import { GapsCard } from './GapsCard.tsx'
import { ReleaseCard } from './ReleaseCard.tsx'
import { ChangesCard, ReviewCard } from './ReviewCards.tsx'
import { RoleActions } from './RoleActions.tsx'
import { ScheduledCard } from './ScheduledCard.tsx'
import { SessionsCard } from './SessionsCard.tsx'
import { TranslationsCard } from './TranslationsCard.tsx'
import { readGaps } from './read-gaps.ts'
import { readReader } from './read-reader.ts'

/** The first screen: what waits for whoever logs in, by their role. Trainers are taken to their dates. */
export async function DeskView(props: AdminViewServerProps) {
  const { user, language } = datesVisitor(props)
  const role = staffRole(user)
  const { req, visibleEntities } = props.initPageResult
  const { payload } = req
  if (role === 'trainer' || role === null)
    return <TrainerHome {...props} payload={payload} user={user} />
  const now = new Date()
  const at = now.toISOString()
  const keepsOffers = canEver(user, 'create', 'service')
  const [states, reader, desk, releases, gaps] = await Promise.all([
    readAllStates({ payload, now }),
    readReader({ payload, user }),
    readDesk({ payload, user, language, now }),
    readState({ payload, user, now }),
    keepsOffers ? readGaps({ payload, user, now }) : [],
  ])
  const may = (act: 'review' | 'confirm' | 'submit') =>
    entryTypes.some((type) => canEver(user, act, type))
  // The screen of dates is for whoever posts some.
  const allSessions = canEver(user, 'create', 'session')
    ? '/admin/dates'
    : '/admin/collections/sessions'
  const until = later(at, week)
  const dates = desk.dates.filter(({ endsAt, startsAt }) => endsAt > at && startsAt <= until)
  const checks = dueChecks(states, { reader, today: dayOf(at) })
  // Who can mend what broke a release sees it first.
  const mendsReleases = releases.state.may.release
  const releaseCard = <ReleaseCard state={releases.state} payload={payload} language={language} />
  return (
    <Gutter>
      <div className="manara-desk manara-home">
        <h1>
          {say(deskNames.today, language)}
          <small>{sayDay(at, language)}</small>
        </h1>
        <RoleActions role={role} language={language} />
        <div className="manara-cards">
          {mendsReleases && releaseCard}
          {may('review') && <ReviewCard lines={toReview(states, reader)} language={language} />}
          {may('submit') && (
            <ChangesCard lines={changesAsked(states, reader)} language={language} />
          )}
          <TranslationsCard states={states} locales={ownLanguages(user)} language={language} />
          {may('confirm') && <ChecksCard lines={checks} language={language} />}
          {keepsOffers && (
            <GapsCard gaps={gaps} isOwn={role === 'coordinator'} language={language} />
          )}
          <SessionsCard dates={dates} all={allSessions} language={language} />
          <ScheduledCard lines={scheduledUntil(states, until)} language={language} />
          {!mendsReleases && releaseCard}
        </div>
        <AllContent visible={visibleEntities} language={language} />
      </div>
    </Gutter>
  )
}
