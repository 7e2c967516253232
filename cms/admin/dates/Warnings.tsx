import type { Warning } from '../../schedule/types.ts'

/** Why one may want to think again; nothing is refused for it. */
export function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  if (warnings.length === 0) return null
  return (
    <ul className="manara-warnings">
      {warnings.map(({ code, message }) => (
        <li key={message} data-code={code}>
          <span aria-hidden="true">⚠</span> {message}
        </li>
      ))}
    </ul>
  )
}
