import { screenWords as words } from '../../labels/document-screen.ts'
import type { Label } from '../../labels/label.ts'
import { say } from '../../labels/say.ts'
import type { Deed } from './screen-state.ts'

type Props = {
  deeds: readonly Deed[]
  /** What publishing is called in the language that is being edited. */
  publish: Label
  /** Whether the language is the one that it was written in. */
  isSource: boolean
  language: string
  isBusy: boolean
  onChoose: (deed: Deed) => void
}

/** Everything one may do with the language, each with what it means where that is not plain. */
export function MenuPane({ deeds, publish, isSource, language, isBusy, onChoose }: Props) {
  const names: Readonly<Record<Deed, Label>> = { ...words, publish }
  const hints: Partial<Record<Deed, Label>> = {
    publishMinor: isSource ? words.minorHint : words.minorTranslationHint,
    publishInStep: words.inStepHint,
    goLive: words.goLiveHint,
  }
  return (
    <ul className="manara-sheet__list">
      {deeds.map((deed) => {
        const hint = hints[deed]
        return (
          <li key={deed}>
            <button
              type="button"
              className="manara-sheet__deed"
              data-deed={deed}
              disabled={isBusy}
              onClick={() => {
                onChoose(deed)
              }}
            >
              {say(names[deed], language)}
              {hint && <small>{say(hint, language)}</small>}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
