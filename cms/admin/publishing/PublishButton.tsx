'use client'

import {
  useAuth,
  useDocumentInfo,
  useEditDepth,
  useHotkey,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { isLocale } from '#schema/locales'
import { collectionSlugs, globalSlugs } from '#schema/slugs'
import { documentPath } from './document-path.ts'
import { LanguageActions } from './LanguageActions.tsx'
import { useCommands } from './use-commands.ts'
import { useFieldInAddress } from './use-field-in-address.ts'
import { useScreenState } from './use-screen-state.ts'

/** What one may do with the language that is being edited: the next step, and everything else. */
export function PublishButton() {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const screen = useScreenState()
  const commands = useCommands()
  const editDepth = useEditDepth()
  const path = documentPath({ id, collectionSlug, globalSlug })
  useFieldInAddress()
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    if (path) void commands.save()
  })
  const state = screen?.languages.find((each) => each.locale === locale)
  if (!path || !screen || !state) return null
  const isTextless =
    collectionSlug === collectionSlugs.session || globalSlug === globalSlugs.navigation
  return (
    <LanguageActions
      situation={{ state, may: screen.may, me: String(user?.id), isTextless }}
      language={isLocale(i18n.language) ? i18n.language : 'en'}
      commands={commands}
    />
  )
}
