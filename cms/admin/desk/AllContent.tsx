import type { VisibleEntities } from 'payload'
import type { Locale } from '#schema/locales'
import { collectionSlugs, entryTypes, globalSlugs, globalTypes } from '#schema/slugs'
import { deskWords } from '../../labels/desk.ts'
import { globalLabels } from '../../labels/globals.ts'
import { say } from '../../labels/say.ts'
import { typeLabels } from '../../labels/sections.ts'

/** The way to every list of documents and every global that somebody may open. */
export function AllContent({ visible, language }: { visible: VisibleEntities; language: Locale }) {
  const types = entryTypes.filter((type) => visible.collections.includes(collectionSlugs[type]))
  const globals = globalTypes.filter((type) => visible.globals.includes(globalSlugs[type]))
  return (
    <nav className="manara-all-content" aria-labelledby="desk-content">
      <h2 id="desk-content">{say(deskWords.content, language)}</h2>
      <ul>
        {types.map((type) => (
          <li key={type}>
            <a href={`/admin/collections/${collectionSlugs[type]}`}>
              {say(typeLabels[type].plural, language)}
            </a>
          </li>
        ))}
        {globals.map((type) => (
          <li key={type}>
            <a href={`/admin/globals/${globalSlugs[type]}`}>{say(globalLabels[type], language)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
