import { isGlobalType } from '#schema/slugs'
import { otherSubjects } from '../labels/audit.ts'
import { globalLabels } from '../labels/globals.ts'
import { say } from '../labels/say.ts'
import { typeLabels } from '../labels/sections.ts'
import type { AuditRecord } from './types.ts'

/** What kind of thing something was done to: `Service`, `Hotlines`, `Account`. */
export function saySubject(subject: AuditRecord['subject'], language: string): string {
  if (subject === 'account' || subject === 'media' || subject === 'release') {
    return say(otherSubjects[subject], language)
  }
  return say(isGlobalType(subject) ? globalLabels[subject] : typeLabels[subject].singular, language)
}
