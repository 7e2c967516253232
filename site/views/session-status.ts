import type { SessionDate } from '#schema/session'
import type { IconName } from '../icons/icons.ts'
import type { StringKey } from '../i18n/schema.ts'

/** A word with an icon and a colour: a status is never told by colour alone. */
export type ChipInfo = { tone: 'green' | 'amber' | 'red' | 'teal'; icon: IconName; key: StringKey }

const places: Readonly<Record<SessionDate['places'], ChipInfo>> = {
  open: { tone: 'green', icon: 'check', key: 'places.open' },
  few: { tone: 'amber', icon: 'users', key: 'places.few' },
  full: { tone: 'red', icon: 'x', key: 'places.full' },
}

/** What one must know before setting out: a date that is cancelled or over has no places worth naming. */
export function sessionChips(
  { status, places: left }: Pick<SessionDate, 'status' | 'places'>,
  { isPast = false }: { isPast?: boolean } = {},
): ChipInfo[] {
  if (status === 'cancelled')
    return [{ tone: 'red', icon: 'circle-x', key: 'sessionStatus.cancelled' }]
  if (isPast) return []
  const moved: ChipInfo = { tone: 'amber', icon: 'calendar-sync', key: 'sessionStatus.moved' }
  return status === 'moved' ? [moved, places[left]] : [places[left]]
}

/** Told of a session wherever it is listed: it decides who may come at all. */
export const womenOnlyChip: ChipInfo = { tone: 'teal', icon: 'venus', key: 'session.womenOnly' }
