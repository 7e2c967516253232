import { z } from 'zod'
import { limits } from '#schema/limits'
import { entryTypes, type EntryType } from '#schema/slugs'

/** Text that must say something: white space alone is empty. */
export const filled = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => value.trim() !== '', { params: { problem: 'missing' } })

/** One line of a list. */
export const line = filled(limits.line)

/** A calendar day, `2026-12-06`, in Asia/Baghdad. */
export const day = z.iso.date()

/** A moment, ISO 8601 with offset or `Z`. */
export const instant = z.iso.datetime({ offset: true })

/** A time of day in Asia/Baghdad, `08:30`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** A web address; nothing but https reaches a page. */
export const webAddress = z.url({ protocol: /^https$/ }).max(500)

/** A phone number in E.164: `+9647717724725`. */
export const phoneNumber = z.string().regex(/^\+[1-9]\d{6,14}$/)

/** SHA-256 in lower-case hex. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * A reference to another entry. Only the target's type and id are kept: its title and address are
 * read from its own publication in the reader's language.
 */
export function reference<const T extends EntryType>(...types: [T, ...T[]]) {
  return z.strictObject({ to: z.enum(types), id: z.string().min(1) })
}

/** A reference to an entry of any type. */
export const anyReference = reference(...entryTypes)

/** A reference to an entry of any type. */
export type Reference = z.output<typeof anyReference>

/** A file of the release, named by its content. */
export const media = z.strictObject({
  /** Digest of the bytes; the file is served under it. */
  sha256,
  /** The name a saved copy gets. */
  filename: z.string().min(1).max(120),
  /** IANA media type. */
  mimeType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
  /** Size in bytes. */
  bytes: z.int().positive(),
  /** Pixels; `null` for what is no picture. */
  width: z.int().positive().nullable(),
  /** Pixels; `null` for what is no picture. */
  height: z.int().positive().nullable(),
})

/** A file of the release. */
export type Media = z.output<typeof media>
