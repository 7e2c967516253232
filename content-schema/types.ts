import { z } from 'zod'
import { alert } from '#schema/alert'
import { article } from '#schema/article'
import { campaign } from '#schema/campaign'
import { centre } from '#schema/centre'
import { course } from '#schema/course'
import { figure } from '#schema/figure'
import { guide } from '#schema/guide'
import { holidays } from '#schema/holidays'
import { home } from '#schema/home'
import { hotlines } from '#schema/hotlines'
import { navigation } from '#schema/navigation'
import { opportunity } from '#schema/opportunity'
import { organisation } from '#schema/organisation'
import { page } from '#schema/page'
import { programme } from '#schema/programme'
import { resource } from '#schema/resource'
import { service } from '#schema/service'
import { session } from '#schema/session'
import { term } from '#schema/term'

/** Every type of entry by its name. */
export const types = {
  service,
  programme,
  course,
  session,
  centre,
  organisation,
  opportunity,
  guide,
  campaign,
  resource,
  article,
  figure,
  term,
  page,
} as const

/** Every global by its name. */
export const globals = { home, navigation, hotlines, alert, holidays } as const

/** Everything that can be published, by its name. */
export const documentTypes = { ...types, ...globals } as const

/** An entry of any type in one language, as pages get it. */
export const entrySchema = z.discriminatedUnion('type', [
  service.entry,
  programme.entry,
  course.entry,
  session.entry,
  centre.entry,
  organisation.entry,
  opportunity.entry,
  guide.entry,
  campaign.entry,
  resource.entry,
  article.entry,
  figure.entry,
  term.entry,
  page.entry,
])

/** A global in one language, as pages get it. */
export const globalSchema = z.discriminatedUnion('type', [
  home.entry,
  navigation.entry,
  hotlines.entry,
  alert.entry,
  holidays.entry,
])

/** An entry of any type in one language. */
export type Entry = z.output<typeof entrySchema>
/** An entry of one type. */
export type EntryOf<T extends Entry['type']> = Extract<Entry, { type: T }>
/** Any global in one language. */
export type Global = z.output<typeof globalSchema>
/** Anything that is published, in one language. */
export type Published = Entry | Global
/** One global. */
export type GlobalOf<T extends Global['type']> = Extract<Global, { type: T }>
