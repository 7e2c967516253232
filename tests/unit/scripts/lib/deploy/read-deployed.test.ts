import { describe, expect, test } from 'vitest'
import { nothingDeployed } from '../../../../../scripts/lib/deploy/deployed.ts'
import { readDeployed } from '../../../../../scripts/lib/deploy/read-deployed.ts'

describe('readDeployed', () => {
  test('takes an empty target, and one where a first deploy was broken off', () => {
    const names = ['.manara/lock.json']
    expect(readDeployed({ text: null, names, takesOver: false })).toEqual(nothingDeployed)
  })

  test('refuses what others put there, but for who says so', () => {
    const found = { text: null, names: ['holiday.jpg'] }
    expect(() => readDeployed({ ...found, takesOver: false })).toThrow(/holiday\.jpg.*--take-over/)
    expect(readDeployed({ ...found, takesOver: true })).toEqual(nothingDeployed)
  })

  test('goes on from the record', () => {
    const text = JSON.stringify(nothingDeployed)
    expect(readDeployed({ text, names: ['a'], takesOver: false })).toEqual(nothingDeployed)
  })

  test.each(['', '{', '{"current":null}'])('says so where the record is broken: %j', (text) => {
    expect(() => readDeployed({ text, names: [], takesOver: false })).toThrow(/cannot be read/)
  })
})
