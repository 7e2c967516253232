import type { Locator, Page } from 'playwright/test'
import type { Locale } from '#schema/locales'
import { textOf } from '../../../site/lib/strings.ts'

/** The search box in the header, opened as a phone shows it; `list` is there once the box is loaded. */
export async function openBox(page: Page, locale: Locale) {
  const { t } = textOf(locale)
  const form = page.getByRole('search', { name: t('search.title') })
  const toggle = page.locator('header .search-toggle summary')
  await toggle.click()
  const field: Locator = form.getByRole('combobox', { name: t('search.label') })
  await field.waitFor()
  return { form, toggle, field, list: form.getByRole('listbox') }
}
