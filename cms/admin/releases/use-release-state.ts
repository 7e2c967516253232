import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Locale } from '#schema/locales'
import type { ReleaseState } from '../../release/state-types.ts'
import type { Turn } from '../../release/types.ts'
import { askServer } from '../ask-server.ts'
import { pollInterval } from './poll-interval.ts'
import { signatureOf } from './signature.ts'

/** So long after somebody asked, a release may not have begun, in milliseconds. */
const beginning = 20_000

/** How releases stand at this moment. */
export type Live = {
  /** What is being made. */
  running: Turn | null
  /** Whether the server left the last question unanswered. */
  isSilent: boolean
  /** Looks at once, and often for a while: something was asked for. */
  look: () => void
}

/**
 * Follows how releases stand, while somebody looks; what the server drew is drawn anew when it differs.
 * @param drawn `signatureOf` what the server drew
 */
export function useReleaseState({
  running: firstRunning,
  drawn,
  language,
}: {
  running: Turn | null
  drawn: string
  language: Locale
}): Live {
  const router = useRouter()
  const [running, setRunning] = useState(firstRunning)
  const [isSilent, setIsSilent] = useState(false)
  const [expectedUntil, setExpectedUntil] = useState(0)
  const [isHidden, setIsHidden] = useState(false)
  const [round, setRound] = useState(0)
  const seen = useRef(drawn)

  useEffect(() => {
    seen.current = drawn
  }, [drawn])
  useEffect(() => {
    const hear = () => {
      setIsHidden(document.hidden)
      // Much may have happened since somebody looked last.
      if (!document.hidden) setExpectedUntil(Date.now() + 2000)
    }
    hear()
    document.addEventListener('visibilitychange', hear)
    return () => {
      document.removeEventListener('visibilitychange', hear)
    }
  }, [])

  useEffect(() => {
    const isUnderWay = running !== null || Date.now() < expectedUntil
    const wait = pollInterval({ isUnderWay, isHidden })
    if (wait === null) return undefined
    const timer = setTimeout(() => {
      void askServer<ReleaseState>('/api/release-state', { language, patience: 10_000 }).then(
        (answer) => {
          setIsSilent(!answer?.ok)
          setRound((each) => each + 1)
          if (!answer?.ok) return
          const state = answer.body
          setRunning(state.turns.find((turn) => turn.state === 'running') ?? null)
          const signature = signatureOf(state)
          if (signature === seen.current) return
          seen.current = signature
          router.refresh()
        },
      )
    }, wait)
    return () => {
      clearTimeout(timer)
    }
  }, [running, expectedUntil, isHidden, round, router, language])

  const look = useCallback(() => {
    setExpectedUntil(Date.now() + beginning)
  }, [])
  return { running, isSilent, look }
}
