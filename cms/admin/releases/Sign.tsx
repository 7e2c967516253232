import type { ReactNode } from 'react'
import './sign.css'

/** How something stands. */
export type SignKind = 'good' | 'wait' | 'bad' | 'none'

const marks: Readonly<Record<SignKind, string>> = { good: '✓', wait: '…', bad: '!', none: '=' }

/** A sentence with a mark before it, in the colour of what it means. */
export function Sign({ kind, children }: { kind: SignKind; children: ReactNode }) {
  return (
    <p className="manara-release-sign" data-kind={kind}>
      <span aria-hidden="true">{marks[kind]}</span>
      <span>{children}</span>
    </p>
  )
}
