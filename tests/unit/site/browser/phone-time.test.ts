import { describe, expect, it } from 'vitest'
import { phoneTime, type ClockWords } from '../../../../site/browser/phone-time.ts'

const english: ClockWords = {
  onPhone: 'On your phone’s clock: {time}',
  dayTime: '{day}, {time}',
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  digits: '0123456789',
}
// What the time zone's data says, as a browser's own clock would.
const offsetIn = (zone: string) => (instant: Date) => {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? []
  return Number(`${sign ?? ''}1`) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
}
const told = (instant: string, zone: string) =>
  phoneTime(instant, english, offsetIn(zone))?.replace('On your phone’s clock: ', '') ?? null

describe('phoneTime', () => {
  // Ten in the morning in Baghdad, on the days before and after the clocks change elsewhere.
  it.each([
    ['Europe/Berlin', '2026-10-24', '9:00'],
    ['Europe/Berlin', '2026-10-25', '8:00'],
    ['Europe/Berlin', '2027-03-27', '8:00'],
    ['Europe/Berlin', '2027-03-28', '9:00'],
    ['Europe/London', '2026-10-24', '8:00'],
    ['Europe/London', '2026-10-25', '7:00'],
    ['America/New_York', '2026-10-31', '3:00'],
    ['America/New_York', '2026-11-01', '2:00'],
    ['America/New_York', '2027-03-13', '2:00'],
    ['America/New_York', '2027-03-14', '3:00'],
    // Iran has not changed its clocks since 2022.
    ['Asia/Tehran', '2021-09-21', '11:30'],
    ['Asia/Tehran', '2021-09-22', '10:30'],
    ['Asia/Tehran', '2026-07-01', '10:30'],
    ['Asia/Tehran', '2026-12-06', '10:30'],
    // Half an hour forward, not a whole one.
    ['Australia/Lord_Howe', '2026-10-03', '17:30'],
    ['Australia/Lord_Howe', '2026-10-04', '18:00'],
    ['Australia/Lord_Howe', '2027-04-03', '18:00'],
    ['Australia/Lord_Howe', '2027-04-04', '17:30'],
    ['Asia/Kathmandu', '2026-12-06', '12:45'],
    ['UTC', '2026-12-06', '7:00'],
  ])('in %s at 10:00 in Baghdad on %s is %s', (zone, day, expected) => {
    expect(told(`${day}T10:00:00+03:00`, zone)).toBe(expected)
  })

  // The clocks of Berlin go back at 01:00 UTC on 25 October and forward on 28 March.
  it.each([
    ['2026-10-25T00:59:00Z', '2:59'],
    ['2026-10-25T01:00:00Z', '2:00'],
    ['2027-03-28T00:59:00Z', '1:59'],
    ['2027-03-28T01:00:00Z', '3:00'],
  ])('in Berlin at %s is %s, on either side of the change', (instant, expected) => {
    expect(told(instant, 'Europe/Berlin')).toBe(expected)
  })

  it.each([
    ['America/Los_Angeles', '2026-12-06T07:00:00Z', 'Saturday, 23:00'],
    ['Australia/Lord_Howe', '2026-12-06T17:00:00Z', 'Monday, 4:00'],
    ['Asia/Kathmandu', '2026-12-06T18:15:00Z', 'Monday, 0:00'],
    ['America/New_York', '2026-12-06T04:59:00Z', 'Saturday, 23:59'],
    ['America/New_York', '2026-12-06T05:00:00Z', '0:00'],
  ])('in %s at %s is %s: the day is named where it is another', (zone, instant, expected) => {
    expect(told(instant, zone)).toBe(expected)
  })

  it.each(['Asia/Baghdad', 'Asia/Riyadh', 'Africa/Nairobi'])('says nothing in %s', (zone) => {
    expect(told('2026-07-01T07:00:00Z', zone)).toBeNull()
    expect(told('2026-12-06T07:00:00Z', zone)).toBeNull()
  })

  it('says nothing in summer where only the winter differs', () => {
    expect(told('2026-07-01T07:00:00Z', 'Europe/Helsinki')).toBeNull()
    expect(told('2026-12-06T07:00:00Z', 'Europe/Helsinki')).toBe('9:00')
  })

  it('speaks the page’s language, with its digits', () => {
    const words: ClockWords = {
      onPhone: 'بە کاتژمێری مۆبایلەکەت: {time}',
      dayTime: '{day}، {time}',
      days: ['یەکشەممە', 'دووشەممە', 'سێشەممە', 'چوارشەممە', 'پێنجشەممە', 'هەینی', 'شەممە'],
      digits: '٠١٢٣٤٥٦٧٨٩',
    }
    expect(phoneTime('2026-12-06T07:00:00Z', words, offsetIn('America/Los_Angeles'))).toBe(
      'بە کاتژمێری مۆبایلەکەت: شەممە، ٢٣:٠٠',
    )
  })
})
