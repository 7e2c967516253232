import { describe, expect, it } from 'vitest'
import type { Label } from '../../../../cms/labels/label.ts'
import * as schedule from '../../../../cms/labels/schedule.ts'

const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).toSorted()

const words = Object.values(schedule).flatMap((group) =>
  Object.entries(group as Record<string, Label>),
)

describe('the words about dates', () => {
  it.each(words)('have the same gaps in every language: %s', (_name, { en, ar, ckb }) => {
    expect(gaps(ar)).toEqual(gaps(en))
    expect(gaps(ckb)).toEqual(gaps(en))
  })
})
