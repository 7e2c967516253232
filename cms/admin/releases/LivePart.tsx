'use client'

import { useState } from 'react'
import type { Locale } from '#schema/locales'
import { keptWords, releaseWords as words } from '../../labels/releases.ts'
import { say } from '../../labels/say.ts'
import type { ReleaseNowAnswer } from '../../release/state-types.ts'
import type { Turn } from '../../release/types.ts'
import { askServer } from '../ask-server.ts'
import { Answer, type CommandAnswer } from '../desk/Answer.tsx'
import { useIsReady } from '../use-is-ready.ts'
import { RunningPart } from './RunningPart.tsx'
import './live.css'
import { useReleaseState } from './use-release-state.ts'

type Props = {
  /** What was being made when the server drew the page. */
  running: Turn | null
  /** `signatureOf` what the server drew. */
  drawn: string
  /** Whether the reader may ask for a release. */
  mayRelease: boolean
  language: Locale
}

/** The release that is being made, as it goes on, and the button that asks for one. */
export function LivePart({ mayRelease, language, ...state }: Props) {
  const { running, isSilent, look } = useReleaseState({ ...state, language })
  const [isBusy, setIsBusy] = useState(false)
  const [answer, setAnswer] = useState<CommandAnswer | null>(null)
  const isReady = useIsReady()

  const release = async () => {
    setIsBusy(true)
    const said = await askServer<ReleaseNowAnswer>('/api/release-now', { body: {}, language })
    setAnswer({ ok: said?.ok ?? false, message: said?.message ?? say(keptWords.failed, language) })
    setIsBusy(false)
    look()
  }

  return (
    <div className="manara-live">
      {mayRelease && (
        <button
          type="button"
          disabled={!isReady || isBusy}
          onClick={() => {
            void release()
          }}
        >
          {say(words.releaseNow, language)}
        </button>
      )}
      <Answer answer={answer} />
      <p role="status" className="manara-live-silent">
        {isSilent && say(words.silent, language)}
      </p>
      <RunningPart turn={running} language={language} />
    </div>
  )
}
