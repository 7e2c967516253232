'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { localeOf, type Locale } from '#schema/locales'
import { languageLabels } from '../../labels/choices.ts'
import { say } from '../../labels/say.ts'
import { translationWords as words } from '../../labels/translation.ts'
import { sayWith } from '../../schedule/say-with.ts'
import type { Translation } from '../../translation/types.ts'
import { askServer } from '../ask-server.ts'
import './editor.css'
import { FieldPair } from './FieldPair.tsx'
import { GlossaryPart } from './GlossaryPart.tsx'
import { Notes } from './Notes.tsx'
import { apiPath, formHref, queueHref } from './paths.ts'
import { typeName } from './type-name.ts'
import { useInsert } from './use-insert.ts'
import { useTranslation } from './use-translation.ts'

type Props = {
  translation: Translation
  /** Of the admin. */
  language: Locale
  canWrite: boolean
  canSubmit: boolean
  /** Where the next one of the queue is, or the queue where there is none. */
  next: string
  /** Whether the one before was just submitted. */
  isNext: boolean
}

// The editor of bodies hands on what was typed when the page is idle, at the latest after half a second.
const untilIdle = 600

/** A document's texts in one language beside those of its source. */
export function TranslateScreen(props: Props) {
  const { translation, language, canWrite, canSubmit, next, isNext } = props
  const { type, locale, sourceLanguage, fields, terms, title } = translation
  const router = useRouter()
  const [isSending, setIsSending] = useState(false)
  const { values, refused, status, write, save, keep, tell } = useTranslation(translation, language)
  const insert = useInsert((text) => {
    tell('saved', sayWith(words.copied, { text }, language))
  })
  const maySubmit = canWrite && canSubmit

  const submit = async () => {
    if (isSending || !maySubmit) return
    setIsSending(true)
    if (fields.some(({ kind }) => kind === 'body')) {
      await new Promise((resolve) => setTimeout(resolve, untilIdle))
    }
    const isSaved = await save()
    const body = { locale, step: 'submitted', inStep: true }
    const answer =
      isSaved && (await askServer(`${apiPath(translation)}/review`, { body, language }))
    setIsSending(false)
    if (answer === false) return
    if (answer?.ok) router.push(`${next}&sent=1`)
    else tell('failed', answer?.message ?? say(words.notSubmitted, language))
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      void submit()
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true })
    }
  })

  const said = status.sentence || (isNext ? say(words.submitted, language) : '')
  return (
    <div className="manara-translate">
      <p>
        <Link href={queueHref(locale)} prefetch={false}>
          {say(words.back, language)}
        </Link>
      </p>
      <h1>
        {say(typeName(type), language)}:{' '}
        <bdi lang={localeOf(sourceLanguage).lang}>{title ?? say(words.untitled, language)}</bdi>
        <small>
          {say(languageLabels[sourceLanguage], language)}
          <span aria-hidden="true"> → </span>
          {say(languageLabels[locale], language)}
        </small>
      </h1>
      <Notes translation={translation} language={language} canWrite={canWrite} />
      <GlossaryPart
        terms={terms}
        source={sourceLanguage}
        target={locale}
        language={language}
        onUse={insert}
      />
      {fields.map((field) => (
        <FieldPair
          key={field.path}
          {...{ field, translation, language, canWrite }}
          value={values[field.path] ?? null}
          refused={refused[field.path]}
          onChange={(value) => {
            write(field.path, value)
          }}
          onKeep={(whose) => {
            keep(field.path, whose)
          }}
        />
      ))}
      <p>
        <Link href={formHref(translation)} prefetch={false}>
          {say(words.wholeForm, language)}
        </Link>
        {type === 'resource' && <> · {say(words.files, language)}</>}
      </p>
      <div className="manara-translate__bar">
        <p role="status" data-status={status.code}>
          {said}
        </p>
        <div className="manara-translate__buttons">
          {canWrite && (
            <button type="button" className="manara-translate__button" onClick={() => void save()}>
              {say(words.save, language)}
            </button>
          )}
          {maySubmit && (
            <button
              type="button"
              className="manara-translate__button"
              data-main="true"
              aria-keyshortcuts="Control+Enter"
              title={say(words.submitHint, language)}
              disabled={isSending}
              onClick={() => void submit()}
            >
              {say(words.submit, language)}
            </button>
          )}
          <Link className="manara-translate__button" href={next} prefetch={false}>
            {say(words.next, language)}
          </Link>
        </div>
      </div>
    </div>
  )
}
