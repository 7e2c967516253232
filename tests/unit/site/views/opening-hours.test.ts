import { describe, expect, it } from 'vitest'
import { closedWeekdays, openingRows } from '../../../../site/views/opening-hours.ts'

const on = (day: 'sun' | 'mon' | 'tue' | 'thu', opens = '08:30', closes = '14:00') => ({
  id: `${day}-${opens}`,
  day,
  opens,
  closes,
})

describe('openingRows', () => {
  it('joins days that follow each other and have the same times', () => {
    expect(openingRows([on('mon'), on('sun'), on('tue'), on('thu')])).toEqual([
      { first: 'sun', last: 'tue', times: [{ opens: '08:30', closes: '14:00' }] },
      { first: 'thu', last: 'thu', times: [{ opens: '08:30', closes: '14:00' }] },
    ])
  })

  it('keeps a day apart that opens twice', () => {
    const rows = openingRows([on('sun'), on('mon', '16:00', '18:00'), on('mon')])
    expect(rows.map(({ first, times }) => [first, times.map(({ opens }) => opens)])).toEqual([
      ['sun', ['08:30']],
      ['mon', ['08:30', '16:00']],
    ])
  })

  it('has no rows while nothing is known', () => {
    expect(openingRows([])).toEqual([])
  })
})

describe('closedWeekdays', () => {
  it('names the days without hours, beginning after the last day of work', () => {
    const rows = openingRows([on('sun'), on('mon'), on('tue'), on('thu')])
    expect(closedWeekdays(rows)).toEqual(['fri', 'sat', 'wed'])
  })

  it('says nothing while nothing is known', () => {
    expect(closedWeekdays([])).toEqual([])
  })
})
