import type { Notice } from './use-commands.ts'

/** Why the sheet's command was refused. */
export function Refusal({ notice }: { notice: Notice | null }) {
  return (
    <div role="alert" className="manara-refusal">
      {notice?.kind === 'problems' &&
        notice.lines.map(({ sentence }) => <p key={sentence}>{sentence}</p>)}
    </div>
  )
}
