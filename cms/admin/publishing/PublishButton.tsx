'use client'

import {
  FormSubmit,
  toast,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { useState } from 'react'
import { isLocale } from '#schema/locales'
import { collectionSlugs, globalSlugs } from '#schema/slugs'
import { say } from '../../labels/say.ts'
import { documentPath } from './document-path.ts'
import { ProblemList } from './ProblemList.tsx'
import './publishing.css'
import { sendCommand, type Refusal } from './send-command.ts'
import { announceChange, useLanguageStates } from './use-language-states.ts'
import { WithdrawButton } from './WithdrawButton.tsx'
import { publishWords, words } from './words.ts'

/** Saves the form and publishes it in the language that is being edited, in one request. */
export function PublishButton() {
  const { id, collectionSlug, globalSlug, incrementVersionCount } = useDocumentInfo()
  const { createFormData, dispatchFields, setModified, setSubmitted } = useForm()
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const isSaving = useFormBackgroundProcessing()
  const states = useLanguageStates()
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const path = documentPath({ id, collectionSlug, globalSlug })
  if (!path || !isLocale(locale)) return null

  const { language } = i18n
  const isTextless =
    collectionSlug === collectionSlugs.session || globalSlug === globalSlugs.navigation
  const command = (name: string) => `${path}/${name}?locale=${locale}`
  const state = states.find((each) => each.locale === locale)?.state
  const text = isTextless ? words.publishAll : publishWords[locale]

  const publish = async () => {
    setIsBusy(true)
    setRefusal(null)
    const body = await createFormData({ _status: 'draft' }, {})
    const answer = await sendCommand(command('publish-language'), { body, language })
    setIsBusy(false)
    if (!answer) {
      toast.error(say(words.failed, language))
    } else if (answer.ok) {
      setModified(false)
      incrementVersionCount()
      toast.success(answer.message)
      announceChange()
    } else {
      // Without it, fields keep quiet about what is wrong with them.
      setSubmitted(true)
      dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: answer.refusal.errors })
      setRefusal(answer.refusal)
    }
  }

  return (
    <>
      {(state === 'published' || state === 'changed') && (
        <WithdrawButton url={command('withdraw-language')} locale={locale} />
      )}
      <FormSubmit
        buttonId="action-publish-language"
        disabled={isBusy || isSaving}
        onClick={() => {
          void publish()
        }}
        size="medium"
        type="button"
      >
        {say(text, language)}
      </FormSubmit>
      {refusal && (
        <ProblemList
          refusal={refusal}
          onClose={() => {
            setRefusal(null)
          }}
        />
      )}
    </>
  )
}
