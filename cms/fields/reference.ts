import type { RelationshipField } from 'payload'
import { collectionSlugs, type EntryType } from '#schema/slugs'
import type { Label } from '../labels/label.ts'

type Reference = { name: string; label: Label; description?: Label }

/** A reference to one entry of one type. */
export function referenceField({ to, ...rest }: Reference & { to: EntryType }): RelationshipField {
  return { ...base(rest), relationTo: collectionSlugs[to] }
}

/** A reference to one entry of any of several types. */
export function anyReferenceField({
  to,
  ...rest
}: Reference & { to: readonly EntryType[] }): RelationshipField {
  return { ...base(rest), relationTo: to.map((type) => collectionSlugs[type]) }
}

/** References to several entries of any of several types, in the order in which pages show them. */
export function anyReferencesField({
  to,
  max,
  ...rest
}: Reference & { to: readonly EntryType[]; max: number }): RelationshipField {
  const relationTo = to.map((type) => collectionSlugs[type])
  return { ...base(rest), relationTo, hasMany: true, maxRows: max }
}

/** References to several entries of one type, in the order in which pages show them. */
export function referencesField({ to, ...rest }: Reference & { to: EntryType }): RelationshipField {
  return { ...base(rest), relationTo: collectionSlugs[to], hasMany: true }
}

function base({ name, label, description }: Reference) {
  return {
    name,
    type: 'relationship' as const,
    label,
    admin: description ? { description } : {},
  }
}
