import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doorPlacesOf, gapsByLanguage, gapsOf } from '#schema/gaps'
import { governorates } from '#schema/governorates'
import { localeCodes } from '#schema/locales'
import { needs } from '#schema/needs'
import { programmeStatuses } from '#schema/programme'
import type { Entry } from '#schema/types'
import { anOrganisation } from '../../support/builders/organisation.ts'
import { aProgramme } from '../../support/builders/programme.ts'
import { aService } from '../../support/builders/service.ts'

const today = '2026-11-22'
const when = { locale: 'en', day: today } as const
const all = governorates.length * needs.length
const everyNeed = [...needs]
const gapsFrom = (entries: readonly Entry[]) => gapsOf(doorPlacesOf(entries, when))

describe('the gaps of a language', () => {
  it('are everything where nothing is open', () => {
    expect(gapsFrom([])).toHaveLength(all)
  })

  it('are none where a service for the whole country helps with everything', () => {
    expect(gapsFrom([aService({ needs: everyNeed })])).toEqual([])
  })

  it('are elsewhere than where an organisation covers something', () => {
    const coverage = [{ id: '1', needs: everyNeed, governorates: [...governorates.slice(1)] }]
    const gaps = gapsFrom([anOrganisation({ coverage })])
    expect(gaps).toEqual(needs.map((need) => ({ governorate: governorates[0], need })))
  })

  it('are not closed by a door in another language', () => {
    expect(gapsFrom([aService({ locale: 'ar', needs: everyNeed })])).toHaveLength(all)
  })

  it('are those for which there is no place', () => {
    const entries = [aService({ needs: ['housing'], governorates: ['IQ-NI'] })]
    const places = doorPlacesOf(entries, when)
    expect(places.housing).toEqual({ isEverywhere: false, governorates: new Set(['IQ-NI']) })
    expect(places.health).toEqual({ isEverywhere: false, governorates: new Set() })
  })
})

describe('the gaps of all languages', () => {
  it('say in which languages nobody reads of a door, those of every language first', () => {
    const entries = [
      ...localeCodes.map((locale) => aService({ locale, needs: needs.slice(1) })),
      aService({ id: 'housing', locale: 'ar', needs: ['housing'], governorates: ['IQ-AN'] }),
    ]
    const gaps = gapsByLanguage(entries, today)
    expect(gaps[0]).toEqual({ governorate: 'IQ-AR', need: 'housing', locales: localeCodes })
    expect(gaps.at(-1)).toEqual({
      governorate: 'IQ-AN',
      need: 'housing',
      locales: localeCodes.filter((locale) => locale !== 'ar'),
    })
    expect(gaps).toHaveLength(governorates.length)
  })
})

const some = <T>(codes: readonly T[], minLength: number) =>
  fc.uniqueArray(fc.constantFrom(...codes), { minLength, maxLength: 4 })
const reach = {
  id: fc.uuid(),
  demo: fc.boolean(),
  locale: fc.constantFrom(...localeCodes),
}
const coverage = { needs: some(needs, 1), governorates: some(governorates, 0) }
const day = fc.constantFrom(null, '2026-11-21', today, '2026-11-23')
const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ ...reach, ...coverage }).map(aService),
  fc
    .record({
      ...reach,
      ...coverage,
      status: fc.constantFrom(...programmeStatuses),
      startsOn: day,
      endsOn: day,
    })
    .map(aProgramme),
  fc
    .record({ ...reach, coverage: fc.array(fc.record({ id: fc.uuid(), ...coverage })) })
    .map(anOrganisation),
)
const keyOf = ({ governorate, need }: { governorate: string; need: string }) =>
  `${governorate}/${need}`

describe('whatever is published', () => {
  it('leaves no need of a governorate out, and names none twice', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), (entries) => {
        const places = doorPlacesOf(entries, when)
        const open = governorates.flatMap((governorate) =>
          needs
            .filter(
              (need) => places[need].isEverywhere || places[need].governorates.has(governorate),
            )
            .map((need) => ({ governorate, need })),
        )
        const keys = [...gapsFrom(entries), ...open].map(keyOf)
        expect(keys).toHaveLength(all)
        expect(new Set(keys).size).toBe(all)
      }),
    )
  })

  it('never opens a gap by one more entry, and closes none by what is invented', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), anyEntry, (entries, more) => {
        const before = gapsFrom(entries).map(keyOf)
        const after = gapsFrom([...entries, more]).map(keyOf)
        expect(before).toEqual(expect.arrayContaining(after))
        expect(gapsFrom([...entries, { ...more, demo: true }]).map(keyOf)).toEqual(before)
      }),
    )
  })

  it('says of each gap in which languages it is one', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), (entries) => {
        const together = gapsByLanguage(entries, today)
        for (const locale of localeCodes) {
          const own = together.filter(({ locales }) => locales.includes(locale)).map(keyOf)
          const gaps = gapsOf(doorPlacesOf(entries, { locale, day: today })).map(keyOf)
          expect(own.toSorted()).toEqual(gaps.toSorted())
        }
      }),
    )
  })
})
