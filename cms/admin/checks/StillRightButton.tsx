'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Locale } from '#schema/locales'
import { collectionSlugs, type EntryType } from '#schema/slugs'
import { deskWords } from '../../labels/desk.ts'
import { freshnessWords } from '../../labels/freshness.ts'
import { say } from '../../labels/say.ts'
import { askServer } from '../ask-server.ts'

const nothingChanges = () => () => undefined

/** Says with one tap that an entry is still right; the answer takes the button's place. */
export function StillRightButton({
  type,
  id,
  describedBy,
  language,
}: {
  type: EntryType
  id: string
  /** The element that names the entry. */
  describedBy: string
  language: Locale
}) {
  const isReady = useSyncExternalStore(
    nothingChanges,
    () => true,
    () => false,
  )
  const [isBusy, setIsBusy] = useState(false)
  const [answer, setAnswer] = useState<{ ok: boolean; message: string } | null>(null)

  const place = useRef<HTMLParagraphElement>(null)
  const isDone = answer?.ok ?? false
  useEffect(() => {
    // The button is gone, and whoever works with the keyboard goes on from here.
    if (isDone) place.current?.focus()
  }, [isDone])

  const confirm = async () => {
    setIsBusy(true)
    const path = `/api/${collectionSlugs[type]}/${id}/confirm`
    const said = await askServer(path, { body: {}, language })
    const words = said?.ok ? freshnessWords.stillRight : deskWords.failed
    setAnswer({ ok: said?.ok ?? false, message: said?.message ?? say(words, language) })
    setIsBusy(false)
  }

  return (
    <div className="manara-still">
      {!isDone && (
        <button
          type="button"
          // A tap on what the server sent, before its script runs, would be lost.
          disabled={!isReady || isBusy}
          aria-describedby={describedBy}
          onClick={() => {
            void confirm()
          }}
        >
          {say(freshnessWords.stillRight, language)}
        </button>
      )}
      <p
        ref={place}
        role="status"
        tabIndex={-1}
        className="manara-desk-answer"
        data-failed={answer ? !answer.ok : undefined}
      >
        {answer?.message}
      </p>
    </div>
  )
}
