import type { Locale } from '#schema/locales'
import type { LanguageState } from '../../states/types.ts'
import type { Commands } from './use-commands.ts'

/** What every question of the sheet is given. */
export type PaneProps = {
  commands: Commands
  state: LanguageState
  /** The admin's language. */
  language: Locale
  onDone: () => void
  onBack: () => void
}
