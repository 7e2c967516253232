import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { ownCentre } from '../access/own-centre.ts'
import { staffRole } from '../access/staff-role.ts'
import { acceptedSchema, answersSchema } from '../exchange/accepted-schema.ts'
import { applyImport } from '../exchange/apply-import.ts'
import { propose } from '../exchange/propose.ts'
import { readFile } from '../exchange/read-file.ts'
import { readKnown } from '../exchange/read-known.ts'
import { showApplied } from '../exchange/show-applied.ts'
import { showProposal } from '../exchange/show-proposal.ts'
import type { Answers } from '../exchange/types.ts'
import { exchangeWords } from '../labels/exchange.ts'
import { refusalLabels } from '../labels/exchange-problems.ts'
import type { Label } from '../labels/label.ts'
import { say } from '../labels/say.ts'
import { byName } from './by-name.ts'
import { readFileRequest } from './file-request.ts'
import { demandSessionMaker } from './session-maker.ts'

/**
 * `POST /api/sessions/import` with a file, as it is or as `file` of a form beside `answers`: what it
 * would change, as a ShownProposal; nothing is saved. 401, 413 and 422 answer `{ message }` in the
 * language of whoever asks.
 */
export const sessionImportEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    const { payload, user, i18n } = req
    if (!user || staffRole(user) === null) return refuse(req, exchangeWords.logIn, 401)
    demandSessionMaker(req)
    const sent = await readFileRequest(req)
    if (sent === 'tooLarge') return refuse(req, refusalLabels.tooLarge, 413)
    const answers = sent === 'unreadable' ? null : readAnswers(sent.fields.get('answers'))
    if (sent === 'unreadable' || !answers) return refuse(req, exchangeWords.unreadable, 400)
    const now = new Date()
    const reading = await readFile(sent.file, now)
    if (!reading.ok) return refuse(req, refusalLabels[reading.refusal], 422)
    const known = await readKnown({ payload, user, now })
    const { language } = i18n
    const own = ownCentre(user)
    const who = { known, language, ownCentre: own === null ? null : String(own) }
    return Response.json(showProposal(propose({ reading, answers, now, ...who }), who))
  },
}

/**
 * `POST /api/sessions/import/apply` with `{ sessions: Accepted[] }`: saves and publishes what was agreed
 * to, and answers `{ results: ShownResult[] }`. What is so already is left alone.
 */
export const sessionImportApplyEndpoint: Endpoint = {
  path: '/import/apply',
  method: 'post',
  handler: async (req) => {
    const { payload, user, i18n } = req
    const role = staffRole(user)
    if (!user || role === null) return refuse(req, exchangeWords.logIn, 401)
    demandSessionMaker(req)
    const isRead = await addDataAndFileToRequest(req).then(
      () => true,
      () => false,
    )
    const { success, data } = acceptedSchema.safeParse(req.data)
    if (!isRead || !success) return refuse(req, exchangeWords.unreadable, 400)
    const isTrainer = role === 'trainer'
    const { applied, known } = await applyImport(
      { payload, user, by: byName(user), isTrainer, now: new Date() },
      data.sessions,
    )
    return Response.json({ results: showApplied(applied, { known, language: i18n.language }) })
  },
}

function refuse({ i18n }: PayloadRequest, words: Label, status: number): Response {
  return Response.json({ message: say(words, i18n.language) }, { status })
}

function readAnswers(sent: string | undefined): Answers | null {
  if (sent === undefined) return { course: {}, centre: {} }
  try {
    return answersSchema.parse(JSON.parse(sent))
  } catch {
    return null
  }
}
