import { describe, expect, it } from 'vitest'
import { marksOf as marks, percent, shareOf, type Answers } from '../../recall/score.ts'

const marksOf = (query: { expects: string[] }, answers: Answers) =>
  marks(query, { answers, isDoor: (id) => !id.startsWith('article/') })
const nothing: Answers = { doors: [], fullText: [], stock: [] }
const both = { isFound: true, isFirst: true }
const found = { isFound: true, isFirst: false }
const missed = { isFound: false, isFirst: false }
const five = ['term/a', 'term/b', 'term/c', 'term/d', 'service/loan']

describe('marksOf a query for a door', () => {
  const expects = ['service/loan', 'programme/loan']

  it('counts any of what is expected, and the first alone as first', () => {
    const doors = ['programme/loan', 'term/a']
    expect(marksOf({ expects }, { ...nothing, doors })).toEqual({
      doors: both,
      ours: both,
      stock: missed,
    })
  })

  it('counts the fifth as found, and the sixth as missed', () => {
    const stock = ['term/z', ...five]
    const { doors, stock: ofStock } = marksOf({ expects }, { ...nothing, doors: five, stock })
    expect(doors).toEqual(found)
    expect(ofStock).toEqual(missed)
  })

  it('has what the full text alone finds, but not in first place where doors stand above', () => {
    const fullText = ['service/loan']
    expect(marksOf({ expects }, { ...nothing, doors: ['term/a'], fullText }).ours).toEqual(found)
    expect(marksOf({ expects }, { ...nothing, fullText }).ours).toEqual(both)
  })
})

describe('marksOf a query for what is no door', () => {
  it('looks in the full text alone', () => {
    const answers = {
      doors: ['term/a'],
      fullText: ['article/x'],
      stock: ['article/y', 'article/x'],
    }
    expect(marksOf({ expects: ['article/x'] }, answers)).toEqual({
      doors: null,
      ours: both,
      stock: found,
    })
  })
})

describe('marksOf a control', () => {
  it('is right where neither step finds anything', () => {
    expect(marksOf({ expects: [] }, nothing)).toEqual({ doors: both, ours: both, stock: both })
  })

  it.each<Partial<Answers>>([{ doors: ['term/a'] }, { fullText: ['/ar/'] }])(
    'is wrong where one step finds something: %j',
    (answers) => {
      expect(marksOf({ expects: [] }, { ...nothing, ...answers }).ours).toEqual(missed)
    },
  )
})

describe('shareOf', () => {
  it('counts a way where it was asked', () => {
    const some = [
      { doors: both, ours: both, stock: missed },
      { doors: null, ours: found, stock: missed },
    ]
    expect(shareOf(some, 'doors')).toEqual({ asked: 1, found: 1, first: 1 })
    expect(shareOf(some, 'ours')).toEqual({ asked: 2, found: 2, first: 1 })
    expect(shareOf(some, 'stock')).toEqual({ asked: 2, found: 0, first: 0 })
  })
})

describe('percent', () => {
  it('rounds down, so that one miss in many is never a hundred', () => {
    expect(percent(9999, { asked: 10_000 })).toBe(99.9)
    expect(percent(3, { asked: 3 })).toBe(100)
  })
})
