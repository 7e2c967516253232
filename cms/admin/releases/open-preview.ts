/**
 * Opens a kept release in a tab of its own.
 * @returns whether there is such a preview
 */
export async function openPreview(release: string): Promise<boolean> {
  // Browsers block tabs that open any later than at the press.
  const tab = window.open('', '_blank')
  const url = await previewOf(release)
  if (url === null || !tab) {
    tab?.close()
    return false
  }
  tab.opener = null
  tab.location.replace(url)
  return true
}

async function previewOf(release: string): Promise<string | null> {
  try {
    const query = new URLSearchParams({ release })
    const answer = await fetch(`/api/release-preview?${query.toString()}`, {
      credentials: 'include',
      signal: AbortSignal.timeout(20_000),
    })
    return answer.ok ? ((await answer.json()) as { url: string }).url : null
  } catch {
    return null
  }
}
