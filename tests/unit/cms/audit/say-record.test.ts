import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localeCodes } from '#schema/locales'
import { sayDetails, sayRecord } from '../../../../cms/audit/say-record.ts'
import { trailCsv } from '../../../../cms/audit/trail-csv.ts'
import { auditActions, type AuditRecord } from '../../../../cms/audit/types.ts'

const titles = new Map([
  ['service/7', 'Loan advice'],
  ['centre/3', 'Erbil'],
])
const titleOf = (key: string) => titles.get(key)

function aRecord(changes: Partial<AuditRecord> = {}): AuditRecord {
  return {
    ...{ id: '1', action: 'published', subject: 'service', subjectId: '7' },
    ...{ subjectName: 'loan-advice', locale: 'ar', details: {}, byId: '2', byName: 'Sara' },
    createdAt: '2026-11-22T21:05:00.000Z',
    ...changes,
  }
}
const said = (record: AuditRecord, language: (typeof localeCodes)[number]) =>
  sayRecord(record, { language, titleOf }).replace(/[\u2068\u2069]/g, '')

describe('a record of the trail', () => {
  it.each([
    ['en', 'Sara published “Loan advice” in Arabic'],
    ['ar', 'Sara: نشر «Loan advice» بالعربية'],
    ['ckb', 'Sara: بڵاوکردنەوەی «Loan advice» بە عەرەبی'],
  ] as const)('is a sentence in %s', (language, sentence) => {
    expect(said(aRecord(), language)).toBe(sentence)
  })

  it('goes by the name of then where the entry is gone', () => {
    const record = aRecord({ action: 'deleted', subjectId: '8', locale: null })
    expect(said(record, 'en')).toBe('Sara deleted “loan-advice”')
  })

  it('sets names apart, so that they turn no sentence around', () => {
    expect(sayRecord(aRecord(), { language: 'ar', titleOf })).toMatch(
      /^\u2068Sara\u2069: .*«\u2068Loan advice\u2069»/,
    )
  })

  it.each(auditActions)('leaves no gap for %s', (action) => {
    for (const language of localeCodes) {
      expect(said(aRecord({ action }), language)).toContain('Loan advice')
      expect(said(aRecord({ action }), language)).not.toMatch(/[{}]/)
    }
  })

  it('tells a scheduled withdrawal from a scheduled publication', () => {
    const record = aRecord({ action: 'scheduled', details: { withdraw: true } })
    expect(said(record, 'en')).toBe('Sara scheduled the withdrawal of “Loan advice” in Arabic')
  })

  it('says that the system did what nobody asked for', () => {
    const record = aRecord({ byId: null, byName: 'system' })
    expect(said(record, 'en')).toBe('The system published “Loan advice” in Arabic')
  })

  it.each([
    [{ minor: true }, 'Kind', 'minor edit'],
    [{ languages: ['ckb', 'en'] }, 'Languages', 'Sorani Kurdish, English'],
    [{ together: ['ar'], at: null }, 'Languages', 'Arabic'],
    [{ instead: { to: 'centre', id: '3' } }, 'Use instead', 'Erbil'],
    [{ at: '2026-12-06T05:00:00.000Z' }, 'At', 'Sunday, 6 December 2026, 8:00'],
    [{ remark: 'The fee is old' }, 'Remark', 'The fee is old'],
    [{ nextCheckDue: '2027-02-20' }, 'Next check', 'Saturday, 20 February 2027'],
  ])('tells %j', (details, name, value) => {
    const told = sayDetails(aRecord({ details }), { language: 'en', titleOf })
    expect(told).toEqual([{ name, value }])
  })

  it('tells a phone number before and after', () => {
    const details = { before: ['+9647701234567'], after: '+9647707654321' }
    expect(sayDetails(aRecord({ details }), { language: 'en', titleOf })).toEqual([
      { name: 'Before', value: '+9647701234567' },
      { name: 'After', value: '+9647707654321' },
    ])
  })

  it('tells what an account could do before and after', () => {
    const details = {
      before: { role: 'viewer', centre: null, governorates: [], languages: [] },
      after: { role: 'coordinator', centre: '3', governorates: ['IQ-AR'], languages: ['ckb'] },
    }
    const record = aRecord({ subject: 'account', action: 'changedRole', details })
    expect(sayDetails(record, { language: 'en', titleOf })).toEqual([
      { name: 'Before', value: 'Viewer' },
      { name: 'After', value: 'Coordinator, Erbil, Erbil, Sorani Kurdish' },
    ])
  })
})

describe('the trail as a table', () => {
  it('has moments of Baghdad', () => {
    const csv = trailCsv([aRecord()], { language: 'en', titleOf })
    expect(csv).toContain('2026-11-23 00:05,Sara,Published,Service,Loan advice,Arabic,')
  })

  it('names the account, whatever it calls itself by now', () => {
    const csv = trailCsv([aRecord({ byId: '31' })], { language: 'en', titleOf })
    const [, cells = []] = parse(csv, { bom: true })
    expect(cells.at(-1)).toBe('31')
  })

  it('holds nothing that a spreadsheet calculates, whatever names there are', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (start, rest) => {
        const name = `${start}${rest}`
        const record = aRecord({ subject: 'media', subjectName: name, byName: name })
        const csv = trailCsv([record], { language: 'en', titleOf })
        const [, cells = []] = parse(csv, { bom: true })
        expect(cells).toHaveLength(8)
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
      }),
    )
  })
})
