import { describe, expect, it } from 'vitest'
import { localeCodes } from '#schema/locales'
import { roleActions } from '../../../../../cms/admin/desk/actions.ts'
import { roles } from '../../../../../cms/collections/users/roles.ts'
import { say } from '../../../../../cms/labels/say.ts'
import * as audit from '../../../../../cms/labels/audit.ts'
import * as desk from '../../../../../cms/labels/desk.ts'
import * as freshness from '../../../../../cms/labels/freshness.ts'
import { stringsIn, wrongQuotes, wrongScript } from '../../../script-checks.ts'

describe.each(roles)('the three buttons of the role %s', (role) => {
  it.each(localeCodes)('say three different things in %s and lead to three places', (language) => {
    const actions = roleActions[role]
    expect(new Set(actions.map(({ words }) => say(words, language))).size).toBe(3)
    expect(new Set(actions.map(({ href }) => href)).size).toBe(3)
  })
})

describe.each(localeCodes)('the desk’s words in %s', (locale) => {
  const texts = stringsIn({ audit, desk, freshness }, 'labels').filter(({ where }) =>
    where.endsWith(`.${locale}`),
  )

  it('are in the letters and digits of the language', () => {
    expect(texts.length).toBeGreaterThan(80)
    expect(texts.flatMap((text) => wrongScript(locale, text))).toEqual([])
    expect(texts.flatMap((text) => wrongQuotes(locale, text))).toEqual([])
  })
})
