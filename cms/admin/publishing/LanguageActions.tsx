import { FormSubmit, useFormBackgroundProcessing } from '@payloadcms/ui'
import { useState } from 'react'
import type { Locale } from '#schema/locales'
import { publishWords, screenWords as words } from '../../labels/document-screen.ts'
import { say } from '../../labels/say.ts'
import { ActionSheet, type Sheet } from './ActionSheet.tsx'
import { NoticeList } from './NoticeList.tsx'
import { nextStep, otherDeeds, pendingPublish, type Deed, type Situation } from './screen-state.ts'
import type { Commands, PublishOptions } from './use-commands.ts'

type Props = { situation: Situation; language: Locale; commands: Commands }

/** The main button, the sheet with everything else, and what the last command left to read. */
export function LanguageActions({ situation, language, commands }: Props) {
  const isSaving = useFormBackgroundProcessing()
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const { state, isTextless } = situation
  const { locale } = state
  const next = nextStep(situation)
  const deeds = otherDeeds(situation)
  const publishLabel = isTextless ? words.publishAll : publishWords[locale]

  // What was said about one question is not said about the next.
  const show = (opened: Sheet) => {
    commands.closeNotice()
    setSheet(opened)
  }
  const publish = (options: PublishOptions = {}) => {
    if (pendingPublish(state)) show({ pane: 'replace', options })
    else void commands.publish(options).then(close)
  }
  const close = () => {
    setSheet(null)
  }
  const review = (step: 'submitted' | 'approved') => {
    void commands.saveAndSend('review', { locale, step }).then(close)
  }
  const choose = (deed: Deed) => {
    const doNow: Partial<Record<Deed, () => void>> = {
      publish: () => {
        publish()
      },
      publishMinor: () => {
        publish({ minor: true })
      },
      publishInStep: () => {
        publish({ inStep: true })
      },
      submit: () => {
        review('submitted')
      },
      approve: () => {
        review('approved')
      },
    }
    const act = doNow[deed]
    if (act) act()
    else show({ pane: deed as Extract<Sheet['pane'], Deed> })
  }
  // What is wrong in the form is read beside it; the rest in the sheet that was refused.
  const { notice } = commands
  const isAboutForm = notice?.lines.some(({ path }) => path !== undefined) ?? false
  const shown = isAboutForm ? null : sheet
  const isDone = next === 'waiting' || next === 'submitted'

  return (
    <>
      {next && (
        <FormSubmit
          buttonId="action-publish-language"
          disabled={commands.isBusy || isSaving || isDone}
          onClick={() => {
            if (!isDone) choose(next)
          }}
          size="medium"
          type="button"
        >
          {say(next === 'publish' ? publishLabel : words[next], language)}
        </FormSubmit>
      )}
      {deeds.length > 0 && (
        <button
          type="button"
          id="action-language-menu"
          className="manara-more"
          aria-haspopup="dialog"
          onClick={() => {
            show({ pane: 'menu' })
          }}
        >
          {say(words.more, language)}
        </button>
      )}
      {shown && (
        <ActionSheet
          {...{ sheet: shown, situation, deeds, language, commands, publishLabel }}
          onChoose={choose}
          onSheet={(sheet) => {
            if (sheet) show(sheet)
            else close()
          }}
        />
      )}
      {notice && !shown && (
        <NoticeList
          notice={notice}
          language={language}
          onClose={() => {
            close()
            commands.closeNotice()
          }}
        />
      )}
    </>
  )
}
