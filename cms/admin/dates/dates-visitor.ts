import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { isLocale, type Locale } from '#schema/locales'
import { staffRole } from '../../access/staff-role.ts'

/**
 * Who opened one of the screens about dates, and in which language. Whoever is not logged in is sent to
 * do so, and whoever has nothing to do here, as a trainer without a centre, to the page that says so.
 */
export function datesVisitor({ initPageResult }: AdminViewServerProps): {
  user: NonNullable<PayloadRequest['user']>
  language: Locale
} {
  const { user, i18n } = initPageResult.req
  if (!user) redirect('/admin/login')
  if (staffRole(user) === null) redirect('/admin/unauthorized')
  return { user, language: isLocale(i18n.language) ? i18n.language : 'en' }
}
