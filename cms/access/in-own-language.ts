import type { Access, PayloadRequest } from 'payload'
import { ownLanguages } from './own-languages.ts'

/** To save the text of one language: it is one in which somebody writes. */
export const inOwnLanguage: Access = ({ req }) => isInOwnLanguage(req)

/** Whether a request is about one language in which whoever sends it writes. */
export function isInOwnLanguage({
  user,
  locale,
}: Pick<PayloadRequest, 'user' | 'locale'>): boolean {
  return ownLanguages(user).some((own) => own === locale)
}
