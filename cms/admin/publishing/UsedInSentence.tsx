'use client'

import { useTranslation } from '@payloadcms/ui'
import { usedInWords as words } from '../../labels/document-screen.ts'
import { say } from '../../labels/say.ts'
import { useUses } from './use-uses.ts'

const shown = 5

/** Before a page is withdrawn: which pages lose their link to it. Nothing where none does. */
export function UsedInSentence() {
  const { i18n } = useTranslation()
  const uses = (useUses() ?? []).filter(({ locales }) => locales.length > 0)
  if (uses.length === 0) return null
  const more = uses.length > shown ? [`+${uses.length - shown}`] : []
  const titles = [...uses.slice(0, shown).map(({ title }) => title), ...more]
  return (
    <p className="manara-pane__warning">
      {say(words.before, i18n.language)} {titles.join(' · ')}
    </p>
  )
}
