import type { OpportunityStatus } from '../lib/opportunity-status.ts'
import type { ChipInfo } from './session-status.ts'

const chips: Readonly<Record<OpportunityStatus, ChipInfo>> = {
  open: { tone: 'green', icon: 'check', key: 'opportunityStatus.open' },
  soon: { tone: 'amber', icon: 'clock', key: 'opportunityStatus.soon' },
  closed: { tone: 'red', icon: 'circle-x', key: 'opportunityStatus.closed' },
}

/** Whether one can still apply, as a word with an icon. */
export const opportunityChip = (status: OpportunityStatus): ChipInfo => chips[status]
