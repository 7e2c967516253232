import { describe, expect, it } from 'vitest'
import { acts, type Act } from '../../../../../cms/access/role-table.ts'
import {
  nextStep,
  otherDeeds,
  pendingPublish,
  type Situation,
} from '../../../../../cms/admin/publishing/screen-state.ts'
import type { LanguageState, ReviewState } from '../../../../../cms/states/types.ts'

const me = '1'
const review = (step: ReviewState['step'], byId: string): ReviewState => ({
  ...{ step, byId, byName: 'A. Person', remark: null, at: '2026-11-22T08:00:00.000Z' },
})
const situation = (
  own: Partial<LanguageState>,
  allowed: readonly Act[],
  isTextless = false,
): Situation => ({
  state: {
    ...{ locale: 'ar', state: 'draft', isPublic: false, isSource: true, since: null },
    ...{ changed: [], sensitive: [], outdated: [], instead: null, review: null, scheduled: [] },
    ...own,
  },
  may: Object.fromEntries(acts.map((act) => [act, allowed.includes(act)])) as Record<Act, boolean>,
  ...{ me, isTextless },
})
const editor = ['submit', 'review', 'publish', 'withdraw'] as const
const translator = ['submit'] as const
const money = { sensitive: ['cost'] }

describe('the main button', () => {
  it.each([
    ['publishes for whoever may', {}, editor, 'publish'],
    ['submits money that nobody else has seen', money, editor, 'submit'],
    [
      'publishes money that another has submitted',
      { ...money, review: review('submitted', '2') },
      editor,
      'publish',
    ],
    [
      'waits for another where one has submitted money oneself',
      { ...money, review: review('submitted', me) },
      editor,
      'waiting',
    ],
    [
      'submits money again after changes were asked for',
      { ...money, review: review('changesRequested', '2') },
      editor,
      'submit',
    ],
    ['submits for a translator', {}, translator, 'submit'],
    [
      'has nothing left to do for a translator who submitted',
      { review: review('submitted', me) },
      translator,
      'submitted',
    ],
    [
      'approves for whoever may review but not publish',
      { review: review('submitted', '2') },
      ['submit', 'review'],
      'approve',
    ],
    ['is not there for readers', {}, [], null],
  ] as const)('%s', (_name, own, allowed, expected) => {
    const state = own as Partial<LanguageState>
    expect(nextStep(situation(state, allowed))).toBe(expected)
  })
})

describe('the menu', () => {
  it('offers of what is not public neither to withdraw it nor a minor edit', () => {
    const deeds = otherDeeds(situation({}, editor))
    expect(deeds).toEqual(['schedule', 'goLive', 'submit', 'approve', 'askForChanges'])
  })

  it('offers a changed public text as a minor edit, and to withdraw it', () => {
    const own = { state: 'published', isPublic: true, changed: ['title'] } as const
    const deeds = otherDeeds(situation({ ...own, changed: [...own.changed] }, editor))
    expect(deeds).toEqual(expect.arrayContaining(['publishMinor', 'withdraw']))
  })

  it('offers an outdated translation as in step with its source', () => {
    const own: Partial<LanguageState> = { state: 'outdated', isPublic: true, outdated: ['title'] }
    expect(otherDeeds(situation(own, editor))).toContain('publishInStep')
  })

  it('offers nothing about words where there are none', () => {
    const own: Partial<LanguageState> = { isPublic: true, changed: ['dates'] }
    expect(otherDeeds(situation(own, editor, true))).toEqual(['schedule', 'withdraw'])
  })

  it('leaves publishing to whoever may, also where the next step is another', () => {
    expect(otherDeeds(situation(money, editor))).toContain('publish')
    expect(otherDeeds(situation({}, translator))).toEqual([])
  })
})

it('knows the publication that waits, not the withdrawal', () => {
  const base = { at: '2026-12-01T05:00:00.000Z', byName: 'A. Person' }
  const withdraw = { ...base, row: '1', action: 'withdraw' } as const
  const publish = { ...base, row: '2', action: 'publish' } as const
  const { state } = situation({ scheduled: [withdraw, publish] }, [])
  expect(pendingPublish(state)).toEqual(publish)
  expect(pendingPublish({ ...state, scheduled: [withdraw] })).toBeNull()
})
