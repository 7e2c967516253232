import type { Ref } from 'react'

/** What became of a command. */
export type CommandAnswer = { ok: boolean; message: string }

/** Says what became of a command; it can be given the cursor. */
export function Answer({
  answer,
  ref,
}: {
  answer: CommandAnswer | null
  ref?: Ref<HTMLParagraphElement>
}) {
  return (
    <p
      ref={ref}
      role="status"
      tabIndex={-1}
      className="manara-desk-answer"
      data-failed={answer ? !answer.ok : undefined}
    >
      {answer?.message}
    </p>
  )
}
