import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { hotlines, phonesFor } from '../../../../site/lib/contacts.ts'
import { aCentre } from '../../../support/builders/centre.ts'
import { theHotlines } from '../../../support/builders/globals.ts'
import { aPhone } from '../../../support/builders/phone.ts'
import { aService } from '../../../support/builders/service.ts'
import { aSession } from '../../../support/builders/session.ts'

const iraq = aPhone({ number: '+9647717724725', office: 'iraqOffice' })
const second = aPhone({ number: '+9647711144135', office: 'iraqOffice' })
const desk = aPhone({ number: '+9647700000002' })
const catalogue = catalogueOf(
  [
    aCentre({ id: 'baghdad', phones: [desk, iraq, second] }),
    aCentre({ id: 'erbil', phones: [iraq] }),
    aCentre({ id: 'silent' }),
  ],
  '2026-11-22',
)
const at = (id: string) => ({ to: 'centre', id }) as const

describe('hotlines', () => {
  it('are the Iraq office’s numbers, each once, in their order', () => {
    expect(hotlines(catalogue, 'en')).toEqual([iraq, second])
    expect(hotlines(catalogue, 'ar')).toEqual([])
  })
})

describe('published hotlines', () => {
  const numbers = theHotlines().numbers
  const known = catalogueOf([aCentre({ phones: [desk, iraq] })], '2026-11-22', [theHotlines()])

  it('come with their names in place of what the centres say', () => {
    expect(hotlines(known, 'en')).toEqual([{ ...numbers[0], office: 'iraqOffice' }])
  })

  it('are what one calls about an entry without numbers', () => {
    expect(phonesFor(aService(), known).map(({ name }) => name)).toEqual(['Iraq office'])
    expect(phonesFor(aService({ phones: [desk] }), known)).toEqual([desk])
  })

  it('leave the centres’ numbers where they hold none', () => {
    const none = catalogueOf([aCentre({ phones: [iraq] })], '2026-11-22', [
      theHotlines({ numbers: [] }),
    ])
    expect(hotlines(none, 'en')).toEqual([iraq])
  })
})

describe('phonesFor', () => {
  it('prefers an entry’s own numbers', () => {
    const own = aPhone({ number: '+9647700000003', office: 'provider' })
    expect(phonesFor(aService({ phones: [own], centres: [at('erbil')] }), catalogue)).toEqual([own])
  })

  it('takes its centres’ numbers, each once', () => {
    const service = aService({ centres: [at('erbil'), at('baghdad')] })
    expect(phonesFor(service, catalogue)).toEqual([iraq, desk, second])
    expect(phonesFor(aSession({ centre: at('erbil') }), catalogue)).toEqual([iraq])
  })

  it('falls back to the Iraq office', () => {
    expect(phonesFor(aService({ centres: [at('silent')] }), catalogue)).toEqual([iraq, second])
    expect(phonesFor(aService(), catalogue)).toEqual([iraq, second])
  })

  it('takes no number of an invented centre', () => {
    const invented = catalogueOf([aCentre({ id: 'no', demo: true, phones: [iraq] })], '2026-11-22')
    expect(hotlines(invented, 'en')).toEqual([])
    expect(phonesFor(aService({ centres: [at('no')] }), invented)).toEqual([])
  })

  it('shows no number for what is invented', () => {
    expect(phonesFor(aSession({ demo: true, centre: at('erbil') }), catalogue)).toEqual([])
    expect(phonesFor(aService({ demo: true, phones: [desk] }), catalogue)).toEqual([])
  })
})
