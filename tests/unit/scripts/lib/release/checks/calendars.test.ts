import { describe, expect, test } from 'vitest'
import { checkCalendars } from '../../../../../../scripts/lib/release/checks/calendars.ts'
import { catalogueOf } from '../../../../../../site/lib/catalogue.ts'
import { feedFile, sessionFile } from '../../../../../../site/lib/ics-calendar.ts'
import { aSession, aSessionDate } from '../../../../../support/builders/session.ts'
import { aSnapshot } from '../../../../../support/builders/snapshot.ts'
import { aPage, aSite, said } from '../a-site.ts'

const later = aSessionDate({
  id: 'second',
  startsAt: '2026-12-13T07:00:00.000Z',
  endsAt: '2026-12-13T10:00:00.000Z',
})
const session = aSession({ id: '7', slug: 'cv-1', dates: [aSessionDate(), later] })
const snapshot = aSnapshot([session])
const source = { catalogue: catalogueOf([session], '2026-11-22'), origin: 'https://example.org' }
const file = sessionFile(session, source)
const path = '/en/calendar/cv-1.ics'
const page = aPage({ main: '<p id="date-first">First</p><p id="date-second">Second</p>' })

const found = (calendars: Record<string, string>, pages = { '/en/calendar/cv-1/': page }) => {
  const site = { ...aSite(pages), calendars: new Map(Object.entries(calendars)) }
  return said(checkCalendars(site, snapshot))
}

describe('checkCalendars', () => {
  test('is content with the files that are written', () => {
    const feed = feedFile({ by: 'all' }, { locale: 'en', ...source })
    expect(found({ [path]: file, '/en/calendar.ics': feed })).toEqual([])
  })

  test('finds a session without file', () => {
    expect(found({})).toEqual([`${path} is missing`])
  })

  test('finds a session whose file lacks a date', () => {
    const one = sessionFile({ ...session, dates: [aSessionDate()] }, source)
    const pages = { '/en/calendar/cv-1/': page }
    expect(found({ [path]: one }, pages)).toEqual([`${path} lacks 7+second@manara.iq`])
  })

  test('finds a date that is not published in the language', () => {
    expect(found({ [path]: file, '/ar/calendar.ics': file })).toEqual([
      '/ar/calendar.ics holds 7+first@manara.iq, which is not published',
      '/ar/calendar.ics holds 7+second@manara.iq, which is not published',
    ])
  })

  test('finds a date that leads to no page, or to nothing on it', () => {
    const address = 'https://example.org/en/calendar/cv-1/'
    expect(found({ [path]: file }, { '/en/calendar/cv-1/': aPage() })).toEqual([
      `${path} leads to ${address}#date-first, which does not exist`,
      `${path} leads to ${address}#date-second, which does not exist`,
    ])
  })

  test.each([
    ['is no calendar', 'Not found'],
    ['does not begin as a calendar', `\ufeff${file}`],
    ['does not end as a calendar', file.trimEnd()],
    ['ends lines otherwise than with CRLF', file.replace('\r\nVERSION', '\nVERSION')],
    [
      'has a line of more than 75 octets',
      file.replace('VERSION', `X-LONG:${'ا'.repeat(35)}\r\nVERSION`),
    ],
  ])('finds that a file %s', (fault, text) => {
    expect(found({ [path]: file, '/en/calendar.ics': text })).toContain(`/en/calendar.ics ${fault}`)
  })
})
