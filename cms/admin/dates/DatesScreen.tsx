'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Locale } from '#schema/locales'
import { datesWords as words } from '../../labels/dates-view.ts'
import { say } from '../../labels/say.ts'
import { DateList } from './DateList.tsx'
import './dates-form.css'
import './dates-list.css'
import { DatesNav } from './DatesNav.tsx'
import type { Desk } from './desk.ts'
import { emptyDraft } from './draft.ts'
import { withAnswer } from './group-dates.ts'
import { NoticeBar } from './NoticeBar.tsx'
import { PostForm } from './PostForm.tsx'
import { useDraft } from './use-draft.ts'
import { useMarks } from './use-marks.ts'

type Props = {
  desk: Desk
  /** The moment at which the page was made, ISO 8601. */
  now: string
  language: Locale
  /** The language that a new date is held in until another one is chosen. */
  heldIn: Locale
  user: string
}

/** Posts dates, and keeps them: a phone's screen for between two classes. */
export function DatesScreen({ desk, now, language, heldIn, user }: Props) {
  const router = useRouter()
  const [known, setKnown] = useState(desk.dates)
  const [dates, setDates] = useState(desk.dates)
  // A page that was read again knows better than what was put together from answers.
  if (known !== desk.dates) {
    setKnown(desk.dates)
    setDates(desk.dates)
  }
  const centre = desk.centres.length === 1 ? (desk.centres[0]?.id ?? '') : ''
  const empty = emptyDraft({ centre, languages: [heldIn] })
  const [draft, setDraft] = useDraft(`manara:date:${user}`, empty)
  const { busy, notice, mark, close } = useMarks({
    language,
    onAnswer: (answer) => {
      setDates((before) => withAnswer(before, answer))
    },
  })
  return (
    <div className="manara-dates">
      <DatesNav here="dates" />
      <h1>{say(words.title, language)}</h1>
      <div className="manara-dates__halves">
        <section aria-labelledby="manara-post">
          <h2 id="manara-post">{say(words.post, language)}</h2>
          <PostForm
            draft={draft ?? empty}
            setDraft={setDraft}
            desk={desk}
            language={language}
            isReady={draft !== null}
            onPosted={() => {
              router.refresh()
            }}
          />
        </section>
        <section aria-labelledby="manara-list">
          <h2 id="manara-list">{say(words.yourDates, language)}</h2>
          <DateList
            dates={dates}
            now={now}
            language={language}
            busy={busy}
            onMark={(date, what) => {
              void mark(date, what)
            }}
          />
        </section>
      </div>
      <NoticeBar notice={notice} language={language} onClose={close} />
    </div>
  )
}
