'use client'

import { useEffect, useState } from 'react'
import type { Plan } from '../../schedule/types.ts'
import { postOf, type Draft } from './draft.ts'
import { askPlan } from './send.ts'

/** Typing goes on for a moment; one question is enough. */
const pause = 300

/** The dates that the form would make, with what speaks against them; it follows the form. */
export function usePlan(draft: Draft, language: string) {
  const [plan, setPlan] = useState<Plan | null>(null)
  const [isUnchecked, setIsUnchecked] = useState(false)
  const question = JSON.stringify(postOf(draft))
  useEffect(() => {
    let isStale = false
    const timer = setTimeout(() => {
      void planFor(question, language).then((answer) => {
        if (isStale) return
        setIsUnchecked(answer === 'unknown')
        if (answer !== 'unknown') setPlan(answer)
      })
    }, pause)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [question, language])
  return { plan, isUnchecked }
}

async function planFor(question: string, language: string): Promise<Plan | null | 'unknown'> {
  const post = JSON.parse(question) as ReturnType<typeof postOf>
  if (post === null) return null
  const reply = await askPlan(post, language)
  if (!reply?.ok) return 'unknown'
  return reply.body
}
