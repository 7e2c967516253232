import { describe, expect, it } from 'vitest'
import { needs, type Need } from '#schema/needs'
import type { Entry } from '#schema/types'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { gapsProps } from '../../../../site/views/gaps-props.ts'
import { needProps } from '../../../../site/views/need-props.ts'
import { placeProps } from '../../../../site/views/place-props.ts'
import { aService } from '../../../support/builders/service.ts'

const others = needs.filter((need) => need !== 'housing' && need !== 'health')
const everywhere = aService({ id: 'everywhere', needs: others })
const rooms = aService({ id: 'rooms', needs: ['housing'], governorates: ['IQ-NI', 'IQ-AN'] })
const catalogueWith = (...entries: Entry[]) => catalogueOf(entries, '2026-11-22')
const catalogue = catalogueWith(everywhere, rooms)
const labels = (links: readonly { label: string }[]) => links.map(({ label }) => label)

describe('the page of the gaps', () => {
  const { gaps, doors, page } = gapsProps('en', catalogue)
  const missingIn = (name: string) =>
    gaps
      .find(({ place }) => place.label === name)
      ?.missing.map(({ need, near }) => [need.label, ...labels(near)])

  it('lists governorates by the alphabet, each with what is missing and who has it nearby', () => {
    expect(gaps).toHaveLength(19)
    expect(labels(gaps.map(({ place }) => place)).slice(0, 3)).toEqual([
      'Anbar',
      'Babil',
      'Baghdad',
    ])
    expect(missingIn('Salah al-Din')).toEqual([['Housing', 'Anbar', 'Ninewa'], ['Health']])
    expect(missingIn('Anbar')).toEqual([['Health']])
    expect(missingIn('Basra')).toEqual([['Housing'], ['Health']])
  })

  it('says where the doors of each need are', () => {
    const doorsOf = (need: Need) => doors[needs.indexOf(need)]
    expect(labels(doors.map(({ need }) => need))).toHaveLength(needs.length)
    expect(labels(doorsOf('housing')?.places ?? [])).toEqual(['Anbar', 'Ninewa'])
    expect(doorsOf('housing')?.isEverywhere).toBe(false)
    expect(doorsOf('work')).toMatchObject({ places: [], isEverywhere: true })
  })

  it('is in every language, and each tells its own gaps', () => {
    expect(page.alternates.map(({ path }) => path)).toEqual([
      '/ar/gaps/',
      '/ckb/gaps/',
      '/en/gaps/',
    ])
    expect(gapsProps('ar', catalogue).gaps[0]?.missing).toHaveLength(needs.length)
  })

  it('has no rows where every need has a door everywhere', () => {
    const whole = catalogueWith(aService({ needs: [...needs] }))
    expect(gapsProps('en', whole).gaps).toEqual([])
  })
})

describe('the line about gaps', () => {
  const ofNeed = (need: Need) => needProps(catalogue, 'en', need)[0]?.gaps

  it('names on a governorate’s page what is missing there', () => {
    const [erbil] = placeProps(catalogue, 'en', 'IQ-AR')
    expect(erbil?.gaps).toBe('In Erbil we know of no help yet with: Housing · Health')
  })

  it('names on a need’s page where it is missing', () => {
    expect(ofNeed('housing')).toMatch(/yet in: Babil · Baghdad · Basra · /)
    expect(ofNeed('housing')).not.toMatch(/Anbar|Ninewa/)
    expect(ofNeed('health')).toBe('We know of no open help with this in any governorate yet.')
  })

  it('is not there where nothing is missing', () => {
    const whole = catalogueWith(aService({ needs: [...needs] }))
    expect(ofNeed('work')).toBeNull()
    expect(placeProps(whole, 'en', 'IQ-AR')[0]?.gaps).toBeNull()
  })
})
