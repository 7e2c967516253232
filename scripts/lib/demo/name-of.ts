import type { BasePayload } from 'payload'
import { localeCodes } from '#schema/locales'
import { isGlobalType, type DocumentType } from '#schema/slugs'
import { globalLabels } from '../../../cms/labels/globals.ts'
import { say } from '../../../cms/labels/say.ts'
import { text } from '../../../cms/publish/read.ts'
import { readDocument } from '../../../cms/publish/read-document.ts'

type One = { payload: BasePayload; type: DocumentType; id: string }

/**
 * What people know a document or global by.
 * @example await nameOf({ payload, type: 'service', id: '7' }) // => 'service "loan-advice"'
 */
export async function nameOf({ payload, type, id }: One): Promise<string> {
  if (isGlobalType(type)) return `“${say(globalLabels[type], 'en')}” of the whole site`
  const locale = localeCodes[0] ?? 'ar'
  const { slug } = await readDocument({ payload, type, id, locale })
  return `${type} "${text(slug) ?? id}"`
}
