import { RenderLexical } from '@payloadcms/richtext-lexical/client'
import { useEffect, useRef } from 'react'
import { localeOf, type Locale } from '#schema/locales'
import { say } from '../../labels/say.ts'
import { editorWords } from '../../labels/translation.ts'
import type { FormValue } from '../../translation/form-values.ts'
import { nameEditor } from './name-editor.ts'

type Props = {
  /** Where Payload finds the field: `collection.guides.body`. */
  schemaPath: string
  /** The field's own, for its place in the page. */
  path: string
  name: string
  value: FormValue
  locale: Locale
  /** Of the admin. */
  language: Locale
  onChange: (value: FormValue) => void
}

type Editor = Parameters<typeof RenderLexical>[0]

/** The editor of the document's own form, for one body. */
export function BodyControl({ schemaPath, path, name, value, locale, language, onChange }: Props) {
  const { lang, dir } = localeOf(locale)
  const around = useRef<HTMLDivElement>(null)
  // The editor comes when it is loaded, and makes its buttons anew.
  useEffect(() => {
    const element = around.current
    if (!element) return
    const words = {
      text: name,
      bold: say(editorWords.bold, language),
      link: say(editorWords.link, language),
    }
    const watch = new MutationObserver(() => {
      nameEditor(element, words)
    })
    watch.observe(element, { childList: true, subtree: true })
    return () => {
      watch.disconnect()
    }
  }, [name, language])
  // What the editor sets right by itself while it loads is nobody's change.
  const isTouched = useRef(false)
  const touch = () => {
    isTouched.current = true
  }
  return (
    <div
      ref={around}
      {...{ lang, dir }}
      className="manara-pair__body"
      onFocusCapture={touch}
      onPointerDownCapture={touch}
    >
      <RenderLexical
        field={{ name: path }}
        label={name}
        path={path}
        schemaPath={schemaPath}
        value={(value ?? undefined) as Editor['value']}
        setValue={(next) => {
          if (isTouched.current) onChange((next ?? null) as FormValue)
        }}
      />
    </div>
  )
}
