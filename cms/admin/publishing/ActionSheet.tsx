import type { Locale } from '#schema/locales'
import { screenWords as words } from '../../labels/document-screen.ts'
import type { Label } from '../../labels/label.ts'
import { say } from '../../labels/say.ts'
import { GoLivePane } from './GoLivePane.tsx'
import { MenuPane } from './MenuPane.tsx'
import type { PaneProps } from './pane-props.ts'
import { RemarkPane } from './RemarkPane.tsx'
import { Refusal } from './Refusal.tsx'
import { ReplacePane } from './ReplacePane.tsx'
import { SchedulePane } from './SchedulePane.tsx'
import { ScreenDialog } from './ScreenDialog.tsx'
import type { Deed, Situation } from './screen-state.ts'
import { UsedInSentence } from './UsedInSentence.tsx'
import type { Commands, PublishOptions } from './use-commands.ts'
import { WithdrawPane } from './WithdrawPane.tsx'

/** What the sheet shows: the menu, or one question. */
export type Sheet =
  | { pane: 'menu' | 'schedule' | 'goLive' | 'askForChanges' | 'withdraw' }
  | { pane: 'replace'; options: PublishOptions }

type Props = {
  sheet: Sheet
  situation: Situation
  deeds: readonly Deed[]
  language: Locale
  commands: Commands
  publishLabel: Label
  onChoose: (deed: Deed) => void
  onSheet: (sheet: Sheet | null) => void
}

const headings: Readonly<Record<Sheet['pane'], Label>> = {
  menu: words.moreHeading,
  schedule: words.schedule,
  goLive: words.goLive,
  askForChanges: words.askForChanges,
  withdraw: words.withdrawHeading,
  replace: words.replaceNow,
}

/** The sheet with everything one may do beside the next step. */
export function ActionSheet({ sheet, onSheet, ...props }: Props) {
  const { situation, language, commands } = props
  const close = () => {
    onSheet(null)
  }
  const pane: PaneProps = {
    ...{ commands, language, state: situation.state, onDone: close },
    onBack: () => {
      onSheet({ pane: 'menu' })
    },
  }
  return (
    <ScreenDialog
      id="manara-language-actions"
      heading={say(headings[sheet.pane], language)}
      onClose={close}
    >
      <Refusal notice={commands.notice} />
      {sheet.pane === 'menu' && (
        <MenuPane
          deeds={props.deeds}
          publish={props.publishLabel}
          isSource={situation.state.isSource}
          language={language}
          isBusy={commands.isBusy}
          onChoose={props.onChoose}
        />
      )}
      {sheet.pane === 'schedule' && <SchedulePane {...pane} />}
      {sheet.pane === 'goLive' && <GoLivePane {...pane} />}
      {sheet.pane === 'askForChanges' && <RemarkPane {...pane} />}
      {sheet.pane === 'withdraw' && <WithdrawPane {...pane} usedIn={<UsedInSentence />} />}
      {sheet.pane === 'replace' && <ReplacePane {...pane} options={sheet.options} />}
    </ScreenDialog>
  )
}
