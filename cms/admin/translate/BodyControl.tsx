import { RenderLexical } from '@payloadcms/richtext-lexical/client'
import { useRef } from 'react'
import { localeOf, type Locale } from '#schema/locales'
import type { FormValue } from '../../translation/form-values.ts'

type Props = {
  /** Where Payload finds the field: `collection.guides.body`. */
  schemaPath: string
  /** The field's own, for its place in the page. */
  path: string
  name: string
  value: FormValue
  locale: Locale
  onChange: (value: FormValue) => void
}

type Editor = Parameters<typeof RenderLexical>[0]

/** The editor of the document's own form, for one body. */
export function BodyControl({ schemaPath, path, name, value, locale, onChange }: Props) {
  const { lang, dir } = localeOf(locale)
  // What the editor sets right by itself while it loads is nobody's change.
  const isTouched = useRef(false)
  const touch = () => {
    isTouched.current = true
  }
  return (
    <div
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
