import type { Access } from 'payload'
import { createsInOwnCentre } from './creates-in-own-centre.ts'

/**
 * For documents whose `centre` is filled in on saving, to make them: as `createsInOwnCentre`, and an empty
 * form, which names none yet, may be opened.
 */
export const startsInOwnCentre: Access = (asked) => {
  const { centre } = (asked.data ?? {}) as { centre?: unknown }
  return createsInOwnCentre(centre === undefined ? { req: asked.req } : asked)
}
