'use client'

import { Button, ConfirmationModal, toast, useModal, useTranslation } from '@payloadcms/ui'
import { say } from '../../labels/say.ts'
import { sendCommand } from './send-command.ts'
import { announceChange } from './use-language-states.ts'
import { words } from './words.ts'

const modal = 'withdraw-language'

/** Takes the language that is being edited out of public view, after asking once. */
export function WithdrawButton({ url, locale }: { url: string; locale: string }) {
  const { toggleModal } = useModal()
  const { i18n } = useTranslation()
  const { language } = i18n

  const withdraw = async () => {
    const answer = await sendCommand(url, { body: { locale }, language })
    if (answer?.ok) toast.success(answer.message)
    else toast.error(answer?.refusal.sentences.join('\n') ?? say(words.failed, language))
    announceChange()
  }

  return (
    <>
      <Button
        buttonStyle="secondary"
        id="action-withdraw-language"
        onClick={() => {
          toggleModal(modal)
        }}
        size="medium"
      >
        {say(words.withdraw, language)}
      </Button>
      <ConfirmationModal
        modalSlug={modal}
        heading={say(words.withdrawHeading, language)}
        body={say(words.withdrawBody, language)}
        onConfirm={withdraw}
      />
    </>
  )
}
