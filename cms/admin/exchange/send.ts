import type { ShownProposal } from '../../exchange/show-proposal.ts'
import type { ShownResult } from '../../exchange/show-applied.ts'
import type { Accepted, Answers } from '../../exchange/types.ts'
import { askServer } from '../ask-server.ts'

/** A file of hundreds of dates takes a while to compare and to publish, in milliseconds. */
const patience = 120_000

/** Asks what a file would change. */
export function sendFile(
  file: Blob,
  { answers, language }: { answers: Answers; language: string },
) {
  const body = new FormData()
  body.set('file', file)
  body.set('answers', JSON.stringify(answers))
  return askServer<ShownProposal>('/api/sessions/import', { body, language, patience })
}

/** Saves and publishes what was agreed to. */
export const sendAccepted = (sessions: readonly Accepted[], language: string) =>
  askServer<{ results: ShownResult[] }>('/api/sessions/import/apply', {
    body: { sessions },
    language,
    patience,
  })
