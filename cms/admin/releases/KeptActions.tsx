'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { Locale } from '#schema/locales'
import { keptWords as words } from '../../labels/releases.ts'
import type { Label } from '../../labels/label.ts'
import { say } from '../../labels/say.ts'
import type { KeptRelease, ReleaseState } from '../../release/state-types.ts'
import { askServer } from '../ask-server.ts'
import { Answer, type CommandAnswer } from '../desk/Answer.tsx'
import { GoBackDialog } from './GoBackDialog.tsx'
import { openPreview } from './open-preview.ts'

type Props = Pick<KeptRelease, 'id' | 'isCurrent' | 'isPinned'> & {
  may: ReleaseState['may']
  language: Locale
}

/** What one may do with a kept release; what became of it is said, and the cursor goes there. */
export function KeptActions({ id, isCurrent, isPinned, may, language }: Props) {
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)
  const [isAsking, setIsAsking] = useState(false)
  const [answer, setAnswer] = useState<CommandAnswer | null>(null)
  const said = useRef<HTMLParagraphElement>(null)
  const opener = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (answer) said.current?.focus()
  }, [answer])

  const send = async (command: string, body: object) => {
    setIsBusy(true)
    const reply = await askServer(`/api/${command}`, { body: { release: id, ...body }, language })
    setIsBusy(false)
    setIsAsking(false)
    setAnswer({ ok: reply?.ok ?? false, message: reply?.message ?? say(words.failed, language) })
    router.refresh()
  }
  const pin = () => send('release-pin', { pinned: !isPinned })
  const preview = async () => {
    const message = await openPreview(id, language)
    setAnswer(message === null ? null : { ok: false, message })
  }
  const button = (label: Label, onClick: () => unknown) => (
    <button
      type="button"
      className="manara-kept-button"
      disabled={isBusy}
      aria-describedby={`kept-${id}`}
      onClick={() => void onClick()}
    >
      {say(label, language)}
    </button>
  )

  return (
    <div className="manara-kept-actions">
      {button(words.preview, preview)}
      {may.pin && button(isPinned ? words.unpin : words.pin, pin)}
      {may.goBack && !isCurrent && (
        <button
          ref={opener}
          type="button"
          className="manara-kept-button"
          disabled={isBusy}
          aria-describedby={`kept-${id}`}
          aria-haspopup="dialog"
          onClick={() => {
            setIsAsking(true)
          }}
        >
          {say(words.goBack, language)}
        </button>
      )}
      <Answer ref={said} answer={answer} />
      {isAsking && (
        <GoBackDialog
          release={id}
          isBusy={isBusy}
          language={language}
          onAgree={() => void send('release-go-back', {})}
          onClose={() => {
            setIsAsking(false)
            opener.current?.focus()
          }}
        />
      )}
    </div>
  )
}
