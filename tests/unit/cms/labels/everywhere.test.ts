import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { entryCollections } from '../../../../cms/collections/all-entries.ts'
import { siteGlobals } from '../../../../cms/globals/all.ts'
import { collectionSlugs, globalSlugs } from '#schema/slugs'

type Labelled = { where: string; label: unknown }

/** Everything in a form that the admin names or explains. */
function labelsIn(fields: readonly Field[], where: string): Labelled[] {
  return fields.flatMap((field) => {
    const name = 'name' in field ? field.name : field.type
    const at = `${where}.${name}`
    const { description } = (field.admin ?? {}) as { description?: unknown }
    const rows = 'labels' in field ? Object.values(field.labels ?? {}) : []
    const options = 'options' in field ? field.options : []
    return [
      { where: at, label: 'label' in field ? field.label : undefined },
      ...(description ? [{ where: `${at} description`, label: description }] : []),
      ...rows.map((label) => ({ where: `${at} rows`, label })),
      ...options.map((option) => ({
        where: `${at} option`,
        label: (option as { label?: unknown }).label,
      })),
      ...('fields' in field ? labelsIn(field.fields, at) : []),
    ]
  })
}

const labelled: Labelled[] = [
  ...entryCollections.flatMap(({ slug, labels, admin, fields }) => [
    ...Object.values(labels ?? {}).map((label) => ({ where: slug, label })),
    { where: `${slug} group`, label: admin?.group },
    ...labelsIn(fields, slug),
  ]),
  ...siteGlobals.flatMap(({ slug, label, admin, fields }) => [
    { where: slug, label },
    { where: `${slug} group`, label: admin?.group },
    { where: `${slug} description`, label: admin?.description },
    ...labelsIn(fields, slug),
  ]),
]

describe('collections and globals', () => {
  it('are all in the admin', () => {
    expect(entryCollections.map(({ slug }) => slug).toSorted()).toEqual(
      Object.values(collectionSlugs).toSorted(),
    )
    expect(siteGlobals.map(({ slug }) => slug).toSorted()).toEqual(
      Object.values(globalSlugs).toSorted(),
    )
  })

  it('say everything in every language of the admin', () => {
    const missing = labelled.filter(({ label }) => {
      const texts = (label ?? {}) as Record<string, unknown>
      return !['ar', 'ckb', 'en'].every((language) => Boolean(texts[language]))
    })
    expect(missing).toEqual([])
    expect(labelled.length).toBeGreaterThan(400)
  })
})
