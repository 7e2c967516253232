import { expect, type Page } from 'playwright/test'
import type { Locale } from '#schema/locales'
import { datesWords as words } from '../../../cms/labels/dates-view.ts'
import { say } from '../../../cms/labels/say.ts'
import { dayAfter } from '../../../cms/admin/dates/clock.ts'

/** A session as it was posted: its dates' ids in the order in which they are held. */
export type Posted = { id: string | number; slug: string; course: string; dates: string[] }

/** The day so many days after today, in Baghdad. The CMS goes by the clock, so its tests do. */
export const inDays = (days: number): string => dayAfter(new Date().toISOString(), days)

/** Posts a course of so many weeks through the form, and waits until the list shows it. */
export async function postWeekly(
  page: Page,
  { language, day, times }: { language: Locale; day: string; times: number },
): Promise<Posted> {
  const form = page.locator('.manara-post')
  // The kinds, folded away, name a course too.
  const course = form.getByRole('combobox', { name: say(words.course, language), exact: true })
  await course.selectOption({ index: 1 })
  await form.getByLabel(say(words.day, language), { exact: true }).fill(day)
  await form.getByLabel(say(words.start, language), { exact: true }).fill('10:00')
  await expect(form.getByLabel(say(words.end, language), { exact: true })).toHaveValue('12:00')
  await form.locator('label:has([value=week])').tap()
  await form.locator('input[type=number]').fill(String(times))
  await expect(form.locator('.manara-planned__date')).toHaveCount(times)
  await form.locator('[type=submit]').tap()
  await expect(form.locator('.manara-result')).toHaveAttribute('data-state', 'done')
  const { origin } = new URL(page.url())
  const made = await page.request.get(
    `${origin}/api/sessions?sort=-createdAt&limit=1&depth=1&locale=en`,
  )
  const { docs } = (await made.json()) as {
    docs: {
      id: string | number
      slug: string
      course: { slug: string }
      dates: { id: string; startsAt: string }[]
    }[]
  }
  const [doc] = docs
  if (!doc) throw new Error('Nothing was posted.')
  const dates = doc.dates.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1)).map(({ id }) => id)
  expect(dates).toHaveLength(times)
  await expect(page.locator(`[data-date="${dates[0] ?? 'none'}"]`)).toBeVisible()
  return { id: doc.id, slug: doc.slug, course: doc.course.slug, dates }
}
