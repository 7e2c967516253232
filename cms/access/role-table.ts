import type { DocumentType } from '#schema/slugs'
import type { Role } from '../collections/users/roles.ts'

/** What somebody can do with a document; `facts` and `text` are its halves. */
export const acts = [
  'read',
  'create',
  'facts',
  'text',
  'delete',
  'submit',
  'review',
  'publish',
  'withdraw',
  'confirm',
] as const
/** What somebody can do with a document. */
export type Act = (typeof acts)[number]

/**
 * How far a right reaches: `all` documents, or the `own` ones: a coordinator's governorates, a
 * translator's languages, a trainer's centre.
 */
export type Reach = 'all' | 'own'

/** What rights are given for. */
export const subjects = ['offers', 'resources', 'sessions', 'content', 'globals', 'media'] as const
/** What rights are given for: `offers` are services, programmes and organisations. */
export type Subject = (typeof subjects)[number]

type Rights = Partial<Record<Act, Reach>>

const everything: Rights = {
  ...{ read: 'all', create: 'all', facts: 'all', text: 'all', delete: 'all', submit: 'all' },
  ...{ review: 'all', publish: 'all', withdraw: 'all', confirm: 'all' },
}
const reading: Rights = { read: 'all' }
const translating: Rights = { read: 'all', text: 'own', submit: 'own' }
const keeping: Rights = {
  ...{ read: 'all', create: 'own', facts: 'own', text: 'own', delete: 'own', submit: 'own' },
  ...{ review: 'own', publish: 'own', withdraw: 'own', confirm: 'own' },
}

/**
 * Who may do what: the source of the access functions, of the test that tries every role, and of the
 * handbook's page.
 */
export const roleTable: Readonly<Record<Role, Readonly<Record<Subject, Rights>>>> = {
  administrator: {
    ...{ offers: everything, resources: everything, sessions: everything, content: everything },
    ...{ globals: everything, media: everything },
  },
  editor: {
    ...{ offers: everything, resources: everything, sessions: everything, content: everything },
    ...{ globals: everything, media: everything },
  },
  coordinator: {
    ...{ offers: keeping, resources: everything, sessions: reading, content: reading },
    ...{ globals: reading, media: { read: 'all', create: 'all' } },
  },
  translator: {
    ...{ offers: translating, resources: translating, sessions: reading, content: translating },
    ...{ globals: translating, media: { read: 'all', create: 'all' } },
  },
  trainer: {
    ...{ offers: reading, resources: reading, content: reading, globals: reading, media: reading },
    sessions: { ...keeping, read: 'own' },
  },
  viewer: {
    ...{ offers: reading, resources: reading, sessions: reading, content: reading },
    ...{ globals: reading, media: reading },
  },
}

/** What a document is in the table. */
export function subjectOf(type: DocumentType): Subject {
  if (type === 'service' || type === 'programme' || type === 'organisation') return 'offers'
  if (type === 'resource') return 'resources'
  if (type === 'session') return 'sessions'
  const isGlobal =
    type === 'home' || type === 'navigation' || type === 'hotlines' || type === 'alert'
  return isGlobal || type === 'holidays' ? 'globals' : 'content'
}
