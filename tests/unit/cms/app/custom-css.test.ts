import { readFile } from 'node:fs/promises'
import { ar } from '@payloadcms/translations/languages/ar'
import { en } from '@payloadcms/translations/languages/en'
import { describe, expect, it } from 'vitest'
import { ckb } from '../../../../cms/i18n/ckb.ts'

const path = new URL('../../../../cms/app/(payload)/custom.css', import.meta.url)

describe('custom.css', () => {
  it.each(Object.entries({ ar, ckb, en }))(
    'hides the bulk publishing buttons by their labels in %s',
    async (_language, { translations }) => {
      const css = await readFile(path, 'utf8')
      expect(css).toContain(`[aria-label='${translations.version.publish}']`)
      expect(css).toContain(`[aria-label='${translations.version.unpublish}']`)
    },
  )
})
