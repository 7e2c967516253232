import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { byName } from '../endpoints/by-name.ts'
import { canonicalJson } from '../publish/digests.ts'
import { idOf, text, words, type Source } from '../publish/read.ts'
import { recordAudit, type NewAuditRecord } from './record-audit.ts'

/** What an account may do and where: nothing else of it is kept in the trail. */
function powersOf(doc: Source) {
  return {
    role: text(doc['role']),
    centre: idOf(doc['centre']),
    governorates: words(doc['governorates']),
    languages: words(doc['languages']),
  }
}

const accountChanged: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const account = doc as Source
  if (operation === 'create') {
    const details = { after: powersOf(account) }
    await recordAudit(req.payload, { ...about(account, req), action: 'madeAccount', details })
    return
  }
  const before = powersOf(previousDoc as Source)
  const after = powersOf(account)
  if (canonicalJson(before) === canonicalJson(after)) return
  const details = { before, after }
  await recordAudit(req.payload, { ...about(account, req), action: 'changedRole', details })
}

const accountDeleted: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const account = doc as Source
  const details = { before: powersOf(account) }
  await recordAudit(req.payload, { ...about(account, req), action: 'deletedAccount', details })
}

/** Keeps a record of accounts: made, deleted, and what each may do. */
export const auditAccounts = {
  afterChange: [accountChanged],
  afterDelete: [accountDeleted],
} satisfies NonNullable<CollectionConfig['hooks']>

function about(
  account: Source,
  { user }: PayloadRequest,
): Pick<NewAuditRecord, 'subject' | 'subjectId' | 'subjectName' | 'locale' | 'byId' | 'byName'> {
  const id = idOf(account['id']) ?? ''
  return {
    ...{ subject: 'account', subjectId: id, locale: null },
    subjectName: text(account['name']) ?? `#${id}`,
    ...whoDid(user),
  }
}

/** Who did something, for the trail; the system where nobody is logged in. */
export function whoDid(user: PayloadRequest['user']): Pick<NewAuditRecord, 'byId' | 'byName'> {
  return user ? { byId: String(user.id), byName: byName(user) } : { byId: null, byName: 'system' }
}
