import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localeCodes } from '#schema/locales'
import { needs } from '#schema/needs'
import { governorates } from '#schema/governorates'
import { entryTypes } from '#schema/slugs'
import {
  calendarPath,
  monthPath,
  paperPath,
  type CalendarScope,
} from '../../../../site/lib/calendar-paths.ts'
import {
  aboutPath,
  azPath,
  entryPath,
  gapsPath,
  homePath,
  listPath,
  mediaName,
  mediaPath,
  needPath,
  placesPath,
  parsePath,
  picturePath,
  searchPath,
} from '../../../../site/lib/paths.ts'

const locale = fc.constantFrom(...localeCodes)
const type = fc.constantFrom(...entryTypes)
// The list of pages is the page about the site.
const listed = fc.constantFrom(...entryTypes.filter((name) => name !== 'page'))
// Also the words that addresses are made of.
const slug = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,4}$/),
  fc.constantFrom('page', 'month', 'women', 'centre', 'poster', 'ckb'),
)
const narrowed: fc.Arbitrary<CalendarScope> = fc.oneof(
  fc.record({ by: fc.constantFrom('centre' as const, 'course' as const), slug }),
  fc.record({ by: fc.constant('place' as const), governorate: fc.constantFrom(...governorates) }),
  fc.record({ by: fc.constant('language' as const), code: locale }),
  fc.constant({ by: 'women' as const }),
)
const month = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`)

describe('parsePath', () => {
  it('reads back every entry’s address', () => {
    fc.assert(
      fc.property(fc.record({ locale, type, slug }), (address) => {
        expect(parsePath(entryPath(address))).toEqual({ kind: 'entry', ...address })
      }),
    )
  })

  it('reads back every list’s address', () => {
    fc.assert(
      fc.property(locale, listed, fc.integer({ min: 1, max: 9999 }), (code, name, page) => {
        const place = { kind: 'list', locale: code, type: name, page }
        expect(parsePath(listPath(code, name, page))).toEqual(place)
      }),
    )
  })

  it('reads back what the calendar is narrowed to', () => {
    fc.assert(
      fc.property(locale, narrowed, fc.integer({ min: 1, max: 9999 }), (code, scope, page) => {
        const place = { kind: 'calendar', locale: code, scope, page }
        expect(parsePath(calendarPath(code, scope, page))).toEqual(place)
      }),
    )
  })

  it('reads back months, of the whole calendar and of what it is narrowed to', () => {
    const scopes = fc.oneof(narrowed, fc.constant<CalendarScope>({ by: 'all' }))
    fc.assert(
      fc.property(locale, scopes, month, (code, scope, name) => {
        const place = { kind: 'month', locale: code, scope, month: name }
        expect(parsePath(monthPath(code, scope, name))).toEqual(place)
      }),
    )
  })

  it('reads back what is made for paper', () => {
    fc.assert(
      fc.property(locale, slug, fc.constantFrom('poster', 'card'), (code, name, paper) => {
        const place = { kind: 'paper', locale: code, paper, slug: name }
        expect(parsePath(paperPath({ locale: code, slug: name }, paper))).toEqual(place)
      }),
    )
  })

  it('takes the whole calendar for the list of sessions', () => {
    const place = { kind: 'list', locale: 'ar', type: 'session', page: 2 }
    expect(parsePath(calendarPath('ar', { by: 'all' }, 2))).toEqual(place)
  })

  it('reads back the addresses that every language has', () => {
    fc.assert(
      fc.property(
        locale,
        fc.constantFrom(...needs),
        fc.integer({ min: 1, max: 9999 }),
        (code, need, page) => {
          const places = [homePath, searchPath, aboutPath, placesPath, gapsPath].map((pathIn) =>
            parsePath(pathIn(code)),
          )
          expect(places).toEqual(
            ['home', 'search', 'about', 'places', 'gaps'].map((kind) => ({ kind, locale: code })),
          )
          expect(parsePath(azPath(code, page))).toEqual({ kind: 'az', locale: code, page })
          expect(parsePath(needPath(code, need, page))).toEqual({
            kind: 'need',
            locale: code,
            need,
            page,
          })
        },
      ),
    )
  })

  it.each([
    '',
    '/ku/',
    '/ar',
    '/ar/services',
    '/ar//',
    '/ar/unknown/',
    '/ar/needs/',
    '/ar/needs/money/',
    '/ar/needs/work/2/',
    '/ar/needs/work/page/1/',
    '/ar/needs/page/2/',
    '/ar/search/page/2/',
    '/ar/page/2/',
    '/ar/services/Loan/',
    '/ar/services/page/1/',
    '/ar/services/page/02/',
    '/ar/services/loan/2/',
    '/ar/services/page/2/3/',
    '/ar/toString/',
    '/ar/calendar/centre/Erbil/',
    '/ar/calendar/place/atlantis/',
    '/ar/calendar/language/ku/',
    '/ar/calendar/for/men/',
    '/ar/calendar/owner/erbil/',
    '/ar/calendar/month/2026-13/',
    '/ar/calendar/month/2026-12/page/2/',
    '/ar/calendar/month/month/2026-12/',
    '/ar/calendar/for/women/month/december/',
    '/ar/calendar/centre/erbil/page/1/',
    '/ar/calendar/centre/erbil/more/',
    '/ar/calendar/poster/cv-1/page/2/',
    '/ar/calendar/cv-1/page/2/',
  ])('knows no page at "%s"', (path) => {
    expect(parsePath(path)).toBeUndefined()
  })

  it('knows the chooser', () => {
    expect(parsePath('/')).toEqual({ kind: 'chooser' })
  })
})

describe('files', () => {
  const file = { sha256: '0123456789abcdef'.repeat(4), filename: 'دليل 1.pdf' }

  it('are addressed by their content', () => {
    expect(decodeURIComponent(mediaPath(file))).toBe(`/media/${file.sha256}/دليل-1.pdf`)
    expect(mediaPath(file)).not.toContain(' ')
    expect(picturePath(file, 720, 'avif')).toBe('/pictures/0123456789abcdef-720.avif')
  })

  it('have an address whatever their name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }), (filename) => {
        const name = mediaName({ filename })
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_.-]*$/u)
        expect(Buffer.byteLength(name)).toBeLessThan(250)
      }),
    )
    expect(mediaName({ filename: '../50% (a).pdf' })).toBe('50-a.pdf')
    expect(mediaName({ filename: '..' })).toBe('file')
  })
})
