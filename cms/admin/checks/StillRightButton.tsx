'use client'

import { useEffect, useRef, useState } from 'react'
import type { Locale } from '#schema/locales'
import { collectionSlugs, type EntryType } from '#schema/slugs'
import { deskWords } from '../../labels/desk.ts'
import { freshnessWords } from '../../labels/freshness.ts'
import { say } from '../../labels/say.ts'
import { askServer } from '../ask-server.ts'
import { Answer, type CommandAnswer } from '../desk/Answer.tsx'
import { useIsReady } from '../use-is-ready.ts'

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
  const isReady = useIsReady()
  const [isBusy, setIsBusy] = useState(false)
  const [answer, setAnswer] = useState<CommandAnswer | null>(null)

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
          disabled={!isReady || isBusy}
          aria-describedby={describedBy}
          onClick={() => {
            void confirm()
          }}
        >
          {say(freshnessWords.stillRight, language)}
        </button>
      )}
      <Answer ref={place} answer={answer} />
    </div>
  )
}
