import { expect, it } from 'vitest'
import { coverageOf, shareOf, totalOf } from '../../../../cms/translation/coverage.ts'
import { documentStates } from '../../../support/builders/document-states.ts'

const published = { state: 'published', isPublic: true } as const
const states = [
  documentStates({ id: '1' }, { ckb: published }),
  documentStates({ id: '2' }, { ckb: { state: 'outdated', isPublic: true } }),
  documentStates({ id: '3' }, { ar: { state: 'draft', isPublic: false }, ckb: published }),
  documentStates({ type: 'guide', id: '4' }),
  documentStates({ type: 'session', id: '5' }, { ckb: published, en: published }),
]

it('counts what readers have in the source language, by type and language', () => {
  const [services, guides, ...rest] = coverageOf(states)
  expect(services).toMatchObject({
    ...{ type: 'service', total: 2 },
    cells: {
      ar: { published: 2 },
      ckb: { published: 1, outdated: 1, missing: 0 },
      en: { missing: 2 },
    },
  })
  expect(guides).toMatchObject({ type: 'guide', total: 1, cells: { ckb: { missing: 1 } } })
  expect(rest).toEqual([])
})

it('takes outdated translations for not done', () => {
  const [services] = coverageOf(states)
  expect(services && shareOf(services, 'ckb')).toBe(0.5)
})

it('adds all types up', () => {
  expect(totalOf(coverageOf(states))).toMatchObject({
    ...{ total: 3, cells: { ckb: { published: 1, outdated: 1, missing: 1 } } },
  })
})
