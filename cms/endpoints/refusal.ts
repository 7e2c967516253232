import type { PayloadRequest } from 'payload'
import { isLocale } from '#schema/locales'
import { languageLabels } from '../labels/choices.ts'
import { commandRefusals } from '../labels/schedule-publish.ts'
import { say } from '../labels/say.ts'
import { CommandRefused, type RefusalReason } from '../publish/command-refused.ts'
import { sayWith } from '../schedule/say-with.ts'

// What the sender can put right alone; the rest met something that somebody did meanwhile.
const wrongByItself: readonly RefusalReason[] = [
  'past',
  'tooFar',
  'insteadMissing',
  'insteadItself',
]

/**
 * Answers a command, and a refused one with `{ message, errors }` in the reader's language: 422 where
 * what was sent cannot be, 409 where something stands in its way.
 */
export async function orRefusal(
  req: PayloadRequest,
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof CommandRefused)) throw error
    const message = sayRefusal(error, req.i18n.language)
    const status = wrongByItself.includes(error.reason) ? 422 : 409
    return Response.json({ message, errors: [{ message }], reason: error.reason }, { status })
  }
}

/** A refusal as a sentence in the reader's language. */
function sayRefusal({ reason, params }: CommandRefused, language: string): string {
  const { locale } = params
  const named = isLocale(locale) ? { locale: say(languageLabels[locale], language) } : {}
  return sayWith(commandRefusals[reason], { ...params, ...named }, language)
}
