import { describe, expect, it } from 'vitest'
import type { EntryType } from '#schema/slugs'
import {
  changesAsked,
  dueChecks,
  scheduledUntil,
  toReview,
  type DeskReader,
} from '../../../../../cms/admin/desk/desk-lists.ts'
import type { ReviewState, Scheduled } from '../../../../../cms/states/types.ts'
import { documentStates } from '../../../../support/builders/document-states.ts'

const today = '2026-11-22'

function reader(user: Record<string, unknown>, own: Partial<DeskReader> = {}): DeskReader {
  return { user: { id: 1, ...user }, ownOffers: new Set(), submitted: new Set(), ...own }
}
const editor = reader({ role: 'editor' })
const said = (step: ReviewState['step'], own: Partial<ReviewState> = {}): ReviewState => ({
  ...{ step, remark: null, byId: '2', byName: 'Sara', at: '2026-11-20T08:00:00.000Z' },
  ...own,
})
const keysOf = (lines: readonly { document: { id: string } }[]) =>
  lines.map(({ document }) => document.id)

describe('what waits for a reviewer', () => {
  const submitted = (id: string, own: Partial<ReviewState> = {}) =>
    documentStates({ id }, { ckb: { state: 'ready', review: said('submitted', own) } })

  it('is what others submitted, what waits longest first', () => {
    const states = [
      submitted('late', { at: '2026-11-21T08:00:00.000Z' }),
      submitted('early'),
      submitted('mine', { byId: '1' }),
      documentStates({ id: 'changes' }, { ckb: { review: said('changesRequested') } }),
      documentStates({ id: 'nothing' }),
    ]
    expect(keysOf(toReview(states, editor))).toEqual(['early', 'late'])
  })

  it('is not what went out already, or waits for its hour', () => {
    const review = said('submitted')
    const at = '2026-11-30T08:00:00.000Z'
    const publish: Scheduled = { row: '1', action: 'publish', at, byName: 'Sara' }
    const states = [
      documentStates({ id: 'out' }, { ckb: { state: 'published', isPublic: true, review } }),
      documentStates({ id: 'set' }, { ckb: { review, scheduled: [publish] } }),
      documentStates(
        { id: 'changed since' },
        { ckb: { state: 'published', isPublic: true, changed: ['title'], review } },
      ),
    ]
    expect(keysOf(toReview(states, editor))).toEqual(['changed since'])
  })

  it('is a coordinator’s where the entry is theirs, and nobody’s who only reads', () => {
    const states = [submitted('1'), submitted('2')]
    const coordinator = reader(
      { role: 'coordinator', governorates: ['IQ-AR'] },
      { ownOffers: new Set(['service/2']) },
    )
    expect(keysOf(toReview(states, coordinator))).toEqual(['2'])
    expect(toReview(states, reader({ role: 'viewer' }))).toEqual([])
    expect(toReview(states, reader({ role: 'translator', languages: ['ckb'] }))).toEqual([])
  })
})

describe('changes asked of somebody', () => {
  const states = [
    documentStates({ id: '1' }, { ckb: { review: said('changesRequested') } }),
    documentStates({ id: '2' }, { en: { review: said('changesRequested') } }),
  ]

  it('are those of what they submitted', () => {
    const own = reader({ role: 'editor' }, { submitted: new Set(['service/2/en']) })
    expect(keysOf(changesAsked(states, own))).toEqual(['2'])
    expect(changesAsked(states, editor)).toEqual([])
  })

  it('are all of a translator’s languages', () => {
    const own = reader({ role: 'translator', languages: ['ckb'] })
    expect(keysOf(changesAsked(states, own))).toEqual(['1'])
  })
})

describe('what is due for a check', () => {
  const entry = (
    id: string,
    nextCheckDue: string | null,
    own: { type?: EntryType; demo?: boolean; owner?: string } = {},
  ) => documentStates({ id, nextCheckDue, ...own })
  const due = (states: Parameters<typeof dueChecks>[0], who = editor) =>
    dueChecks(states, { reader: who, today })

  it('is what is due soon or past it, what waits longest first, and what nobody checked last', () => {
    const states = [
      entry('never', null),
      entry('soon', '2026-12-01'),
      entry('fine', '2027-02-01'),
      entry('long', '2026-01-01'),
      entry('over', '2026-11-21'),
    ]
    expect(due(states).map(({ document: { id }, state }) => [id, state])).toEqual([
      ['long', 'longOverdue'],
      ['over', 'overdue'],
      ['soon', 'due'],
      ['never', 'never'],
    ])
  })

  it('leaves examples alone that nobody vouched for, but not those somebody did', () => {
    const states = [
      entry('never', null, { demo: true }),
      entry('over', '2026-11-21', { demo: true }),
    ]
    expect(keysOf(due(states))).toEqual(['over'])
  })

  it.each([
    ['news', documentStates({ type: 'article', nextCheckDue: '2026-01-01' })],
    ['a session', documentStates({ type: 'session', nextCheckDue: '2026-01-01' })],
    ['a global', documentStates({ type: 'hotlines' })],
    ['a draft', documentStates({ nextCheckDue: '2026-01-01' }, { ar: { isPublic: false } })],
  ])('is not %s', (_what, document) => {
    expect(due([document])).toEqual([])
  })

  it('begins with what the reader’s centre keeps right', () => {
    const states = [
      entry('other', '2026-01-01', { owner: '4' }),
      entry('own', '2026-11-21', { owner: '3' }),
    ]
    const lines = due(states, reader({ role: 'editor', centre: { id: 3 } }))
    expect(lines.map(({ document: { id }, isOwn }) => [id, isOwn])).toEqual([
      ['own', true],
      ['other', false],
    ])
  })

  it('is a coordinator’s where they may say that it is still right', () => {
    const states = [
      entry('1', '2026-11-21'),
      entry('2', '2026-11-21'),
      entry('3', '2026-11-21', { type: 'resource' }),
      entry('4', '2026-11-21', { type: 'guide' }),
    ]
    const own = reader(
      { role: 'coordinator', governorates: ['IQ-AR'] },
      { ownOffers: new Set(['service/2']) },
    )
    expect(keysOf(due(states, own))).toEqual(['2', '3'])
  })
})

it('lists what goes out by itself, the earliest first', () => {
  const scheduled = (row: string, at: string): Scheduled => ({
    ...{ row, action: 'publish', at, byName: 'Sara' },
  })
  const states = [
    documentStates({ id: '1' }, { en: { scheduled: [scheduled('b', '2026-11-27T08:00:00Z')] } }),
    documentStates(
      { id: '2' },
      {
        ar: {
          scheduled: [
            scheduled('a', '2026-11-24T08:00:00Z'),
            scheduled('c', '2026-12-30T08:00:00Z'),
          ],
        },
      },
    ),
  ]
  const lines = scheduledUntil(states, '2026-11-29T00:00:00Z')
  expect(lines.map((line) => line.scheduled.row)).toEqual(['a', 'b'])
})
