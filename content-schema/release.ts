import { z } from 'zod'
import { problemCodes, type Problem } from '#schema/errors'
import { localeCodes } from '#schema/locales'
import { entryTypes, globalTypes } from '#schema/slugs'
import { day, instant, sha256 } from '#schema/values'

/** What a release goes through, in order; `index` and `checks` run side by side. */
export const releaseSteps = ['snapshot', 'pages', 'index', 'checks', 'seal', 'swap'] as const
/** A step of a release. */
export type ReleaseStep = (typeof releaseSteps)[number]

/**
 * How the process that makes a release ends. `unchanged`: what is published is public already,
 * told only to a program that asked for events. `busy`: another release is under way on this machine.
 */
export const releaseExit = { done: 0, failed: 1, unchanged: 3, busy: 4 } as const

/** The name of a release's folder: UTC moment, and the beginning of its snapshot's digest. */
export const releaseIdSchema = z.string().regex(/^\d{8}T\d{6}Z-[0-9a-f]{8}$/)

/** Where a folder of releases says to which of them somebody went back last, as JSON. */
export const goneBackFile = '.gone-back.json'
/** The release that somebody went back to, and when: as long as it is public it stays until something is published after that. */
export const goneBackSchema = z.object({ release: releaseIdSchema, at: instant })
/** The release that somebody went back to, and when. */
export type GoneBack = z.output<typeof goneBackSchema>

/**
 * What keeps a release from going out. `problem` is content that breaks the contract; `tooHeavy`,
 * `searchTooHeavy`, `deadLink` and `deadFragment` are what editors made; `fault` is a page as only
 * programmers can have made it; the rest is what the machine lacks.
 */
export const findingCodes = [
  'problem',
  'tooHeavy',
  'searchTooHeavy',
  'deadLink',
  'deadFragment',
  'noPage',
  'fault',
  'pictureBroken',
  'filesMissing',
  'snapshotNewer',
  'snapshotChanged',
  'snapshotUnreadable',
  'cmsSilent',
  'cmsRefused',
  'diskFull',
  'notWritable',
  'interrupted',
  'unexpected',
] as const
/** What keeps a release from going out. */
export type FindingCode = (typeof findingCodes)[number]

const params = z.record(z.string(), z.union([z.string(), z.number()]))

const problemSchema: z.ZodType<Problem> = z.object({
  type: z.enum([...entryTypes, ...globalTypes]).nullable(),
  id: z.string(),
  slug: z.string().nullable(),
  locale: z.enum(localeCodes).nullable(),
  field: z.string(),
  code: z.enum(problemCodes),
  params,
})

const entrySchema = z.object({
  type: z.enum(entryTypes),
  id: z.string(),
  slug: z.string(),
  locale: z.enum(localeCodes),
})

/** One thing that keeps a release from going out. */
export const findingSchema = z.object({
  code: z.enum(findingCodes),
  /** Numbers and names for the sentence: `href`, `fragment`, `part`, `actual`, `max` and `over` in bytes, `language` as its code, `names`, `field` of the entry, `count`, `message` in English. */
  params,
  /** Address of the page or file where it stands; `null` where it concerns all. */
  path: z.string().nullable(),
  /** The entry whose page that is; `null` where it is nobody's. */
  entry: entrySchema.nullable(),
  /** The broken field, for `problem` alone. */
  problem: problemSchema.nullable(),
})
/** One thing that keeps a release from going out. */
export type Finding = z.output<typeof findingSchema>

/** What differs from the release before, of one entry in one language. */
export const releaseChangeSchema = entrySchema.extend({
  change: z.enum(['added', 'changed', 'removed']),
})
/** What differs from the release before, of one entry in one language. */
export type ReleaseChange = z.output<typeof releaseChangeSchema>

/** How many changes a record names; their number is always whole. */
export const namedChanges = 200

const counts = z.object({
  pages: z.number(),
  files: z.number(),
  /** Bytes of all files. */
  bytes: z.number(),
  /** Bytes of all pages, and after Brotli. */
  pagesBytes: z.number(),
  pagesCompressed: z.number(),
  /** Entries by language and type. */
  entries: z.record(z.string(), z.record(z.string(), z.number())),
  /** Pages in each language's search index. */
  indexed: z.record(z.string(), z.number()),
  /** Files that did not have to be made anew. */
  reused: z.number(),
})

/** What is on record of a release, but for its list of files. */
export const releaseSummarySchema = z.object({
  id: releaseIdSchema,
  /** The moment it was begun. */
  createdAt: instant,
  /** One more than that of the release made before it: the clock may be wrong, this is not. */
  serial: z.number().int().positive(),
  /** Baghdad day from which its pages count. */
  releaseDate: day,
  schemaVersion: z.number(),
  snapshotDigest: sha256,
  /** Digest of the sources that its pages were made with. */
  rendererDigest: sha256,
  siteUrl: z.string(),
  /** Whether it shows the demonstration. */
  hasDemo: z.boolean(),
  /** The public release when it was begun. */
  previous: releaseIdSchema.nullable(),
  /** Entries × languages that differ from that one; globals count as no entry. */
  changes: z.object({ count: z.number(), named: z.array(releaseChangeSchema).max(namedChanges) }),
  /** Pictures that were not made yet: their pages stand without them until the next release. */
  picturesMissing: z.number(),
  counts,
  /** Milliseconds of each step. */
  durations: z.partialRecord(z.enum(releaseSteps), z.number()),
})
/** What is on record of a release, but for its list of files. */
export type ReleaseSummary = z.output<typeof releaseSummarySchema>

/** What stands in a release's folder: its summary, and each file's size and digest by path. */
export const manifestSchema = releaseSummarySchema.extend({
  files: z.record(z.string(), z.object({ bytes: z.number(), sha256 })),
})
/** What stands in a release's folder. */
export type Manifest = z.output<typeof manifestSchema>

/** What the process that makes a release says on the way, one JSON object a line. */
export const releaseEventSchema = z.discriminatedUnion('event', [
  /** A step begins. */
  z.object({ event: z.literal('step'), step: z.enum(releaseSteps) }),
  /** How far a step is, at most a few times a second. */
  z.object({
    event: z.literal('progress'),
    step: z.enum(releaseSteps),
    done: z.number(),
    total: z.number(),
  }),
  z.object({ event: z.literal('done'), summary: releaseSummarySchema }),
  z.object({ event: z.literal('unchanged') }),
  z.object({ event: z.literal('failed'), findings: z.array(findingSchema).min(1) }),
])
/** What the process that makes a release says on the way. */
export type ReleaseEvent = z.output<typeof releaseEventSchema>
