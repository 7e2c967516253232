import type { Locale } from '#schema/locales'
import { datesWords as words } from '../../labels/dates-view.ts'
import { say } from '../../labels/say.ts'
import type { DateMark } from '../../schedule/types.ts'

type Props = { language: Locale; onMark: (mark: DateMark) => void }

/** Holds a session again a week after its last date; also the day after that was held. */
export function AgainButton({ language, onMark }: Props) {
  return (
    <button
      type="button"
      className="manara-button"
      data-mark="again"
      onClick={() => {
        onMark({ mark: 'again' })
      }}
    >
      {say(words.again, language)}
    </button>
  )
}
