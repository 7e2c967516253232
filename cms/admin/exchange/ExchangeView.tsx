import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isLocale } from '#schema/locales'
import { ownCentre } from '../../access/own-centre.ts'
import { readTitles } from '../../schedule/titles.ts'
import { ExchangeScreen } from './ExchangeScreen.tsx'

/** Import and export of dates, at `/admin/dates/exchange`. */
export async function ExchangeView(props: AdminViewServerProps) {
  const { initPageResult, params, searchParams, viewActions } = props
  const { req, permissions, locale, visibleEntities } = initPageResult
  const { user, payload, i18n } = req
  if (!user) redirect('/admin/login')
  const language = isLocale(i18n.language) ? i18n.language : 'en'
  // A trainer has one centre, and so nothing to choose.
  const centres =
    ownCentre(user) === null ? await readTitles({ payload, type: 'centre', language }) : new Map()
  return (
    <DefaultTemplate
      i18n={i18n}
      {...(locale && { locale })}
      {...(params && { params })}
      {...(searchParams && { searchParams })}
      {...(viewActions && { viewActions })}
      payload={payload}
      permissions={permissions}
      req={req}
      user={user}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <ExchangeScreen
          language={language}
          centres={[...centres].map(([id, title]: [string, string]) => ({ id, title }))}
        />
      </Gutter>
    </DefaultTemplate>
  )
}
