import type { Endpoint } from 'payload'
import { z } from 'zod'
import type { Locale } from '#schema/locales'
import { anyReference } from '#schema/values'
import { recordAudit } from '../audit/record-audit.ts'
import { languageLabels } from '../labels/choices.ts'
import { messages } from '../labels/messages.ts'
import { say } from '../labels/say.ts'
import { scheduleMessages } from '../labels/schedule-publish.ts'
import { knownAs } from '../publish/known-as.ts'
import { withdrawLanguage } from '../publish/withdraw.ts'
import { sayWith } from '../schedule/say-with.ts'
import { documentCommand } from './document-request.ts'
import { sentBody } from './json-body.ts'
import { momentSchema } from './moment.ts'
import { orRefusal } from './refusal.ts'

const sentSchema = z.object({
  at: momentSchema,
  instead: anyReference.nullish(),
  replaceScheduled: z.boolean().default(false),
})

/**
 * `POST …/withdraw-language` of a document or global with `{ locale, at?, instead?, replaceScheduled? }`:
 * takes one language out of public view, now or `at` a moment to come, and says what readers use instead.
 * Answers `{ withdrawn, scheduled, insteadIsPublic?, message }`.
 */
export function withdrawLanguageEndpoint(path: string): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      const { payload, i18n, user } = req
      const { type, id, by, locale } = await documentCommand(req, 'withdraw')
      const { at, instead = null, replaceScheduled } = sentBody(req, sentSchema)
      const byId = String(user?.id)
      return orRefusal(req, async () => {
        const result = await withdrawLanguage({
          ...{ payload, type, id, locale, by, byId, instead, replaceScheduled },
          ...(at ? { from: at } : {}),
        })
        const scheduled = at?.toISOString() ?? null
        if (result.withdrawn.length > 0) {
          const details = { ...(scheduled ? { at: scheduled, withdraw: true } : {}), instead }
          await recordAudit(payload, {
            ...{ action: scheduled ? 'scheduled' : 'withdrew', subject: type, subjectId: id },
            ...{ subjectName: await knownAs({ payload, type, id }) },
            ...{ locale: result.withdrawn.length === 1 ? locale : null },
            ...{ byId, byName: by, details },
          })
        }
        const message = sayWithdrawn({ ...result, scheduled }, i18n.language)
        return Response.json({ ...result, scheduled, message })
      })
    },
  }
}

function sayWithdrawn(
  {
    withdrawn,
    scheduled,
    insteadIsPublic,
  }: { withdrawn: readonly Locale[]; scheduled: string | null; insteadIsPublic?: boolean },
  language: string,
): string {
  if (withdrawn.length === 0) return say(messages.notPublic, language)
  const locale = withdrawn.map((each) => say(languageLabels[each], language)).join(' · ')
  const sentences = [
    scheduled === null
      ? `${say(messages.withdrawn, language)}\n${say(messages.soon, language)}`
      : sayWith(scheduleMessages.withdrawScheduled, { date: scheduled, locale }, language),
  ]
  if (insteadIsPublic === false) sentences.push(say(scheduleMessages.insteadHidden, language))
  return sentences.join('\n')
}
