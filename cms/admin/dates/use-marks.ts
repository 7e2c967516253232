'use client'

import { useRef, useState } from 'react'
import type { Locale } from '#schema/locales'
import { datesWords as words } from '../../labels/dates-view.ts'
import { say } from '../../labels/say.ts'
import type { DateMark, DeskDate } from '../../schedule/types.ts'
import { sendMark } from './send.ts'
import { undoOf } from './undo.ts'

/** What a tap did, and what the button beside the sentence does. */
export type Notice = {
  isFailed: boolean
  sentence: string
  next: { name: string; run: () => void } | null
}

type Given = { language: Locale; onAnswer: (dates: readonly DeskDate[]) => void }

/** Sends taps one at a time for each date, and offers to take them back. */
export function useMarks({ language, onAnswer }: Given) {
  const onTheWay = useRef(new Set<string>())
  const [busy, setBusy] = useState<readonly string[]>([])
  const [notice, setNotice] = useState<Notice | null>(null)

  const mark = async (date: DeskDate, what: DateMark, isUndo = false): Promise<void> => {
    if (onTheWay.current.has(date.date)) return
    onTheWay.current.add(date.date)
    setBusy([...onTheWay.current])
    const reply = await sendMark(date, { mark: what, language })
    onTheWay.current.delete(date.date)
    setBusy([...onTheWay.current])
    const button = (name: string, next: DateMark, nextIsUndo: boolean) => ({
      name,
      run: () => {
        void mark(date, next, nextIsUndo)
      },
    })
    if (!reply) {
      const next = button(say(words.tryAgain, language), what, isUndo)
      setNotice({ isFailed: true, sentence: say(words.notDone, language), next })
      return
    }
    const { message = say(words.refused, language) } = reply
    const undo = reply.ok && !isUndo ? undoOf(date, what) : null
    setNotice({
      isFailed: !reply.ok,
      sentence: message,
      next: undo && button(say(words.undo, language), undo, true),
    })
    if (reply.ok) onAnswer(reply.body.dates)
  }

  return {
    busy,
    notice,
    mark,
    close: () => {
      setNotice(null)
    },
  }
}
