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
  aSession({ id: 'b', locale: 'ar', languages: ['ar'] }),
]
const centre = aCentre({ id: 'erbil', locale: 'ar', title: 'أربيل' })
const props = calendarFilterOf(catalogueOf([...sessions, centre], '2026-11-22'), 'ar', sessions)
const list = createElement('ul', null, createElement('li', { 'data-session': 'a' }, 'أ'))

describe('CalendarFilter', () => {
  const html = renderToString(createElement(CalendarFilter, props, list))

  it('holds the whole list before any script runs', () => {
    expect(html).toContain('<ul><li data-session="a">أ</li></ul>')
  })

  it('says how many dates there are, and nothing about none', () => {
    expect(html).toContain('<span role="status">موعدان</span>')
    expect(html).toMatch(/<p class="calendar-none" hidden="">/)
  })

  it('offers a choice only where there is more than one', () => {
    expect(html.match(/<select name="\w+"/g)).toEqual(['<select name="language"'])
    expect(html).toContain('<option value="ckb">الكردية السورانية</option>')
  })
})
