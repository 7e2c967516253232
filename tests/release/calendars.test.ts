import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { calendarUid } from '#schema/calendar-uid'
import { isLocale, localeCodes, type Locale } from '#schema/locales'
import type { Manifest } from '#schema/release'
import { catalogueOf } from '../../site/lib/catalogue.ts'
import {
  calendarPath,
  feedPath,
  sessionFilePath,
  type CalendarScope,
} from '../../site/lib/calendar-paths.ts'
import { daysBetween, dayOf } from '../../site/lib/baghdad.ts'
import { scopesOf } from '../../site/lib/calendar-scopes.ts'
import { entryPath } from '../../site/lib/paths.ts'
import { textOf } from '../../site/lib/strings.ts'
import { readers } from '../support/calendar/readers.ts'
import { releaseFolder, released, releasedEntries } from '../support/release/snapshot-fs.ts'
import { required } from '../support/release/test-env.ts'

const files = new Map<string, string>()
const site = join(releaseFolder, 'site')
let releaseDate = ''
let siteUrl = ''

beforeAll(async () => {
  const paths = await readdir(site, { recursive: true })
  for (const path of paths.filter((name) => name.endsWith('.ics')))
    files.set(`/${path}`, await readFile(join(site, path), 'utf8'))
  const manifest = await readFile(join(releaseFolder, 'manifest.json'), 'utf8')
  const facts = JSON.parse(manifest) as Manifest
  releaseDate = facts.releaseDate
  siteUrl = facts.siteUrl
})

const localeOfFile = (path: string): Locale => {
  const locale = path.split('/')[1]
  if (!isLocale(locale)) throw new Error(`${path} has no language.`)
  return locale
}

const pageAt = (path: string) => readFile(join(site, path, 'index.html'), 'utf8')

/** What the snapshot says of every date in a language, by UID. */
function published(locale: Locale) {
  const catalogue = catalogueOf(released.entries, releaseDate)
  const { t } = textOf(locale)
  return new Map(
    releasedEntries('session', locale).flatMap((session) =>
      session.dates.map((date) => [
        calendarUid({ session: session.id, date: date.id }),
        {
          session,
          date,
          title: catalogue.titleOf(session),
          words: date.status === 'scheduled' ? '' : t(`sessionStatus.${date.status}`),
        },
      ]),
    ),
  )
}

describe.each(readers)('every calendar of the release, as %s reads it', (_, read) => {
  it('says of every date what the snapshot says', () => {
    const known = new Map(localeCodes.map((locale) => [locale, published(locale)]))
    const wrong = [...files].flatMap(([path, text]) =>
      read(text).filter((event) => {
        const found = known.get(localeOfFile(path))?.get(event.uid)
        if (!found) return true
        const { date, title, words } = found
        const isRight =
          Date.parse(event.startsAt) === Date.parse(date.startsAt) &&
          Date.parse(event.endsAt) === Date.parse(date.endsAt) &&
          event.zone === 'Asia/Baghdad' &&
          event.sequence === date.sequence &&
          (event.status === 'CANCELLED') === (date.status === 'cancelled') &&
          event.summary.includes(title) &&
          event.summary.startsWith(words)
        return !isRight
      }),
    )
    expect(files.size).toBeGreaterThan(100)
    expect(wrong).toEqual([])
  })

  it('holds every date of a session in its file', () => {
    for (const session of localeCodes.flatMap((locale) => releasedEntries('session', locale))) {
      const text = files.get(sessionFilePath(session)) ?? ''
      const uids = session.dates.map((date) => calendarUid({ session: session.id, date: date.id }))
      expect(read(text).map(({ uid }) => uid)).toEqual(uids.sort())
    }
  })

  it.each(localeCodes)(
    'holds in the feeds what is to come and the last 30 days, cancelled or not: %s',
    (locale) => {
      const kept = [...published(locale)].filter(
        ([, { date }]) => daysBetween(dayOf(date.endsAt), releaseDate) <= 30,
      )
      const uidsIn = (scope: CalendarScope) =>
        read(files.get(feedPath(locale, scope)) ?? '').map(({ uid }) => uid)
      expect(uidsIn({ by: 'all' })).toEqual(kept.map(([uid]) => uid).sort())
      expect(kept.map(([, { date }]) => date.status)).toContain('cancelled')
      for (const type of ['centre', 'course'] as const)
        for (const { id, slug } of releasedEntries(type, locale)) {
          const own = kept.filter(([, { session }]) => session[type]?.id === id)
          expect(uidsIn({ by: type, slug })).toEqual(own.map(([uid]) => uid).sort())
        }
    },
  )
})

describe('the site', () => {
  it.each(localeCodes)('offers a session’s file on its page: %s', async (locale) => {
    for (const session of releasedEntries('session', locale))
      expect(await pageAt(entryPath(session))).toContain(`href="${sessionFilePath(session)}"`)
  })

  it.each(localeCodes)(
    'offers a calendar’s feed on its page, and its address: %s',
    async (locale) => {
      const scopes = scopesOf(catalogueOf(released.entries, releaseDate), locale)
      expect(scopes.length).toBeGreaterThan(5)
      for (const scope of scopes) {
        const page = await pageAt(calendarPath(locale, scope))
        const { host } = new URL(siteUrl)
        expect(page).toContain(`href="webcal://${host}${feedPath(locale, scope)}"`)
        expect(page).toContain(`${siteUrl}${feedPath(locale, scope)}</code>`)
      }
    },
  )

  it.each(localeCodes)('sends calendars as text/calendar in UTF-8: %s', async (locale) => {
    const answer = await fetch(required('TEST_SITE_URL') + feedPath(locale, { by: 'all' }))
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(await answer.text()).toBe(files.get(feedPath(locale, { by: 'all' })))
  })
})
