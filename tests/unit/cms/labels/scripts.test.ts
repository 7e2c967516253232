import { describe, expect, it } from 'vitest'
import { localeCodes } from '#schema/locales'
import { entryTypes, globalTypes } from '#schema/slugs'
import * as alerts from '../../../../cms/labels/alerts.ts'
import * as audiences from '../../../../cms/labels/audiences.ts'
import * as choices from '../../../../cms/labels/choices.ts'
import * as documentScreen from '../../../../cms/labels/document-screen.ts'
import * as exchange from '../../../../cms/labels/exchange.ts'
import * as exchangeProblems from '../../../../cms/labels/exchange-problems.ts'
import * as exchangeTable from '../../../../cms/labels/exchange-table.ts'
import { fieldNames } from '../../../../cms/labels/field-names.ts'
import * as figures from '../../../../cms/labels/figures.ts'
import * as globals from '../../../../cms/labels/globals.ts'
import * as governorates from '../../../../cms/labels/governorates.ts'
import * as messages from '../../../../cms/labels/messages.ts'
import * as needs from '../../../../cms/labels/needs.ts'
import * as opportunities from '../../../../cms/labels/opportunities.ts'
import * as organisations from '../../../../cms/labels/organisations.ts'
import * as problems from '../../../../cms/labels/problems.ts'
import * as schedule from '../../../../cms/labels/schedule.ts'
import * as sections from '../../../../cms/labels/sections.ts'
import { stringsIn, wrongQuotes, wrongScript } from '../../script-checks.ts'

const labels = stringsIn(
  {
    ...{ documentScreen, audiences, choices, governorates, messages, needs, problems },
    ...{ alerts, figures, globals, opportunities, organisations, schedule, sections },
    ...{ exchange, exchangeProblems, exchangeTable },
    fields: Object.fromEntries(
      [...entryTypes, ...globalTypes].map((type) => [type, Object.fromEntries(fieldNames(type))]),
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
