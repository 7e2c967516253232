import type { BasePayload } from 'payload'
import type { Locale } from '#schema/locales'
import { currentPublications } from '../publish/current-publications.ts'
import { countingRows } from './counting-rows.ts'
import { earlierTexts } from './earlier-text.ts'
import type { QueueItem } from './queue.ts'

type Question = { payload: BasePayload; item: QueueItem; locale: Locale; now?: Date }

/** An item that waits as outdated, with since when its source says something else. */
export async function withChangedSince({
  payload,
  item,
  locale,
  now = new Date(),
}: Question): Promise<QueueItem> {
  if (item.reason !== 'outdated') return item
  const { type, id, sourceLanguage: source } = item
  const rows = await countingRows({ payload, type, id, now })
  const shown = currentPublications(rows, now).filter(({ action }) => action === 'publish')
  const translation = shown.find((row) => row.locale === locale)
  const current = shown.find((row) => row.locale === source)
  if (!translation || !current) return item
  const [first] = earlierTexts({ rows, source, translation, current })
    .map(({ since }) => since)
    .sort()
  return { ...item, since: first ?? item.since }
}
