import { describeProblem } from '#schema/errors'
import type { Finding, FindingCode } from '#schema/release'
import { describePicture } from './pictures/describe.ts'

type Params = Finding['params']

const machine: Record<
  Exclude<
    FindingCode,
    | 'problem'
    | 'tooHeavy'
    | 'searchTooHeavy'
    | 'deadLink'
    | 'deadFragment'
    | 'noPage'
    | 'fault'
    | 'pictureBroken'
  >,
  (params: Params) => string
> = {
  filesMissing: ({ count, names }) =>
    `${count} files that the snapshot names are missing or damaged: ${names}. Upload and publish them again.`,
  snapshotNewer: ({ found, known }) =>
    `The snapshot was made by a newer Manara (contract ${found}; this one reads ${known}). Update this one and release again.`,
  snapshotChanged: () =>
    'The snapshot is not the one that its digest names: it was changed or cut short. Save or fetch it anew.',
  snapshotUnreadable: ({ message }) => String(message),
  cmsSilent: ({ url }) =>
    `The CMS does not answer at ${url}. Start it with npm start, correct CMS_URL, or use --snapshot DIR.`,
  cmsRefused: ({ url, status, message }) =>
    `The CMS at ${url} gave no snapshot (${status}): ${message}`,
  diskFull: ({ message }) => String(message),
  notWritable: ({ message }) => String(message),
  interrupted: ({ message }) => String(message),
  unexpected: ({ message }) => String(message),
}

/**
 * A finding as one English sentence for the terminal.
 * @example describeFinding(finding) // => '/en/services/loans/ links to /en/x/, which does not exist.'
 */
export function describeFinding(finding: Finding): string {
  const { code, params, path, problem } = finding
  if (problem) return describeProblem(problem)
  if (code === 'pictureBroken') return describePicture(finding)
  const sentence = code in machine ? machine[code as keyof typeof machine](params) : undefined
  if (sentence !== undefined) return sentence
  const message = String(params['message'] ?? code)
  return path === null ? message : `${path} ${message}.`
}
