import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isLocale } from '#schema/locales'
import { readDesk } from '../../schedule/read-desk.ts'
import { DatesScreen } from './DatesScreen.tsx'
import { heldIn } from './held-in.ts'

/** The trainer's screen, at `/admin/dates`. */
export async function DatesView(props: AdminViewServerProps) {
  const { initPageResult, params, searchParams, viewActions } = props
  const { req, permissions, locale, visibleEntities } = initPageResult
  const { user, payload, i18n } = req
  if (!user) redirect('/admin/login')
  const language = isLocale(i18n.language) ? i18n.language : 'en'
  const now = new Date()
  const desk = await readDesk({ payload, user, language, now })
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
        <DatesScreen
          desk={desk}
          now={now.toISOString()}
          language={language}
          heldIn={await heldIn({ req, language })}
          user={String(user.id)}
        />
      </Gutter>
    </DefaultTemplate>
  )
}
