import { describe, expect, it } from 'vitest'
import { openDoorsOf } from '#schema/open-doors'
import { aCourse } from '../../support/builders/course.ts'
import { anOpportunity } from '../../support/builders/opportunity.ts'
import { anOrganisation } from '../../support/builders/organisation.ts'
import { aProgramme } from '../../support/builders/programme.ts'
import { aService } from '../../support/builders/service.ts'

const today = '2026-11-22'
const covered = { id: '1', needs: ['papers' as const], governorates: ['IQ-NI' as const] }

describe('what keeps a door open', () => {
  it.each([
    ['a service', aService()],
    ['a programme in its first days', aProgramme({ startsOn: today })],
    ['a programme on its last day', aProgramme({ endsOn: today })],
    ['a programme that is tried', aProgramme({ status: 'piloted' })],
    ['a programme that will close', aProgramme({ status: 'closing' })],
    ['an organisation that says what it covers', anOrganisation({ coverage: [covered] })],
  ])('is %s', (_what, entry) => {
    expect(openDoorsOf(entry, today)).toHaveLength(1)
  })

  it.each([
    ['an invented service', aService({ demo: true })],
    ['an invented organisation', anOrganisation({ demo: true, coverage: [covered] })],
    ['an organisation of which nothing is known', anOrganisation()],
    ['a programme that is planned', aProgramme({ status: 'planned' })],
    ['a programme that is closed', aProgramme({ status: 'closed' })],
    ['a programme that is over', aProgramme({ endsOn: '2026-11-21' })],
    ['a programme that has not begun', aProgramme({ startsOn: '2026-11-23' })],
    ['an opportunity', anOpportunity({ deadline: null })],
    ['a course', aCourse()],
  ])('is not %s', (_what, entry) => {
    expect(openDoorsOf(entry, today)).toEqual([])
  })
})
