'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { LanguageState } from '../../publish/language-states.ts'
import { documentPath } from './document-path.ts'

const changed = 'manara:languages'

/** Tells every part of the page that what readers see has changed. */
export function announceChange(): void {
  window.dispatchEvent(new Event(changed))
}

/** The states of the open document's languages; empty until they are known. */
export function useLanguageStates(): LanguageState[] {
  const { id, collectionSlug, globalSlug, lastUpdateTime, versionCount } = useDocumentInfo()
  const path = documentPath({ id, collectionSlug, globalSlug })
  const [states, setStates] = useState<LanguageState[]>([])
  useEffect(() => {
    if (!path) return undefined
    const abort = new AbortController()
    const read = () => {
      void readStates(`${path}/languages`, abort.signal).then((read) => {
        if (read) setStates(read)
      })
    }
    read()
    window.addEventListener(changed, read)
    return () => {
      abort.abort()
      window.removeEventListener(changed, read)
    }
  }, [path, lastUpdateTime, versionCount])
  return states
}

async function readStates(url: string, signal: AbortSignal): Promise<LanguageState[] | null> {
  try {
    const response = await fetch(url, { credentials: 'include', signal })
    return response.ok
      ? ((await response.json()) as { languages: LanguageState[] }).languages
      : null
  } catch {
    // The page was left, or the network is gone: the last known states stay.
    return null
  }
}
