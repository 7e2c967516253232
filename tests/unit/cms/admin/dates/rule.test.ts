import { describe, expect, it } from 'vitest'
import { emptyDraft, type Draft } from '../../../../../cms/admin/dates/draft.ts'
import { ruleOf } from '../../../../../cms/admin/dates/rule.ts'
import { readRule } from '../../../../../cms/schedule/read-rule.ts'

const draft: Draft = { ...emptyDraft({ centre: '', languages: ['ar'] }), day: '2026-12-06' }
const until = { until: 'day', lastDay: '2027-01-31' } as const

describe('ruleOf', () => {
  it.each<[string, Partial<Draft>, string]>([
    ['every week', { rhythm: 'week' }, 'FREQ=WEEKLY;COUNT=6'],
    ['every two weeks', { rhythm: 'twoWeeks' }, 'FREQ=WEEKLY;INTERVAL=2;COUNT=6'],
    ['on the first Sunday', { rhythm: 'month' }, 'FREQ=MONTHLY;BYDAY=1SU;COUNT=6'],
    [
      'on the last Thursday',
      { rhythm: 'month', day: '2026-12-31' },
      'FREQ=MONTHLY;BYDAY=-1TH;COUNT=6',
    ],
    [
      'to the end of a day in Baghdad',
      { rhythm: 'week', ...until },
      'FREQ=WEEKLY;UNTIL=20270131T205900Z',
    ],
  ])('says %s, as the server reads it', (_name, values, rule) => {
    expect(ruleOf({ ...draft, ...values })).toBe(rule)
    expect(readRule(rule)).not.toHaveProperty('problem')
  })

  it.each<[string, Partial<Draft>]>([
    ['one date', {}],
    ['no day to begin with', { rhythm: 'month', day: '' }],
    ['no last day', { rhythm: 'week', until: 'day' }],
    ['no number', { rhythm: 'week', times: 0 }],
  ])('says nothing of %s', (_name, values) => {
    expect(ruleOf({ ...draft, ...values })).toBeNull()
  })
})
