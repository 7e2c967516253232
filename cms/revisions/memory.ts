import type { Revision } from './revision.ts'

/** Who left a field as it is, and when, as an ISO instant. */
export type Saver = { id: string; name: string; at: string }

// Enough for everybody's open forms; what is forgotten costs a sentence its name, no text.
const remembered = 5000
const ofForms = new Map<string, Revision['fields']>()
const savers = new Map<string, Saver>()

/** What a form saved in this process, by field. */
export function savedByForm(form: string): Revision['fields'] {
  return ofForms.get(form) ?? {}
}

/** Keeps what a form saves: its own save is no other hand's. */
export function rememberForm(form: string, fields: Revision['fields']): void {
  remember(ofForms, form, { ...savedByForm(form), ...fields })
}

/** Who made a field of a document what it is; `null` where nobody remembers. */
export function saverOf(document: string, field: string, digest: string): Saver | null {
  return savers.get(`${document} ${field} ${digest}`) ?? null
}

/** Keeps who made fields of a document what they are. */
export function rememberSaver(document: string, fields: Revision['fields'], saver: Saver): void {
  for (const [field, digest] of Object.entries(fields)) {
    remember(savers, `${document} ${field} ${digest}`, saver)
  }
}

function remember<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key)
  map.set(key, value)
  const [oldest] = map.keys()
  if (map.size > remembered && oldest !== undefined) map.delete(oldest)
}
