'use client'

import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { documentPath } from './document-path.ts'
import type { ScreenState } from './screen-state.ts'

const changed = 'manara:languages'

/** Tells every part of the page that something about the document's languages has changed. */
export function announceChange(): void {
  window.dispatchEvent(new Event(changed))
}

/** What the server says of the open document; `null` until it is known, and for one never saved. */
export function useScreenState(): ScreenState | null {
  const { id, collectionSlug, globalSlug, lastUpdateTime, versionCount } = useDocumentInfo()
  const { code: locale } = useLocale()
  const path = documentPath({ id, collectionSlug, globalSlug })
  const [state, setState] = useState<ScreenState | null>(null)
  useEffect(() => {
    if (!path) return undefined
    let isLeft = false
    const read = () => {
      void readState(`${path}/languages?locale=${locale}`).then((read) => {
        if (read && !isLeft) setState(read)
      })
    }
    read()
    window.addEventListener(changed, read)
    return () => {
      isLeft = true
      window.removeEventListener(changed, read)
    }
  }, [path, locale, lastUpdateTime, versionCount])
  return state
}

// Pills and buttons ask at the same moment.
const asked = new Map<string, Promise<ScreenState | null>>()

function readState(url: string): Promise<ScreenState | null> {
  const known = asked.get(url)
  if (known) return known
  const answer = fetchState(url).finally(() => asked.delete(url))
  asked.set(url, answer)
  return answer
}

async function fetchState(url: string): Promise<ScreenState | null> {
  try {
    const response = await fetch(url, { credentials: 'include' })
    return response.ok ? ((await response.json()) as ScreenState) : null
  } catch {
    // The page was left, or the network is gone: the last known states stay.
    return null
  }
}
