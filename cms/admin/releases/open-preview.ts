import type { Locale } from '#schema/locales'
import { keptWords } from '../../labels/releases.ts'
import { say } from '../../labels/say.ts'
import { askServer } from '../ask-server.ts'

/**
 * Opens a kept release in a tab of its own.
 * @returns why there is none; `null` where it opened
 */
export async function openPreview(release: string, language: Locale): Promise<string | null> {
  // Browsers block tabs that open any later than at the press.
  const tab = window.open('', '_blank')
  const query = new URLSearchParams({ release })
  const url = `/api/release-preview?${query.toString()}`
  const answer = await askServer<{ url: string }>(url, { language })
  if (!answer?.ok || !tab) {
    tab?.close()
    return answer?.message ?? say(keptWords.failed, language)
  }
  tab.opener = null
  tab.location.replace(answer.body.url)
  return null
}
