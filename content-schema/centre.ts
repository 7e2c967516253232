import { z } from 'zod'
import { commonFacts, commonText, defineType } from '#schema/entry'
import { governorates } from '#schema/governorates'
import { limits } from '#schema/limits'
import { phones } from '#schema/shared-fields'
import { day, filled, line, reference, timeOfDay } from '#schema/values'

/** Days of the week, in the order of Iraq's. */
export const weekdays = ['sat', 'sun', 'mon', 'tue', 'wed', 'thu', 'fri'] as const
/** A day of the week. */
export type Weekday = (typeof weekdays)[number]

/** The centres in Iraq, and the partner centres in other countries. */
export const networks = ['iraq', 'regional'] as const

const id = z.string().min(1)

/** A place where people can walk in. */
export const centre = defineType('centre', {
  facts: {
    ...commonFacts,
    network: z.enum(networks),
    /** In whose building it is, where that has a page of its own. */
    hostedBy: reference('organisation').nullable(),
    /** `null` outside Iraq. */
    governorate: z.enum(governorates).nullable(),
    /** WGS 84 degrees; `null` while not known. */
    position: z
      .strictObject({
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180),
      })
      .nullable(),
    phones,
    email: z.email().max(120).nullable(),
    /** Weekly opening hours; empty while not known: "call to ask". */
    hours: z
      .array(z.strictObject({ id, day: z.enum(weekdays), opens: timeOfDay, closes: timeOfDay }))
      .max(21),
    /** Days that differ; no times means closed. */
    exceptions: z
      .array(
        z.strictObject({
          id,
          date: day,
          opens: timeOfDay.nullable(),
          closes: timeOfDay.nullable(),
        }),
      )
      .max(60),
    /** What one can ask for there. */
    services: z.array(reference('service')).max(limits.rows),
  },
  text: {
    ...commonText,
    /** City or town. */
    city: filled(limits.name),
    /** The ministry or institution in whose building it is; `null` while not known. */
    host: filled(limits.name).nullable(),
    /** Street address; `null` while not known. */
    address: line.nullable(),
    /** How people find it: near the bridge, opposite the school; `null` while not known. */
    landmark: line.nullable(),
  },
  sensitive: ['phones'],
  rows: {},
  rule: (facts, context) => {
    const problem = (path: (string | number)[], name: string) => {
      context.addIssue({ code: 'custom', path, params: { problem: name } })
    }
    facts.hours.forEach(({ opens, closes }, index) => {
      if (closes <= opens) problem(['hours', index, 'closes'], 'endsBeforeStart')
    })
    facts.exceptions.forEach(({ opens, closes }, index) => {
      if (opens === null && closes !== null) problem(['exceptions', index, 'opens'], 'missing')
      if (opens !== null && closes === null) problem(['exceptions', index, 'closes'], 'missing')
      if (opens !== null && closes !== null && closes <= opens) {
        problem(['exceptions', index, 'closes'], 'endsBeforeStart')
      }
    })
  },
})

/** A centre in one language. */
export type Centre = z.output<typeof centre.entry>
