import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '#schema/locales'
import { currentSnapshot } from '../../../cms/publish/current-snapshot.ts'
import { publishLanguage } from '../../../cms/publish/publish.ts'
import { withdrawLanguage } from '../../../cms/publish/withdraw.ts'
import { readStates } from '../../../cms/states/read-states.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { papers, serviceDraft } from '../../support/cms/service-draft.ts'

const day = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * day)

describe.each(databases)('schedules on %s', (database) => {
  let cms: TestCms
  beforeAll(async () => {
    cms = await bootCms(database)
  })
  afterAll(async () => {
    await cms.close()
  })

  type Options = { from?: Date; now?: Date; replaceScheduled?: boolean }
  const command = (id: string, locale: Locale) =>
    ({ payload: cms.payload, type: 'service', id, locale, by: 'A. Editor' }) as const
  const publish = (id: string, locale: Locale, options: Options = {}) =>
    publishLanguage({ ...command(id, locale), ...options })
  const withdraw = (id: string, locale: Locale, options: Options = {}) =>
    withdrawLanguage({ ...command(id, locale), ...options })
  const save = (id: string, locale: Locale, data: object) =>
    cms.save({ type: 'service', id, locale, data })
  const service = (slug: string, languages: readonly Locale[] = ['ar', 'en'], changes = {}) =>
    cms.draft(
      'service',
      Object.fromEntries(
        languages.map((locale) => [locale, serviceDraft(locale, { slug, ...changes })]),
      ),
    )
  /** Titles and costs of a service by language, as readers see them after so many days. */
  const publicAfter = async (id: string, days: number) => {
    const { snapshot } = await currentSnapshot({ payload: cms.payload, now: inDays(days) })
    const own = snapshot.entries.filter((entry) => entry.type === 'service' && entry.id === id)
    return Object.fromEntries(
      own.map((entry) => [entry.locale, 'cost' in entry && `${entry.title}, ${entry.cost}`]),
    )
  }
  const waiting = async (id: string, locale: Locale) => {
    const { languages } = await readStates({ payload: cms.payload, type: 'service', id })
    return languages.find((each) => each.locale === locale)?.scheduled ?? []
  }
  const post = (path: string, body: unknown) =>
    cms.request(path, {
      method: 'POST',
      as: 'editor',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    })

  it('publishes at its moment what was written when it was set, without anybody’s help', async () => {
    const id = await service('at-its-moment')
    expect(await publish(id, 'ar', { from: inDays(2) })).toMatchObject({ ok: true })
    await save(id, 'ar', { title: 'Changed since' })
    expect(await publicAfter(id, 1)).toEqual({})
    expect(await publicAfter(id, 3)).toEqual({ ar: 'Title ar, free' })
    expect(await waiting(id, 'ar')).toMatchObject([{ action: 'publish', byName: 'A. Editor' }])
  })

  it('withdraws at its moment, and leaves the other languages', async () => {
    const id = await service('gone-at-its-moment')
    await publish(id, 'ar')
    await publish(id, 'en')
    expect(await withdraw(id, 'en', { from: inDays(2) })).toEqual({ withdrawn: ['en'] })
    expect(Object.keys(await publicAfter(id, 1))).toEqual(['ar', 'en'])
    expect(Object.keys(await publicAfter(id, 3))).toEqual(['ar'])
    await publish(id, 'en')
    expect(await waiting(id, 'en')).toMatchObject([{ action: 'withdraw' }])
    expect(Object.keys(await publicAfter(id, 3))).toEqual(['ar'])
  })

  it('keeps a document for which a publishing waits, until that is taken back', async () => {
    const id = await service('kept-until-then')
    await publish(id, 'ar', { from: inDays(2) })
    const one = { collection: 'services', id } as const
    await expect(cms.payload.delete(one)).rejects.toMatchObject({ status: 409 })
    const [{ row } = { row: '' }] = await waiting(id, 'ar')
    expect((await post(`/api/services/${id}/cancel-schedule`, { row })).status).toBe(200)
    await cms.payload.delete(one)
    expect(await publicAfter(id, 3)).toEqual({})
  })

  it.each([
    ['over', -1, 'past'],
    ['more than two years ahead', 800, 'tooFar'],
  ])('refuses a moment that is %s', async (_case, days, reason) => {
    const id = await service(`moment-${reason.toLowerCase()}`)
    await expect(publish(id, 'ar', { from: inDays(days) })).rejects.toMatchObject({ reason })
    const at = inDays(days).toISOString()
    const response = await post(`/api/services/${id}/publish-language`, { locale: 'ar', at })
    expect(response.status).toBe(422)
    expect(await waiting(id, 'ar')).toEqual([])
  })

  it('lets no older text take the place of a newer one at its moment', async () => {
    const id = await service('newer-text')
    await publish(id, 'ar', { from: inDays(2) })
    await save(id, 'ar', { title: 'Newer' })
    const refused = { reason: 'publishWaits' }
    await expect(publish(id, 'ar')).rejects.toMatchObject(refused)
    await expect(publish(id, 'ar', { from: inDays(5) })).rejects.toMatchObject(refused)
    expect(await publicAfter(id, 1)).toEqual({})
    await publish(id, 'ar', { replaceScheduled: true })
    expect(await publicAfter(id, 3)).toEqual({ ar: 'Newer, free' })
    expect(await waiting(id, 'ar')).toEqual([])
  })

  it('keeps one withdrawal at most', async () => {
    const id = await service('one-withdrawal')
    await publish(id, 'ar')
    await withdraw(id, 'ar', { from: inDays(2) })
    const later = { from: inDays(5) }
    await expect(withdraw(id, 'ar', later)).rejects.toMatchObject({ reason: 'withdrawWaits' })
    await withdraw(id, 'ar', { ...later, replaceScheduled: true })
    expect(Object.keys(await publicAfter(id, 3))).toEqual(['ar'])
    expect(await publicAfter(id, 6)).toEqual({})
  })

  it('brings facts that change now to what waits', async () => {
    const id = await service('facts-reach')
    await publish(id, 'ar')
    await save(id, 'en', { title: 'For next week' })
    await publish(id, 'en', { from: inDays(7) })
    await save(id, 'ar', { cost: 'paid' })
    expect(await publish(id, 'ar')).toMatchObject({ ok: true, behind: [] })
    expect(await publicAfter(id, 1)).toEqual({ ar: 'Title ar, paid' })
    expect(await publicAfter(id, 8)).toEqual({ ar: 'Title ar, paid', en: 'For next week, paid' })
    expect(await waiting(id, 'en')).toHaveLength(1)
  })

  it('takes facts that wait to the other languages at that moment, beside their text of then', async () => {
    const id = await service('facts-wait')
    await publish(id, 'ar')
    await publish(id, 'en')
    await save(id, 'ar', { title: 'Next week', cost: 'paid' })
    await publish(id, 'ar', { from: inDays(7) })
    expect(await publicAfter(id, 1)).toEqual({ ar: 'Title ar, free', en: 'Title en, free' })
    expect(await publicAfter(id, 8)).toEqual({ ar: 'Next week, paid', en: 'Title en, paid' })
    await withdraw(id, 'en')
    expect(await publicAfter(id, 8)).toEqual({ ar: 'Next week, paid' })
  })

  it('names a language that waits with a text which new facts do not fit', async () => {
    const slug = 'facts-do-not-fit'
    const first = papers({ mark: 'en', of: slug, order: ['a'] })
    const id = await service(slug, ['ar', 'en'])
    await save(id, 'ar', { papers: papers({ mark: 'ar', of: slug, order: ['a'] }) })
    await save(id, 'en', { papers: first })
    await publish(id, 'ar')
    await publish(id, 'en', { from: inDays(7) })
    await save(id, 'ar', { papers: papers({ mark: 'ar', of: slug }) })
    expect(await publish(id, 'ar')).toMatchObject({ ok: true, behind: [{ locale: 'en' }] })
    expect(Object.keys(await publicAfter(id, 8))).toEqual(['ar', 'en'])
  })

  it('takes back what waits, and only that', async () => {
    const id = await service('taken-back')
    await publish(id, 'en')
    await save(id, 'ar', { cost: 'paid' })
    const at = inDays(2).toISOString()
    await post(`/api/services/${id}/publish-language`, { locale: 'ar', at, replaceScheduled: true })
    const withdrawal = await post(`/api/services/${id}/withdraw-language`, { locale: 'en', at })
    expect(withdrawal.status).toBe(200)
    expect(await withdrawal.json()).toMatchObject({ scheduled: at, withdrawn: ['en'] })
    const [row] = await waiting(id, 'en')
    const cancelled = await post(`/api/services/${id}/cancel-schedule`, { row: row?.row })
    expect(cancelled.status).toBe(200)
    expect(await waiting(id, 'en')).toEqual([])
    const again = await post(`/api/services/${id}/cancel-schedule`, { row: row?.row })
    expect(again.status).toBe(409)
    expect(await again.json()).toMatchObject({
      message: 'This is not scheduled any more. Load the page again to see how it stands.',
    })
    const other = await post(`/api/services/${await service('other')}/cancel-schedule`, {
      row: (await waiting(id, 'ar'))[0]?.row ?? 'none',
    })
    expect(other.status).toBe(409)
  })

  it('sends readers of a withdrawn page to what is public instead', async () => {
    const [id, better, hidden] = [
      await service('withdrawn-for'),
      await service('better'),
      await service('hidden'),
    ]
    await publish(id, 'ar')
    await publish(better, 'ar')
    const path = `/api/services/${id}/withdraw-language`
    const to = (other: string) => ({ locale: 'ar', instead: { to: 'service', id: other } })
    expect((await post(path, to(id))).status).toBe(422)
    expect((await post(path, to('424242'))).status).toBe(422)
    const answer = await post(path, to(hidden))
    expect(await answer.json()).toMatchObject({ withdrawn: ['ar'], insteadIsPublic: false })
    const tombstone = async () => {
      const { snapshot } = await currentSnapshot({ payload: cms.payload, now: inDays(1) })
      return snapshot.tombstones.find(({ slug }) => slug === 'withdrawn-for')?.instead
    }
    expect(await tombstone()).toBeNull()
    await publish(id, 'ar')
    expect(await (await post(path, to(better))).json()).toMatchObject({ insteadIsPublic: true })
    expect(await tombstone()).toEqual({ to: 'service', id: better })
  })
})
