import { useState } from 'react'
import type { Locale } from '#schema/locales'
import { sessionPlaces } from '#schema/session'
import { sessionPlacesLabels } from '../../labels/choices.ts'
import { datesWords as words } from '../../labels/dates-view.ts'
import { say } from '../../labels/say.ts'
import type { DateMark, DeskDate } from '../../schedule/types.ts'
import { AgainButton } from './AgainButton.tsx'
import { MoveForm } from './MoveForm.tsx'

type Props = {
  date: DeskDate
  language: Locale
  /** Only after a session's last date is next week free. */
  isLast: boolean
  onMark: (mark: DateMark) => void
}

/** What can happen to a date, one tap each. */
export function DateButtons({ date, language, isLast, onMark }: Props) {
  const [isMoving, setIsMoving] = useState(false)
  const { status, places } = date
  const button = (mark: 'cancelled' | 'restored', name: string) => (
    <button
      type="button"
      className="manara-button"
      data-mark={mark}
      onClick={() => {
        onMark({ mark })
      }}
    >
      {name}
    </button>
  )
  const isCancelled = status === 'cancelled'
  return (
    <div className="manara-date__buttons">
      {!isCancelled && (
        <div role="group" aria-label={say(words.places, language)} className="manara-date__places">
          {sessionPlaces.map((mark) => (
            <button
              key={mark}
              type="button"
              className="manara-button"
              data-mark={mark}
              aria-pressed={mark === places}
              onClick={() => {
                if (mark !== places) onMark({ mark })
              }}
            >
              {say(sessionPlacesLabels[mark], language)}
            </button>
          ))}
        </div>
      )}
      <div className="manara-date__row">
        {isCancelled
          ? button('restored', say(words.restore, language))
          : button('cancelled', say(words.cancel, language))}
        {!isCancelled && (
          <button
            type="button"
            className="manara-button"
            data-mark="moved"
            aria-expanded={isMoving}
            onClick={() => {
              setIsMoving(!isMoving)
            }}
          >
            {say(words.move, language)}
          </button>
        )}
        {isLast && <AgainButton language={language} onMark={onMark} />}
      </div>
      {isMoving && !isCancelled && (
        <MoveForm
          date={date}
          language={language}
          onMove={(mark) => {
            setIsMoving(false)
            onMark(mark)
          }}
        />
      )}
    </div>
  )
}
