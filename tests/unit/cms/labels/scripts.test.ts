import { describe, expect, it } from 'vitest'
import { localeCodes } from '#schema/locales'
import { entryTypes } from '#schema/slugs'
import * as publishing from '../../../../cms/admin/publishing/words.ts'
import * as audiences from '../../../../cms/labels/audiences.ts'
import * as choices from '../../../../cms/labels/choices.ts'
import { fieldNames } from '../../../../cms/labels/field-names.ts'
import * as governorates from '../../../../cms/labels/governorates.ts'
import * as messages from '../../../../cms/labels/messages.ts'
import * as needs from '../../../../cms/labels/needs.ts'
import * as problems from '../../../../cms/labels/problems.ts'
import { stringsIn, wrongQuotes, wrongScript } from '../../script-checks.ts'

const labels = stringsIn(
  {
    ...{ publishing, audiences, choices, governorates, messages, needs, problems },
    fields: Object.fromEntries(
      entryTypes.map((type) => [type, Object.fromEntries(fieldNames(type))]),
    ),
  },
  'labels',
)

describe.each(localeCodes)('the admin’s words in %s', (locale) => {
  const texts = labels.filter(({ where }) => where.endsWith(`.${locale}`))

  it('are there', () => {
    expect(texts.length).toBeGreaterThan(200)
  })

  it('are in the letters and digits of the language', () => {
    expect(texts.flatMap((text) => wrongScript(locale, text))).toEqual([])
  })

  it('close every quotation and bracket', () => {
    expect(texts.flatMap((text) => wrongQuotes(locale, text))).toEqual([])
  })
})
