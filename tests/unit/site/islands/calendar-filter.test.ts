import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CalendarFilter } from '../../../../site/islands/CalendarFilter.tsx'
import { calendarFilterOf } from '../../../../site/lib/calendar-filter.ts'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { aCentre } from '../../../support/builders/centre.ts'
import { aSession } from '../../../support/builders/session.ts'

const sessions = [
  aSession({ id: 'a', locale: 'ar', centre: { to: 'centre', id: 'erbil' }, languages: ['ckb'] }),
  aSession({ id: 'b', locale: 'ar', languages: ['ar'], womenOnly: true }),
]
const centre = aCentre({ id: 'erbil', locale: 'ar', title: 'أربيل' })
const catalogue = catalogueOf([...sessions, centre], '2026-11-22')
const props = calendarFilterOf(catalogue, 'ar', {
  scope: { by: 'all' },
  dates: catalogue.upcomingDates('ar'),
})

describe('CalendarFilter', () => {
  const html = renderToString(createElement(CalendarFilter, props))

  it('says how many dates there are, and nothing about none', () => {
    expect(html).toContain('<span role="status">موعدان</span>')
    expect(html).toMatch(/<p class="narrow-none" hidden="">/)
  })

  it('asks only what has several answers', () => {
    expect(html.match(/ name="\w+"/g)).toEqual([' name="language"', ' name="women"'])
    expect(html).toContain('<option value="ckb">الكردية السورانية</option>')
  })
})
