import type { Programme } from '#schema/programme'

/** How a programme stands on a day: whatever it was called, it is closed once its last day is over. */
export function statusOn(
  { status, endsOn }: Pick<Programme, 'status' | 'endsOn'>,
  day: string,
): Programme['status'] {
  return endsOn !== null && endsOn < day ? 'closed' : status
}
