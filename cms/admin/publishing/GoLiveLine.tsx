import type { Locale } from '#schema/locales'
import type { GoLive } from '../../go-live/types.ts'
import { screenWords as words, shortNames } from '../../labels/document-screen.ts'
import { say } from '../../labels/say.ts'
import { sayWith } from '../../schedule/say-with.ts'
import type { ScreenState } from './screen-state.ts'
import type { Commands } from './use-commands.ts'

type Props = {
  goLive: GoLive
  language: Locale
  may: ScreenState['may']
  commands: Commands
}

/** Which languages wait to go out together, and the way to give that up. */
export function GoLiveLine({ goLive, language, may, commands }: Props) {
  const names = goLive.locales.map((locale) => say(shortNames[locale], language))
  const { notBefore } = goLive
  return (
    <p className="manara-go-live">
      {sayWith(words.goLiveWaits, { names: names.join(' · ') }, language)}
      {notBefore && ` (${sayWith(words.goLiveNotBefore, { date: notBefore }, language)})`}{' '}
      {may.publish && (
        <button
          type="button"
          disabled={commands.isBusy}
          onClick={() => {
            void commands.send('go-live-cancel', {})
          }}
        >
          {say(words.goLiveCancel, language)}
        </button>
      )}
    </p>
  )
}
