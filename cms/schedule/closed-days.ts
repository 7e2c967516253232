import { kurdistanRegion, type Governorate } from '#schema/governorates'
import type { Holidays } from '#schema/holidays'

/** A public holiday. Days in Baghdad; the last may be missing in a draft. */
export type PublicHoliday = {
  from: string
  to: string | null
  region: Holidays['days'][number]['region']
  name: string
}

/** The public holidays of a day where the governorate is; `null` is online or abroad. */
export function holidaysOn({
  day,
  governorate,
  holidays,
}: {
  day: string
  governorate: Governorate | null
  holidays: readonly PublicHoliday[]
}): PublicHoliday[] {
  const isKurdistan = governorate !== null && kurdistanRegion.includes(governorate)
  return holidays.filter(
    ({ from, to, region }) =>
      from <= day && day <= (to ?? from) && (region === 'iraq' || isKurdistan),
  )
}
