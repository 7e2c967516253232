import type { Session } from '#schema/session'
import { paperPath } from '../lib/calendar-paths.ts'
import type { Catalogue } from '../lib/catalogue.ts'
import { phonesFor, type CallNumber } from '../lib/contacts.ts'
import { formatOf } from '../lib/format.ts'
import { isLongOverdue } from '../lib/freshness.ts'
import { nextDateOf } from '../lib/occurrences.ts'
import { entryPath, listPath } from '../lib/paths.ts'
import { textOf } from '../lib/strings.ts'
import { homeCrumb, pageOf, sessionSummary, type PageInfo } from './page.ts'
import { dateInfoOf, datesToCome, type DateInfo } from './session-dates.ts'

/** A poster is A4, for the wall; a card A6, for the hand. */
export type Paper = 'poster' | 'card'

/** What a session's poster or card says. */
export type PaperProps = {
  page: PageInfo
  session: Session
  title: string
  /** Course, open day …; `null` where the title says it. */
  kind: string | null
  forWhom: readonly string[]
  /** The date to come, in large letters. */
  next: DateInfo
  /** Those after it that have room on the paper. */
  later: readonly DateInfo[]
  /** Whether there are still more. */
  hasMore: boolean
  /** `null` online. */
  centre: { title: string; host: string | null; lines: readonly string[] } | null
  /** Empty for what is invented. */
  phones: readonly CallNumber[]
  /** The page that the code opens. */
  target: string
  /** How large the letters are, for all of it to have room. */
  letters: 'large' | 'dense' | 'tight'
}

/** How much has room on one sheet; from so many letters on they are set smaller, and smaller still. */
const room = {
  poster: { later: 8, phones: 4, dense: 560, tight: 800 },
  card: { later: 3, phones: 2, dense: 200, tight: 500 },
} as const satisfies Record<Paper, unknown>

/** Gathers what a session's poster or card says. */
export function paperProps(session: Session, catalogue: Catalogue, paper: Paper): PaperProps {
  const { locale, room: door } = session
  const { t } = textOf(locale)
  const title = catalogue.titleOf(session)
  const centre = catalogue.find(locale, session.centre)
  const course = catalogue.find(locale, session.course)
  const next = dateInfoOf({ session, date: nextDateOf(session, catalogue.releaseDate) }, catalogue)
  const later = datesToCome(session, catalogue).filter(
    ({ date }) => Date.parse(date.startsAt) > Date.parse(next.date.startsAt),
  )
  const lines = [
    centre?.address ?? null,
    centre?.landmark ?? null,
    door === null ? null : t('session.room', { room: formatOf(locale).digits(door) }),
  ].filter((line) => line !== null)
  const shown = later.slice(0, room[paper].later)
  const words = [title, centre?.title ?? '', centre?.host ?? '', ...lines].join('').length
  const count = words + shown.length * 25
  return {
    page: pageOf(catalogue, {
      locale,
      path: paperPath(session, paper),
      title: t(`paper.${paper}Title`, { title }),
      description: sessionSummary(catalogue, session),
      alternates: catalogue.alternatesOf(session).map((alternate) => ({
        locale: alternate.locale,
        path: paperPath({ locale: alternate.locale, slug: session.slug }, paper),
      })),
      crumbs: [
        homeCrumb(locale),
        { href: listPath(locale, 'session'), label: t('types.session') },
        { href: entryPath(session), label: title },
      ],
    }),
    session,
    title,
    kind: course ? t(`sessionKind.${session.kind}`) : null,
    forWhom: forWhomOf(session, catalogue),
    next,
    later: shown,
    hasMore: later.length > shown.length,
    centre: centre ? { title: centre.title, host: centre.host, lines } : null,
    phones: phonesFor(session, catalogue).slice(0, room[paper].phones),
    target: entryPath(session),
    letters: count > room[paper].tight ? 'tight' : count > room[paper].dense ? 'dense' : 'large',
  }
}

// What hangs on a wall is not looked up: an old answer is left out for a number to call.
function forWhomOf(session: Session, catalogue: Catalogue): string[] {
  const { t } = textOf(session.locale)
  if (session.womenOnly) return [t('session.womenOnly')]
  const course = catalogue.find(session.locale, session.course)
  const isOld = [session, ...(course ? [course] : [])].some((entry) =>
    isLongOverdue(entry, catalogue.releaseDate),
  )
  if (isOld) return [t('freshness.askForWhom')]
  const audiences = course?.audiences ?? []
  return audiences.length > 0
    ? audiences.map((code) => t(`audience.${code}`))
    : [t('offer.forEveryone')]
}
