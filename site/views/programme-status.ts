import type { Programme } from '#schema/programme'
import type { ChipInfo } from './session-status.ts'

const chips: Readonly<Record<Programme['status'], ChipInfo>> = {
  planned: { tone: 'teal', icon: 'clock', key: 'programmeStatus.planned' },
  piloted: { tone: 'teal', icon: 'info', key: 'programmeStatus.piloted' },
  open: { tone: 'green', icon: 'check', key: 'programmeStatus.open' },
  closing: { tone: 'amber', icon: 'clock', key: 'programmeStatus.closing' },
  closed: { tone: 'red', icon: 'circle-x', key: 'programmeStatus.closed' },
}

/** Whether one can still come, as a word with an icon. */
export const programmeChip = (status: Programme['status']): ChipInfo => chips[status]
