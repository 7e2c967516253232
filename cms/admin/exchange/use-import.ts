'use client'

import { useState } from 'react'
import type { ShownProposal } from '../../exchange/show-proposal.ts'
import type { ShownResult } from '../../exchange/show-applied.ts'
import { fileLimits, type Answers } from '../../exchange/types.ts'
import { exchangeWords } from '../../labels/exchange.ts'
import { datesWords } from '../../labels/dates-view.ts'
import { refusalLabels } from '../../labels/exchange-problems.ts'
import { say } from '../../labels/say.ts'
import { sendAccepted, sendFile } from './send.ts'
import { acceptedOf, firstTicks, toggled, type Ticks } from './ticks.ts'

const noAnswers: Answers = { course: {}, centre: {} }

/** The way from a file to what was done with it; a failed request loses none of it. */
export function useImport(language: string) {
  const [file, setFile] = useState<Blob | null>(null)
  const [answers, setAnswers] = useState(noAnswers)
  const [proposal, setProposal] = useState<ShownProposal | null>(null)
  const [ticks, setTicks] = useState<Ticks>(new Set())
  const [results, setResults] = useState<ShownResult[]>([])
  const [message, setMessage] = useState('')
  const [busy, setBusy] = useState<'compare' | 'apply' | null>(null)

  const choose = async (chosen: File | undefined) => {
    setProposal(null)
    setResults([])
    setAnswers(noAnswers)
    const isTooLarge = (chosen?.size ?? 0) > fileLimits.bytes
    setMessage(isTooLarge ? say(refusalLabels.tooLarge, language) : '')
    // Kept as it is now: a file that its program saves once more could not be sent any longer.
    setFile(chosen && !isTooLarge ? new Blob([await chosen.arrayBuffer()]) : null)
  }

  const compare = async () => {
    if (!file) return
    setBusy('compare')
    setMessage('')
    const reply = await sendFile(file, { answers, language })
    setBusy(null)
    if (!reply) setMessage(say(exchangeWords.noNetwork, language))
    else if (!reply.ok) setMessage(reply.message ?? say(datesWords.refused, language))
    else {
      setProposal(reply.body)
      setTicks(firstTicks(reply.body))
      setResults([])
    }
  }

  const apply = async () => {
    if (!proposal) return
    const accepted = acceptedOf(proposal, ticks)
    if (accepted.length === 0) {
      setMessage(say(exchangeWords.nothingTicked, language))
      return
    }
    setBusy('apply')
    setMessage('')
    const reply = await sendAccepted(accepted, language)
    setBusy(null)
    if (!reply) setMessage(say(exchangeWords.noNetwork, language))
    else if (!reply.ok) setMessage(reply.message ?? say(datesWords.refused, language))
    else {
      setResults(reply.body.results)
      setProposal(null)
    }
  }

  return {
    ...{ file, answers, proposal, ticks, results, message, busy },
    choose,
    compare,
    apply,
    answer: (field: keyof Answers, { text, value }: { text: string; value: string }) => {
      setAnswers((before) => ({ ...before, [field]: { ...before[field], [text]: value } }))
    },
    toggle: (tick: string) => {
      setTicks((before) => toggled(before, tick))
    },
  }
}
