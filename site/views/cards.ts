import type { Locale } from '#schema/locales'
import type { EntryType } from '#schema/slugs'
import type { Entry, EntryOf } from '#schema/types'
import type { IconName } from '../icons/icons.ts'
import { dayOf } from '../lib/baghdad.ts'
import type { Catalogue } from '../lib/catalogue.ts'
import { formatOf } from '../lib/format.ts'
import { isLongOverdue } from '../lib/freshness.ts'
import { nextDateOf, occurrencePath, type Occurrence } from '../lib/occurrences.ts'
import { closedSince, opportunityStatusOn } from '../lib/opportunity-status.ts'
import { entryPath } from '../lib/paths.ts'
import { articleDate } from '../lib/partial-day.ts'
import { statusOn } from '../lib/programme-status.ts'
import { textOf } from '../lib/strings.ts'
import { opportunityChip } from './opportunity-chip.ts'
import { kindAndPlace } from './organisation-name.ts'
import { programmeChip } from './programme-status.ts'
import { sessionChips, womenOnlyChip, type ChipInfo } from './session-status.ts'

/** An entry in a list: its name and the one line that matters. */
export type CardInfo = {
  href: string
  title: string
  /** `null` where the title says enough. */
  summary: string | null
  line: { icon: IconName; text: string } | null
  chips: readonly ChipInfo[]
}

/** A session in a list, with its day set apart. */
export type SessionCardInfo = CardInfo & {
  startsAt: string
  endsAt: string
  /** How far away it is from the day of the release. */
  away: string
  isCancelled: boolean
}

/** The card of any entry but a session. */
export function cardOf(entry: Exclude<Entry, EntryOf<'session'>>, catalogue: Catalogue): CardInfo {
  return {
    href: entryPath(entry),
    title: entry.title,
    summary: entry.type === 'centre' ? null : entry.summary,
    line: lineOf(entry, catalogue),
    chips: [...chipsOf(entry, catalogue.releaseDate), ...oldChips(entry, catalogue.releaseDate)],
  }
}

const oldChips = (entry: Entry, day: string): ChipInfo[] =>
  claiming.includes(entry.type) && isLongOverdue(entry, day) ? [askChip] : []

/** The card of a session, as of its next date. */
export function sessionCardOf(session: EntryOf<'session'>, catalogue: Catalogue): SessionCardInfo {
  return dateCardOf({ session, date: nextDateOf(session, catalogue.releaseDate) }, catalogue)
}

/** The card of one date of a session. */
export function dateCardOf({ session, date }: Occurrence, catalogue: Catalogue): SessionCardInfo {
  const { locale } = session
  const { startsAt, endsAt } = date
  return {
    href: occurrencePath({ session, date }),
    title: catalogue.titleOf(session),
    summary: null,
    line: placeOf(session, catalogue),
    chips: [...sessionChips(date), ...(session.womenOnly ? [womenOnlyChip] : [])],
    startsAt,
    endsAt,
    away: formatOf(locale).howFar(catalogue.releaseDate, dayOf(startsAt)),
    isCancelled: date.status === 'cancelled',
  }
}

const demoChip: ChipInfo = { tone: 'amber', icon: 'info', key: 'demo.badge' }

/** On cards of what costs something or is not for everyone, where nobody has looked for long. */
const askChip: ChipInfo = { tone: 'amber', icon: 'triangle-alert', key: 'freshness.askChip' }
const claiming: readonly EntryType[] = ['service', 'programme', 'opportunity', 'course']

// A status is named where it changes what one does: an open opportunity is as one expects it. Whom one
// may go to must be told apart from who is invented.
function chipsOf(entry: Exclude<Entry, EntryOf<'session'>>, day: string): ChipInfo[] {
  if (entry.type === 'programme') return [programmeChip(statusOn(entry, day))]
  const demo = entry.demo ? [demoChip] : []
  if (entry.type === 'organisation') return demo
  if (entry.type !== 'opportunity') return []
  const status = opportunityStatusOn(entry, day)
  return status === 'open' ? demo : [opportunityChip(status), ...demo]
}

/** `Job · Erbil · Until 6 December 2026, in 14 days` */
function opportunityLine(opportunity: EntryOf<'opportunity'>, today: string): string {
  const { locale, kind, deadline } = opportunity
  const { t } = textOf(locale)
  const { day, howFar } = formatOf(locale)
  const since = closedSince(opportunity)
  const when =
    deadline === null || since === null
      ? t('opportunity.always')
      : since <= today
        ? t('opportunity.closedSince', { day: day(since) })
        : t('opportunity.until', { day: day(deadline), away: howFar(today, deadline) })
  return [t(`opportunityKind.${kind}`), whereOf(opportunity, locale), when].join(' · ')
}

/** Where a session is held, in a word or two. */
function placeOf(session: EntryOf<'session'>, catalogue: Catalogue): CardInfo['line'] {
  const centre = catalogue.find(session.locale, session.centre)
  if (!centre) return { icon: 'video', text: textOf(session.locale).t('session.online') }
  return { icon: 'map-pin', text: centre.city }
}

function lineOf(
  entry: Exclude<Entry, EntryOf<'session'>>,
  catalogue: Catalogue,
): { icon: IconName; text: string } | null {
  const { locale } = entry
  const { t, plural } = textOf(locale)
  const format = formatOf(locale)
  switch (entry.type) {
    case 'service':
      return { icon: 'map-pin', text: whereOf(entry, locale) }
    case 'programme':
      return { icon: 'users', text: entry.runBy }
    case 'centre':
      return { icon: 'map-pin', text: entry.host ?? entry.city }
    case 'course': {
      const next = catalogue
        .datesOf(locale, { course: entry.id })
        .find(({ date }) => date.status !== 'cancelled')
      if (!next) return { icon: 'calendar', text: t('course.noSessions') }
      const day = dayOf(next.date.startsAt)
      const away = format.howFar(catalogue.releaseDate, day)
      return { icon: 'calendar', text: t('course.next', { day: format.dayLong(day), away }) }
    }
    case 'campaign': {
      if (entry.endsOn === null) return null
      const hasEnded = entry.endsOn < catalogue.releaseDate
      const end = format.day(entry.endsOn)
      return { icon: 'calendar', text: hasEnded ? t('campaign.ended') : t('offer.until', { end }) }
    }
    case 'organisation':
      return { icon: 'building-2', text: kindAndPlace(entry) }
    case 'opportunity':
      return { icon: 'briefcase', text: opportunityLine(entry, catalogue.releaseDate) }
    case 'guide':
      return { icon: 'check', text: plural('count.steps', entry.steps.length) }
    case 'article':
      return { icon: 'calendar', text: articleDate(entry) }
    case 'figure':
      return { icon: 'info', text: entry.source }
    case 'term':
    case 'page':
      return null
    case 'resource': {
      const parts = [t(`resourceKind.${entry.kind}`), format.fileSize(entry.file.bytes)]
      if (entry.pages !== null) parts.splice(1, 0, plural('count.pages', entry.pages))
      return { icon: 'file-text', text: parts.join(' · ') }
    }
  }
}

/** Governorates by name, or the whole country. */
export function whereOf(
  { governorates }: Pick<EntryOf<'service'>, 'governorates'>,
  locale: Locale,
): string {
  const { t } = textOf(locale)
  if (governorates.length === 0) return t('offer.wholeCountry')
  return formatOf(locale).list(governorates.map((code) => t(`governorate.${code}`)))
}
