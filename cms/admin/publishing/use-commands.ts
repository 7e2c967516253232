'use client'

import { toast, useDocumentInfo, useForm, useLocale, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { FormError } from '../../publish/form-errors.ts'
import { screenWords as words } from '../../labels/document-screen.ts'
import { say } from '../../labels/say.ts'
import { documentPath } from './document-path.ts'
import { sendCommand, type Answer, type Line } from './send-command.ts'
import { announceChange } from './use-screen-state.ts'

/** What the person must read: what stood in the way, or links that are left out for now. */
export type Notice = { kind: 'problems' | 'leftOut'; lines: Line[] }

/** What publishing can be told beside the language. */
export type PublishOptions = {
  minor?: true
  inStep?: true
  /** An ISO instant to come. */
  at?: string
  replaceScheduled?: true
}

/** The commands for one language of the open document, and what the last of them left to read. */
export type Commands = {
  isBusy: boolean
  notice: Notice | null
  closeNotice: () => void
  /** Saves the form and publishes exactly that. */
  publish: (options?: PublishOptions) => Promise<boolean>
  /** Saves the form and sends any other command. */
  saveAndSend: (command: string, body: object) => Promise<boolean>
  /** Sends a command that leaves the form alone. */
  send: (command: string, body: object) => Promise<boolean>
  /** Saves the form as a draft. */
  save: () => Promise<boolean>
}

/** The commands for the language that is being edited; each resolves to whether it was done. */
export function useCommands(): Commands {
  const { id, collectionSlug, globalSlug, incrementVersionCount } = useDocumentInfo()
  const { createFormData, dispatchFields, setModified, setSubmitted, submit } = useForm()
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const [isBusy, setIsBusy] = useState(false)
  const [notice, setNotice] = useState<Notice | null>(null)
  const { language } = i18n
  const path = documentPath({ id, collectionSlug, globalSlug }) ?? ''

  const refuse = (lines: Line[], errors: FormError[]) => {
    // Without it, fields keep quiet about what is wrong with them.
    setSubmitted(true)
    dispatchFields({ type: 'ADD_SERVER_ERRORS', errors })
    setNotice({ kind: 'problems', lines })
  }
  const hear = (answer: Answer): boolean => {
    if (!answer) toast.error(say(words.failed, language))
    else if (answer.ok) {
      toast.success(answer.message)
      if (answer.leftOut.length > 0) setNotice({ kind: 'leftOut', lines: answer.leftOut })
    } else refuse(answer.lines, answer.errors)
    announceChange()
    return answer?.ok ?? false
  }
  const during = async (work: () => Promise<boolean>): Promise<boolean> => {
    setIsBusy(true)
    setNotice(null)
    try {
      return await work()
    } finally {
      setIsBusy(false)
    }
  }
  const post = (command: string, body: FormData | object) =>
    sendCommand(`${path}/${command}`, { body, language })

  const save = async (): Promise<boolean> => {
    const saved = await submit({
      ...{ action: `${path}?locale=${locale}&fallback-locale=null&draft=true&depth=0` },
      ...{ method: globalSlug ? 'POST' : 'PATCH', overrides: { _status: 'draft' } },
      ...{ skipValidation: true, disableSuccessStatus: true },
    })
    return Boolean(saved && 'res' in saved && saved.res.ok)
  }

  return {
    isBusy,
    notice,
    closeNotice: () => {
      setNotice(null)
    },
    save: () => during(save),
    send: (command, body) => during(async () => hear(await post(command, body))),
    saveAndSend: (command, body) =>
      during(async () => (await save()) && hear(await post(command, body))),
    publish: (options = {}) =>
      during(async () => {
        const form = await createFormData({ _status: 'draft' }, {})
        const query = new URLSearchParams({ locale })
        for (const [name, value] of Object.entries(options)) query.set(name, String(value))
        const isDone = hear(await post(`publish-language?${query.toString()}`, form))
        if (isDone) {
          setModified(false)
          incrementVersionCount()
        }
        return isDone
      }),
  }
}
