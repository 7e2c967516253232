'use client'

import { useRef, useState } from 'react'
import { datesWords as words } from '../../labels/dates-view.ts'
import { say } from '../../labels/say.ts'
import { nextDraft, postOf, type Draft } from './draft.ts'
import { missingIn, problemsAt, type FieldProblems } from './problems.ts'
import { sendPost } from './send.ts'

type Result = { state: 'none' | 'done' | 'failed'; sentence: string }

/** Milliseconds within which two taps are one. */
const doubleTap = 1000

type Given = {
  draft: Draft
  setDraft: (draft: Draft) => void
  language: string
  onPosted: () => void
}

/** Saves the form once, however often it is tapped; what was filled in goes only when it is saved. */
export function usePost({ draft, setDraft, language, onPosted }: Given) {
  // State comes a moment too late to stop the second tap.
  const isSending = useRef(false)
  const [isBusy, setIsBusy] = useState(false)
  const [result, setResult] = useState<Result>({ state: 'none', sentence: '' })
  const [problems, setProblems] = useState<FieldProblems>({})

  const fail = (sentence: string, found: FieldProblems = {}) => {
    setProblems(found)
    setResult({ state: 'failed', sentence })
    return false
  }

  const save = async (): Promise<boolean> => {
    if (isSending.current) return true
    const missing = missingIn(draft, say(words.missing, language))
    const post = postOf(draft)
    if (post === null || Object.keys(missing).length > 0) {
      return fail(say(words.incomplete, language), missing)
    }
    isSending.current = true
    setIsBusy(true)
    setResult({ state: 'none', sentence: '' })
    const reply = await sendPost(post, language)
    setIsBusy(false)
    // The second of two quick taps must not meet the form that the first one emptied.
    setTimeout(() => (isSending.current = false), reply?.ok ? doubleTap : 0)
    if (!reply) return fail(say(words.notSaved, language))
    const { message } = reply
    if (!reply.ok) {
      return fail(message ?? say(words.refused, language), problemsAt(reply.body.problems ?? []))
    }
    setProblems({})
    setResult({ state: 'done', sentence: message ?? '' })
    setDraft(nextDraft(draft))
    onPosted()
    return true
  }

  /** Takes away what was said of fields that were changed since. */
  const forget = (fields: readonly string[]) => {
    setProblems((known) =>
      Object.fromEntries(Object.entries(known).filter(([field]) => !fields.includes(field))),
    )
    if (result.state === 'done') setResult({ state: 'none', sentence: '' })
  }

  return { save, isBusy, result, problems, forget }
}
