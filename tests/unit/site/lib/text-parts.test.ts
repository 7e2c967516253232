import { expect, it } from 'vitest'
import { entryTypes } from '#schema/slugs'
import { types } from '#schema/types'
import en from '../../../../site/i18n/en.json' with { type: 'json' }
import { textParts } from '../../../../site/lib/text-parts.ts'

it.each(entryTypes)('every text of a %s that readers see has a name', (type) => {
  const keys = Object.keys(types[type].text.shape).filter((key) => key !== 'keywords')
  const unnamed = keys.filter((key) => !(`changedPart.${key}` in en) || !textParts.includes(key))
  expect(unnamed).toEqual([])
})
