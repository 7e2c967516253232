import { describe, expect, it } from 'vitest'
import type { Problem } from '#schema/errors'
import { findingLine, isForEditors } from '../../../../../cms/admin/releases/finding-line.ts'
import { namedIn } from '../../../../../cms/admin/releases/named-in.ts'
import { aFinding, aSummary } from '../../../../support/builders/turn.ts'

const names = new Map([['service/7', 'مشورة القروض']])
const problem: Problem = {
  ...{ type: 'service', id: '7', slug: 'loan-advice', locale: 'ckb' },
  ...{ field: 'papers.1.name', code: 'missing', params: {} },
}
const entry = { type: 'page', id: '3', slug: 'privacy', locale: 'en' } as const

describe('findingLine', () => {
  it('leads to the field, in the language of the text', () => {
    const line = findingLine(aFinding({ code: 'problem', problem }), { names, language: 'ar' })
    expect(line).toMatchObject({
      name: 'مشورة القروض (الكردية السورانية)',
      href: '/admin/collections/services/7?locale=ckb#field-papers__1__name',
      sentence: 'الأوراق المطلوبة ٢، الاسم (الكردية السورانية): فارغ. املأه.',
      path: null,
    })
  })

  it('leads to globals by their name', () => {
    const global: Problem = { ...problem, type: 'hotlines', id: 'hotlines', field: 'reportEmail' }
    const finding = aFinding({ code: 'problem', problem: { ...global, locale: null } })
    const { name, href } = findingLine(finding, { names, language: 'en' })
    expect(name).toBe('Hotlines')
    expect(href).toBe('/admin/globals/hotlines?locale=en#field-reportEmail')
  })

  it('leads to the entry of a page', () => {
    const params = { actual: 20_480, max: 14_336 }
    const finding = aFinding({ code: 'tooHeavy', params, path: '/en/about/privacy/', entry })
    const line = findingLine(finding, { names, language: 'en' })
    expect(line).toMatchObject({
      ...{ name: 'privacy (English)', href: '/admin/collections/pages/3?locale=en', path: null },
    })
    expect(line.sentence).toContain('20 KB, at most 14 KB')
  })

  it('leads to the field that makes a page heavy, and names it', () => {
    const params = { actual: 20_480, max: 14_336, field: 'body' }
    const line = findingLine(aFinding({ code: 'tooHeavy', params, entry }), {
      names,
      language: 'ar',
    })
    expect(line.href).toBe('/admin/collections/pages/3?locale=en#field-body')
    expect(line.sentence).toContain('أطول حقل: النص.')
  })

  it('names the address where no entry is known, and tells programmers more', () => {
    const finding = aFinding({ code: 'fault', path: '/ar/', params: { message: 'has no title' } })
    expect(findingLine(finding, { names, language: 'ckb' })).toMatchObject({
      ...{ name: null, href: null, path: '/ar/', technical: 'has no title' },
    })
  })
})

describe('isForEditors', () => {
  it('tells texts from machines', () => {
    expect(isForEditors({ code: 'deadLink' })).toBe(true)
    expect(isForEditors({ code: 'diskFull' })).toBe(false)
  })
})

describe('namedIn', () => {
  it('finds the entries of changes and findings, and leaves globals out', () => {
    const changes = { count: 1, named: [{ ...entry, change: 'added' as const }] }
    const hotlines: Problem = { ...problem, type: 'hotlines', id: 'hotlines' }
    const findings = [problem, hotlines].map((each) => aFinding({ code: 'problem', problem: each }))
    const turn = { summary: aSummary({ changes }), findings: [...findings, aFinding()] }
    expect(namedIn([turn]).map(({ type, id }) => `${type}/${id}`)).toEqual(['page/3', 'service/7'])
  })
})
