'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Use } from '../../used-in/types.ts'
import { documentPath } from './document-path.ts'

/** What leads to the open document; `null` until it is known, and where nobody keeps count. */
export function useUses(): Use[] | null {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const path = documentPath({ id, collectionSlug, globalSlug: undefined })
  const [uses, setUses] = useState<Use[] | null>(null)
  useEffect(() => {
    if (!path) return undefined
    const abort = new AbortController()
    void readUses(`${path}/used-in`, { language: i18n.language, signal: abort.signal }).then(
      (read) => {
        if (read) setUses(read)
      },
    )
    return () => {
      abort.abort()
    }
  }, [path, i18n.language])
  return uses
}

async function readUses(
  url: string,
  { language, signal }: { language: string; signal: AbortSignal },
): Promise<Use[] | null> {
  try {
    const response = await fetch(url, {
      credentials: 'include',
      headers: { 'Accept-Language': language },
      signal,
    })
    return response.ok ? ((await response.json()) as { uses: Use[] }).uses : null
  } catch {
    // The page was left, or the network is gone.
    return null
  }
}
