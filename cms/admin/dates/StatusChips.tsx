import type { Locale } from '#schema/locales'
import { sessionPlacesLabels, sessionStatusLabels } from '../../labels/choices.ts'
import { datesWords as words } from '../../labels/dates-view.ts'
import { say } from '../../labels/say.ts'
import type { DeskDate } from '../../schedule/types.ts'

const signs = {
  open: '✓',
  few: '◔',
  full: '●',
  cancelled: '✕',
  moved: '↻',
  hidden: '○',
  women: '♀',
}

type Props = { date: DeskDate; language: Locale }

/** How a date stands: each state in a word, with a sign and a colour of its own. */
export function StatusChips({ date, language }: Props) {
  const { status, places, womenOnly, publicIn } = date
  const chips = [
    status !== 'scheduled' && {
      code: status,
      word: sessionStatusLabels[status],
    },
    // Nobody asks for a place in what does not take place.
    status !== 'cancelled' && { code: places, word: sessionPlacesLabels[places] },
    womenOnly && { code: 'women' as const, word: words.womenOnly },
    publicIn.length === 0 && { code: 'hidden' as const, word: words.hidden },
  ]
  return (
    <ul className="manara-chips">
      {chips
        .filter((chip) => chip !== false)
        .map(({ code, word }) => (
          <li key={code} data-code={code}>
            <span aria-hidden="true">{signs[code]}</span> {say(word, language)}
          </li>
        ))}
    </ul>
  )
}
