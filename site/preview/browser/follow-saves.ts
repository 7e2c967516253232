/**
 * Brings the page up to date after each save in the admin, without loading it anew: the place where one
 * reads stays.
 * @param admin origin of the admin; messages of others are not heard
 */
export function followSaves(admin: string): void {
  let heard = 0
  let isAsking = false
  let isBehind = false

  async function renew(): Promise<void> {
    if (isAsking) {
      isBehind = true
      return
    }
    isAsking = true
    do {
      isBehind = false
      await swap()
    } while (isBehind)
    isAsking = false
  }

  window.addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
    if (origin !== admin || !isSave(data)) return
    heard += 1
    // The first one comes when the frame has loaded.
    if (heard > 1) void renew()
  })
  const frame = (window.opener as Window | null) ?? window.parent
  frame.postMessage({ type: 'payload-live-preview', ready: true }, admin)
}

function isSave(data: unknown): boolean {
  return (data as { type?: unknown } | null)?.type === 'payload-document-event'
}

async function swap(): Promise<void> {
  const answer = await fetch(location.href).catch(() => null)
  // Where the right has ended meanwhile, the admin loads the frame with a new one.
  if (!answer?.ok) return
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const isOpen = [...document.querySelectorAll('.preview-notes details')].map(
    (details) => (details as HTMLDetailsElement).open,
  )
  document.title = next.title
  document.body.className = next.body.className
  document.body.replaceChildren(...next.body.childNodes)
  for (const [index, details] of document.querySelectorAll('.preview-notes details').entries()) {
    ;(details as HTMLDetailsElement).open = isOpen[index] ?? false
  }
}
