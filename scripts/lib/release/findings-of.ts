import { ContentError } from '#schema/errors'
import type { Finding } from '#schema/release'
import { codeOf, messageOf, StopError } from '../stop-error.ts'
import { machineFault } from './machine-fault.ts'
import { finding, ReleaseError } from './release-error.ts'

/** Everything that an error says was wrong, whatever threw it. */
export function findingsOf(error: unknown): Finding[] {
  if (error instanceof ReleaseError) return [...error.findings]
  if (error instanceof ContentError) {
    return error.problems.map((problem) =>
      finding({ code: 'problem', params: problem.params, problem }),
    )
  }
  const lacking = lackOf(error)
  if (lacking) return [lacking]
  const message = messageOf(error)
  return [
    finding({
      code: 'unexpected',
      params: { message: error instanceof StopError ? message : `${message}.` },
    }),
  ]
}

function lackOf(error: unknown): Finding | undefined {
  const { path, cause } = (error ?? {}) as { path?: unknown; cause?: unknown }
  const told = `${codeOf(error) ?? ''} ${messageOf(error)}`
  return (
    machineFault(told, typeof path === 'string' ? path : undefined) ??
    (cause === undefined ? undefined : lackOf(cause))
  )
}
