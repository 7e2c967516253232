import { isGlobalType, type DocumentType } from '#schema/slugs'
import { globalLabels } from '../../labels/globals.ts'
import type { Label } from '../../labels/label.ts'
import { typeLabels } from '../../labels/sections.ts'

/** What a document is called: `Service`, `Hotlines`. */
export function typeName(type: DocumentType): Label {
  return isGlobalType(type) ? globalLabels[type] : typeLabels[type].singular
}

/** What documents of a type are called: `Services`, `Hotlines`. */
export function typeNames(type: DocumentType): Label {
  return isGlobalType(type) ? globalLabels[type] : typeLabels[type].plural
}
