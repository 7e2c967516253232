'use client'

import { useId, useState } from 'react'
import { attendanceWords, columnLabels } from '../../labels/attendance.ts'
import { say } from '../../labels/say.ts'
import { sendCount } from './send-count.ts'

type Props = {
  language: string
  session: string
  date: string
  title: string
  /** When it was held, and where. */
  when: string
  where: string
}

const fields = [
  { name: 'women', words: columnLabels.women },
  { name: 'men', words: columnLabels.men },
  { name: 'youth', words: attendanceWords.ofThemYouth },
] as const

/** Three numbers and one tap for one date. What was saved can be corrected while it is on the screen. */
export function CountForm({ language, session, date, title, when, where }: Props) {
  const id = useId()
  const [isBusy, setIsBusy] = useState(false)
  const [answer, setAnswer] = useState<{ ok: boolean; message: string } | null>(null)

  const save = async (form: FormData) => {
    setIsBusy(true)
    const typed = (name: string) => {
      const value = form.get(name)
      return typeof value === 'string' ? value : ''
    }
    const [women, men, youth] = [typed('women'), typed('men'), typed('youth')]
    const reply = await sendCount({ session, date, women, men, youth }, language)
    const { ok, message = say(attendanceWords.failed, language) } = reply ?? { ok: false }
    setAnswer({ ok, message })
    setIsBusy(false)
  }

  return (
    <form
      className="manara-count"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) void save(new FormData(event.currentTarget))
      }}
    >
      <h3 id={id}>{title}</h3>
      <p>
        {when}
        <br />
        {where}
      </p>
      <div className="manara-count-fields">
        {fields.map(({ name, words }) => (
          <label key={name}>
            <span>{say(words, language)}</span>
            <input name={name} type="text" inputMode="numeric" autoComplete="off" maxLength={4} />
          </label>
        ))}
        <button type="submit" aria-disabled={isBusy}>
          {say(isBusy ? attendanceWords.saving : attendanceWords.save, language)}
        </button>
      </div>
      <p role="status" className="manara-count-answer" data-ok={answer?.ok}>
        {answer && `${answer.ok ? '✓' : '✕'} ${answer.message}`}
      </p>
    </form>
  )
}
