import type { BasePayload } from 'payload'
import type { Locale } from '#schema/locales'
import type { DocumentType } from '#schema/slugs'
import { digestOf } from '../publish/digests.ts'
import { documentKey, withDocumentLock } from '../publish/document-lock.ts'
import { readDocument } from '../publish/read-document.ts'
import { writeDocument } from '../publish/write-document.ts'
import { fits, formData, formValue, type FormValue } from './form-values.ts'
import { textFieldsOf } from './text-fields.ts'
import type { Saved } from './types.ts'

type Save = {
  payload: BasePayload
  type: DocumentType
  id: string
  locale: Locale
  /** What fields should say, by path. */
  texts: Readonly<Record<string, FormValue>>
  /** The digest of what each of them said when the change was begun, by path. */
  base: Readonly<Record<string, string>>
}

/**
 * Saves texts of one language in the draft and touches nothing else. A text that says something else than
 * when its change was begun is refused, so that neither is lost; the others are saved.
 * @throws NotFound when there is no such document.
 */
export async function saveTranslation({
  payload,
  type,
  id,
  locale,
  texts,
  base,
}: Save): Promise<Saved> {
  return withDocumentLock(documentKey(type, id), async () => {
    const read = () => readDocument({ payload, type, id, locale })
    const doc = await read()
    const fields = textFieldsOf(type, doc)
    const refused: Saved['refused'] = []
    const accepted = new Map<string, FormValue>()
    for (const [path, value] of Object.entries(texts)) {
      const field = fields.find((each) => each.path === path)
      if (!field) {
        refused.push({ path, theirs: null, base: null })
        continue
      }
      const theirs = formValue(doc, field)
      const now = digestOf(theirs)
      const isSeen = now === base[path] || now === digestOf(value)
      if (isSeen && fits(field.kind, value)) accepted.set(path, value)
      else refused.push({ path, theirs, base: now })
    }
    if (accepted.size === 0) return { saved: {}, refused }
    const data = formData(doc, fields, accepted)
    await writeDocument({ payload, type, id, locale, data, draft: true, autosave: true })
    // The editor may keep a body in another shape than it was sent in.
    const stored = await read()
    const saved = fields
      .filter(({ path }) => accepted.has(path))
      .map((field) => [field.path, digestOf(formValue(stored, field))])
    return { saved: Object.fromEntries(saved) as Saved['saved'], refused }
  })
}
