import type { Page } from 'playwright'

/** How long it took to post a date, in milliseconds, and with how many taps. */
export type PostingTime = { milliseconds: number; taps: number }

/**
 * Posts a course with its five fields on the trainer's open screen, as fast as the screen lets one:
 * from the first tap until it says that the date is saved.
 * @param day `2026-12-06`
 */
export async function postDate(page: Page, day: string): Promise<PostingTime> {
  const form = page.locator('.manara-post')
  let taps = 0
  const tapped = (selector: string) => {
    taps += 1
    return form.locator(selector)
  }
  await form.locator('select[name=course]:enabled').waitFor()
  const started = performance.now()
  await tapped('select[name=course]').selectOption({ index: 1 })
  await tapped('input[name=day]').fill(day)
  await tapped('input[name=start]').fill('10:00')
  await tapped('label:has([value=few])').tap()
  await tapped('[type=submit]').tap()
  await form.locator('.manara-result[data-state=done]').waitFor()
  return { milliseconds: performance.now() - started, taps }
}
