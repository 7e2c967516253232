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
  page.on('requestfinished', (request) => finished.push(request))
  return {
    clear: () => (finished = []),
    traffic: async (part = '') => {
      const counted = finished.filter((request) => request.url().includes(part))
      const sizes = await Promise.all(counted.map(bytesOf))
      return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: counted.length }
    },
  }
}

async function bytesOf(request: Request): Promise<number> {
  const { responseBodySize, responseHeadersSize } = await request.sizes()
  // The log does not hold the body of a worker's script.
  const length = Number((await request.response())?.headers()['content-length'] ?? 0)
  return responseHeadersSize + Math.max(responseBodySize, length)
}
