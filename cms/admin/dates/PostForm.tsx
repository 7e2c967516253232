'use client'

import type { Locale } from '#schema/locales'
import { useRef } from 'react'
import { datesWords as words } from '../../labels/dates-view.ts'
import { say } from '../../labels/say.ts'
import type { Desk } from './desk.ts'
import type { Draft } from './draft.ts'
import { MainFields } from './MainFields.tsx'
import { MoreFields } from './MoreFields.tsx'
import { PlannedDates } from './PlannedDates.tsx'
import { problemsAt } from './problems.ts'
import { RepeatFields } from './RepeatFields.tsx'
import { usePlan } from './use-plan.ts'
import { usePost } from './use-post.ts'

type Props = {
  draft: Draft
  setDraft: (draft: Draft) => void
  desk: Pick<Desk, 'courses' | 'centres'>
  language: Locale
  /** Still waiting for the browser: nothing that is typed may be lost. */
  isReady: boolean
  onPosted: () => void
}

/** Posts a date, or a row of them. */
export function PostForm({ draft, setDraft, desk, language, isReady, onPosted }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const { plan, isUnchecked } = usePlan(draft, language)
  const { save, isBusy, result, problems, forget } = usePost({
    draft,
    setDraft,
    language,
    onPosted,
  })
  const onChange = (values: Partial<Draft>) => {
    forget(Object.keys(values))
    setDraft({ ...draft, ...values })
  }
  const { start, end, rhythm } = problemsAt(plan?.problems ?? [])
  const found = Object.entries({ start, end, rhythm }).filter(([, problem]) => problem)
  const shown = { ...Object.fromEntries(found), ...problems }
  const part = { draft, desk, problems: shown, language, onChange }

  return (
    <form
      ref={form}
      className="manara-post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save().then((isSaved) => {
          if (!isSaved) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
        })
      }}
    >
      <fieldset disabled={!isReady}>
        <MainFields {...part} />
        <RepeatFields {...part} />
        {plan && (
          <PlannedDates dates={plan.dates} draft={draft} language={language} onChange={onChange} />
        )}
        {isUnchecked && <p className="manara-hint">{say(words.notChecked, language)}</p>}
        <MoreFields {...part} />
        {problems.form !== undefined && <p className="manara-field__problem">{problems.form}</p>}
        <button type="submit" className="manara-button manara-button--main" aria-disabled={isBusy}>
          {say(isBusy ? words.saving : words.save, language)}
        </button>
        <p className="manara-result" role="status" data-state={result.state}>
          {result.sentence}
        </p>
      </fieldset>
    </form>
  )
}
