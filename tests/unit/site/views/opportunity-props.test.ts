import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { opportunityProps } from '../../../../site/views/opportunity-props.ts'
import { aCentre } from '../../../support/builders/centre.ts'
import { anOpportunity } from '../../../support/builders/opportunity.ts'
import { aPhone } from '../../../support/builders/phone.ts'

const catalogue = catalogueOf([aCentre({ phones: [aPhone()] })], '2026-11-22')
const centres = [{ to: 'centre', id: 'centre-1' } as const]

describe('an opportunity’s page', () => {
  it('says that it is closed from the day after its last one', () => {
    const status = (deadline: string) => {
      const { chips } = opportunityProps(anOpportunity({ deadline }), catalogue)
      return chips.map(({ key }) => key)
    }
    expect(status('2026-11-22')).toEqual(['opportunityStatus.soon'])
    expect(status('2026-11-21')).toEqual(['opportunityStatus.closed'])
  })

  it('shows the numbers of the centres that help, and none where it is invented', () => {
    const numbers = (demo: boolean) => {
      const props = opportunityProps(anOpportunity({ demo, centres }), catalogue)
      return [props.phones.length, props.centres.map(({ phone }) => phone !== null)]
    }
    expect(numbers(false)).toEqual([1, [true]])
    expect(numbers(true)).toEqual([0, [false]])
  })
})
