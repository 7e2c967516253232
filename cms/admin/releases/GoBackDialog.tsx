'use client'

import type { Locale } from '#schema/locales'
import { keptWords as words } from '../../labels/releases.ts'
import { say } from '../../labels/say.ts'
import { ScreenDialog } from '../publishing/ScreenDialog.tsx'
import { sayRelease } from './say-release.ts'

type Props = {
  release: string
  isBusy: boolean
  language: Locale
  onAgree: () => void
  onClose: () => void
}

/** Says what going back to a release does, and asks whether that is meant. */
export function GoBackDialog({ release, isBusy, language, onAgree, onClose }: Props) {
  return (
    <ScreenDialog id="manara-go-back" heading={say(words.goBack, language)} onClose={onClose}>
      <div className="manara-go-back">
        <p>{sayRelease(words.willShow, release, language)}</p>
        <p>{say(words.until, language)}</p>
        <div>
          <button
            type="button"
            className="manara-sheet__button manara-sheet__button--main"
            disabled={isBusy}
            onClick={onAgree}
          >
            {say(words.goBack, language)}
          </button>
          <button type="button" className="manara-sheet__button" onClick={onClose}>
            {say(words.cancel, language)}
          </button>
        </div>
      </div>
    </ScreenDialog>
  )
}
