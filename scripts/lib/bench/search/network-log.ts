import type { Page, Request } from 'playwright'

/** What went over the network: answers with their heads, in bytes as sent. */
export type Traffic = { bytes: number; requests: number }

/** The browser's own log of a page's network, its workers included. */
export type NetworkLog = {
  /** Begins anew. */
  clear: () => void
  /** What came since, of the addresses that hold all of it, or some of them. */
  traffic: (part?: string) => Promise<Traffic>
}

/** Keeps the log of a page from now on. */
export function networkLog(page: Page): NetworkLog {
  let finished: Request[] = []
  const workers = new Set<string>()
  page.on('requestfinished', (request) => finished.push(request))
  page.on('worker', (worker) => workers.add(worker.url()))
  return {
    clear: () => (finished = []),
    traffic: async (part = '') => {
      const asked = finished.filter((request) => request.url().includes(part))
      const sizes = await Promise.all(asked.map((request) => bytesOf(request, workers)))
      const sent = sizes.filter((size) => size > 0)
      return { bytes: sent.reduce((sum, size) => sum + size, 0), requests: sent.length }
    },
  }
}

async function bytesOf(request: Request, workers: ReadonlySet<string>): Promise<number> {
  const { responseBodySize, responseHeadersSize } = await request.sizes()
  // What the browser still held was not sent.
  if (responseBodySize < 0) return 0
  if (!workers.has(request.url())) return responseHeadersSize + responseBodySize
  // The log does not hold the body of a worker's script.
  const response = await request.response()
  return responseHeadersSize + Number(response?.headers()['content-length'] ?? 0)
}
