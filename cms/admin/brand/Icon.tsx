import { Mark } from './Mark.tsx'

/** The mark alone, for the header. */
export function Icon() {
  return <Mark size={24} />
}
