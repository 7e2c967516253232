import type { Finding } from '#schema/release'
import { describeFinding } from './describe-finding.ts'

/** Why a release was not made public: everything that was found, not only the first. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError'
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[], options?: ErrorOptions) {
    const lines = findings.map(describeFinding)
    const list = lines.map((line) => `- ${line}`).join('\n')
    super(
      lines.length === 1
        ? lines[0]
        : `The release has ${lines.length} faults and was not made public:\n${list}`,
      options,
    )
    this.findings = findings
  }
}

type Parts = Pick<Finding, 'code'> & Partial<Finding>

/** A finding that concerns all, unless told where it is. */
export function finding({
  code,
  params = {},
  path = null,
  entry = null,
  problem = null,
}: Parts): Finding {
  return { code, params, path, entry, problem }
}
