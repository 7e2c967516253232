import { describe, expect, it } from 'vitest'
import { editDistance } from '../../../../../site/search/doors/edit-distance.ts'

describe('editDistance', () => {
  it.each([
    ['lawyer', 'lawyer', 0],
    ['lawer', 'lawyer', 1],
    ['lawwyer', 'lawyer', 1],
    ['lawier', 'lawyer', 1],
    ['interveiw', 'interview', 1],
    ['trianing', 'training', 1],
    ['traning', 'trainings', 2],
  ])('is between %s and %s %i', (from, to, distance) => {
    expect(editDistance(from, to, 2)).toBe(distance)
    expect(editDistance(to, from, 2)).toBe(distance)
  })

  it('stops counting one above the limit', () => {
    expect(editDistance('loan', 'psychologist', 2)).toBe(3)
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3)
  })
})
