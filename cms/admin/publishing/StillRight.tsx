'use client'

import { toast, useDocumentInfo, useForm, useFormFields, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { checkWords as words, screenWords } from '../../labels/document-screen.ts'
import { say } from '../../labels/say.ts'
import { freshnessOf } from '../../freshness/freshness-of.ts'
import { dayOf } from '../../schedule/baghdad.ts'
import { sayWith } from '../../schedule/say-with.ts'
import { askServer } from '../ask-server.ts'
import { documentPath } from './document-path.ts'
import './still-right.css'
import { announceChange, useScreenState } from './use-screen-state.ts'

const parts = ['checkedOn', 'checkedBy', 'nextCheckDue'] as const

/** When it must be checked again, and one button for whoever has just found it still right. */
export function StillRight() {
  const { id, collectionSlug } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const due = useFormFields(([fields]) => fields['freshness.nextCheckDue']?.value)
  const { i18n } = useTranslation()
  const screen = useScreenState()
  const [isBusy, setIsBusy] = useState(false)
  const path = documentPath({ id, collectionSlug, globalSlug: undefined })
  if (!path || !screen) return null
  const { language } = i18n

  const confirm = async () => {
    setIsBusy(true)
    const answer = await askServer(`${path}/confirm`, { body: {}, language })
    if (answer?.ok) {
      // What the form holds would be saved over the new check.
      const freshness = await readFreshness(path)
      for (const part of parts) {
        dispatchFields({
          type: 'UPDATE',
          path: `freshness.${part}`,
          value: freshness[part] ?? null,
        })
      }
      toast.success(answer.message ?? say(words.button, language))
      announceChange()
    } else toast.error(answer?.message ?? say(screenWords.failed, language))
    setIsBusy(false)
  }

  const day = typeof due === 'string' && due !== '' ? due : null
  const state = day === null ? null : freshnessOf(dayOf(day), dayOf(new Date().toISOString()))
  const stands = state === null ? words.never : words[state === 'longOverdue' ? 'overdue' : state]
  return (
    <section className="manara-still-right" data-state={state} aria-labelledby="manara-still-right">
      <h3 id="manara-still-right">{say(words.heading, language)}</h3>
      <p>{sayWith(stands, day ? { day } : {}, language)}</p>
      {screen.may.confirm && (
        <button
          type="button"
          id="action-still-right"
          className="manara-sheet__button"
          disabled={isBusy}
          onClick={() => {
            void confirm()
          }}
        >
          <span aria-hidden="true">✓</span> {say(words.button, language)}
        </button>
      )}
    </section>
  )
}

type Freshness = Partial<Record<(typeof parts)[number], unknown>>

async function readFreshness(path: string): Promise<Freshness> {
  try {
    const response = await fetch(`${path}?depth=0&draft=true`, { credentials: 'include' })
    return ((await response.json()) as { freshness?: Freshness }).freshness ?? {}
  } catch {
    return {}
  }
}
