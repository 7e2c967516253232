import { useEffect, useRef, useState } from 'react'
import type { Locale } from '#schema/locales'
import { say } from '../../labels/say.ts'
import { translationWords as words } from '../../labels/translation.ts'
import type { FormValue } from '../../translation/form-values.ts'
import type { Refused, Saved, Translation } from '../../translation/types.ts'
import { askServer } from '../ask-server.ts'
import { apiPath } from './paths.ts'

/** How the texts on the screen stand to those in the database. */
export type SaveStatus = {
  code: 'clean' | 'unsaved' | 'saving' | 'saved' | 'failed'
  sentence: string
}

type Values = Readonly<Record<string, FormValue>>
type RefusedTexts = Readonly<Record<string, Refused>>
/** What a save that starts later must know before React has drawn. */
type Work = {
  values: Values
  bases: Record<string, string>
  dirty: Set<string>
  refused: RefusedTexts
  chain: Promise<boolean>
}

// Long enough to finish a word in.
const pause = 1500

/** The texts of a translation as they are typed, saved a moment after the last key. */
export function useTranslation(translation: Translation, language: Locale) {
  const url = `${apiPath(translation)}/translation`
  const [values, setValues] = useState<Values>(() => byPath(translation, ({ value }) => value))
  const [refused, setRefused] = useState<RefusedTexts>({})
  const [status, setStatus] = useState<SaveStatus>({ code: 'clean', sentence: '' })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const kept = useRef<Work>(null)
  kept.current ??= {
    ...{ values, refused, dirty: new Set() },
    bases: byPath(translation, ({ base }) => base),
    chain: Promise.resolve(true),
  }
  const work = kept.current
  const tell = (code: SaveStatus['code'], sentence: string) => {
    setStatus({ code, sentence })
  }

  const saveOnce = async (): Promise<boolean> => {
    const paths = [...work.dirty].filter((path) => !(path in work.refused))
    const isClear = () => Object.keys(work.refused).length === 0
    if (paths.length === 0) return isClear()
    tell('saving', say(words.saving, language))
    const texts = Object.fromEntries(paths.map((path) => [path, work.values[path] ?? null]))
    const body = { locale: translation.locale, texts, base: work.bases }
    const answer = await askServer<Saved>(url, { body, language })
    if (!answer?.ok) {
      tell('failed', answer?.message ?? say(words.notSaved, language))
      return false
    }
    for (const [path, base] of Object.entries(answer.body.saved)) {
      work.bases[path] = base
      if ((work.values[path] ?? null) === texts[path]) work.dirty.delete(path)
    }
    const news = answer.body.refused.map((one) => [one.path, one] as const)
    work.refused = { ...work.refused, ...Object.fromEntries(news) }
    setRefused(work.refused)
    if (!isClear()) tell('failed', say(words.refused, language))
    else if (work.dirty.size > 0) tell('unsaved', say(words.unsaved, language))
    else tell('saved', say(words.saved, language))
    return isClear()
  }
  const save = (): Promise<boolean> => {
    clearTimeout(timer.current)
    work.chain = work.chain.then(saveOnce, saveOnce)
    return work.chain
  }
  const set = (path: string, value: FormValue) => {
    work.values = { ...work.values, [path]: value }
    setValues(work.values)
  }
  const write = (path: string, value: FormValue) => {
    set(path, value)
    work.dirty.add(path)
    tell('unsaved', say(words.unsaved, language))
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void save(), pause)
  }
  const keep = (path: string, whose: 'mine' | 'theirs') => {
    const { [path]: one, ...rest } = work.refused
    if (typeof one?.base !== 'string') return
    work.refused = rest
    setRefused(rest)
    work.bases[path] = one.base
    if (whose === 'theirs') {
      work.dirty.delete(path)
      set(path, one.theirs)
    }
    tell('unsaved', say(words.unsaved, language))
    void save().then((isSaved) => {
      if (isSaved) tell('saved', say(words.saved, language))
    })
  }

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (work.dirty.size > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      if (work.dirty.size > 0) void save()
    }
  }, [])
  return { values, refused, status, write, save, keep, tell }
}

function byPath<Value>(
  { fields }: Translation,
  read: (field: Translation['fields'][number]) => Value,
): Record<string, Value> {
  return Object.fromEntries(fields.map((field) => [field.path, read(field)]))
}
