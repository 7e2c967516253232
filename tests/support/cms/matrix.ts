import type { Payload } from 'payload'
import type { Locale } from '#schema/locales'
import { roleTable, type Act, type Reach, type Subject } from '../../../cms/access/role-table.ts'
import { roles, type Role } from '../../../cms/collections/users/roles.ts'
import { makeAccount, whoIs, type Account, type Bounds } from './accounts.ts'
import type { Operation, Target } from './operations.ts'

/** Every role, and those who have none or lack what binds it. */
export const actors = [
  ...roles,
  'trainer of no centre',
  'coordinator of no governorate',
  'translator of no language',
  'owner',
  'nobody',
] as const
/** Somebody who asks. */
export type Actor = (typeof actors)[number]

/** The translator's language, and one that is not. */
const tried = ['ckb', 'ar'] as const satisfies readonly Locale[]

/**
 * Makes an account for everybody but nobody: a coordinator of Erbil, a translator of Sorani, a trainer
 * of the centre. What an account form would refuse is put into the database itself.
 */
export async function makeActors(
  payload: Payload,
  centre: number | string,
): Promise<Record<Actor, Account | null>> {
  const bounds: Bounds = { centre, governorates: ['IQ-AR'], languages: ['ckb'] }
  const make = (role: Role) => makeAccount(payload, role, bounds)
  const broken = async (role: Role, data: object) => {
    const account = await make(role)
    const { id } = account.user
    await payload.db.updateOne({ collection: 'users', id, data: { ...data } })
    return { ...account, user: await whoIs(payload, id) }
  }
  return {
    administrator: await make('administrator'),
    editor: await make('editor'),
    coordinator: await make('coordinator'),
    translator: await make('translator'),
    trainer: await make('trainer'),
    viewer: await make('viewer'),
    'trainer of no centre': await broken('trainer', { centre: null }),
    'coordinator of no governorate': await broken('coordinator', { governorates: [] }),
    'translator of no language': await broken('translator', { languages: [] }),
    owner: await broken('viewer', { role: 'owner' }),
    nobody: null,
  }
}

/** What the table gives somebody. */
export function reachOf(actor: Actor, act: Act, subject: Subject): Reach | undefined {
  const role = roles.find((each) => each === actor)
  return role && roleTable[role][subject][act]
}

type Asked = {
  actor: Actor
  subject: Subject
  /** Whether a coordinator's governorate or a trainer's centre is the document's. */
  isOwn: boolean
  locale: Locale
}

/** Whether the table lets somebody through. */
function isExpected(
  name: string,
  { act, onlyAll = [] }: Operation<never>,
  { actor, subject, isOwn, locale }: Asked,
): boolean {
  const reach = reachOf(actor, act, subject)
  if (reach !== 'own') return reach === 'all'
  if (onlyAll.some((each) => each === actor)) return false
  if (actor === 'translator') return locale === 'ckb'
  // Nothing is named in what is sent, so it is begun as one's own; a copy, where one may read the original.
  const original = reachOf(actor, 'read', subject)
  return isOwn || name === 'create' || (name === 'duplicate' && original === 'all')
}

/**
 * Tries everything with documents of a kind, and what the table says to it.
 * @param make a document; a new one after each that was deleted
 * @returns names of operations, `update ckb` where they are about a language
 */
export async function tryAll<Who>(
  operations: Readonly<Record<string, Operation<Who>>>,
  { who, make, ...asked }: Omit<Asked, 'locale'> & { who: Who; make: () => Promise<Target> },
): Promise<{ done: string[]; expected: string[] }> {
  const done: string[] = []
  const expected: string[] = []
  let target = await make()
  for (const [name, operation] of Object.entries(operations)) {
    for (const locale of operation.inLanguage ? tried : (['ckb'] as const)) {
      const words = operation.inLanguage ? `${name} ${locale}` : name
      if (isExpected(name, operation, { ...asked, locale })) expected.push(words)
      if (await operation.isLetThrough(who, { target, locale })) {
        done.push(words)
        if (operation.act === 'delete') target = await make()
      }
    }
  }
  return { done, expected }
}
