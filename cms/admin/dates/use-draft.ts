'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Draft } from './draft.ts'

/**
 * The form's content, kept for the tab so that neither a lost network nor a reload loses it.
 * @returns `null` until the browser has told what it kept
 */
export function useDraft(
  key: string,
  empty: Draft,
): [draft: Draft | null, setDraft: (draft: Draft) => void] {
  const [draft, setDraft] = useState<Draft | null>(null)
  // Once: the server cannot know what the tab kept, and `empty` is another object at each call.
  useEffect(() => setDraft({ ...empty, ...keptDraft(key) }), [key])
  const keep = useCallback(
    (next: Draft) => {
      setDraft(next)
      keepDraft(key, next)
    },
    [key],
  )
  return [draft, keep]
}

function keptDraft(key: string): Partial<Draft> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Draft>
  } catch {
    return {}
  }
}

function keepDraft(key: string, draft: Draft): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft))
  } catch {
    // A browser that keeps nothing still posts.
  }
}
