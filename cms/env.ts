import { join, resolve } from 'node:path'
import { z } from 'zod'
import { releaseMakers, type ReleaseMaker } from './release/settings.ts'

const port = (name: string, standard: number) =>
  z.coerce
    .number(`${name} must be a port number such as ${standard}.`)
    .int(`${name} must be a port number such as ${standard}.`)
    .min(1, `${name} must be between 1 and 65535.`)
    .max(65535, `${name} must be between 1 and 65535.`)
    .default(standard)

const origin = (name: string) =>
  z
    .url({
      protocol: /^https?$/,
      error: `${name} must be a web address such as https://cms.example.org.`,
    })
    .transform((value) => value.replace(/\/+$/, ''))
    .optional()

const schema = z.object({
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .string()
    .regex(
      /^(file:|mongodb(\+srv)?:\/\/)/,
      'DATABASE_URL must begin with file: (SQLite) or mongodb:// (MongoDB).',
    )
    .optional(),
  PAYLOAD_SECRET: z
    .string()
    .min(
      32,
      'PAYLOAD_SECRET is shorter than 32 characters. Make one with: openssl rand -hex 32. Or leave it out, and one is kept in DATA_DIR/secret.',
    )
    .optional(),
  CMS_PORT: port('CMS_PORT', 3000),
  CMS_URL: origin('CMS_URL'),
  PREVIEW_PORT: port('PREVIEW_PORT', 4322),
  PREVIEW_URL: origin('PREVIEW_URL'),
  SITE_PORT: port('SITE_PORT', 4321),
  SITE_URL: origin('SITE_URL'),
  RELEASES: z.enum(releaseMakers, 'RELEASES must be inside, apart or never.').default('never'),
})

/** The CMS's environment: every value read, checked and with its default. */
export type Env = {
  /** Absolute folder of all state. */
  dataDir: string
  /** `file:…` or `mongodb://…`. */
  databaseUrl: string
  /** `null` where none was given: the one kept in the data folder counts. */
  secret: string | null
  port: number
  /** Public origin without trailing slash. */
  url: string
  /** Whether the origin was given, so that cookies may be bound to it. */
  hasOwnUrl: boolean
  /** Public origin of the preview of drafts, without trailing slash. */
  previewUrl: string
  /** The site's public origin without trailing slash. */
  siteUrl: string
  /** Who makes releases of what is published. */
  releases: ReleaseMaker
}

/**
 * Reads the environment; an empty value counts as not given.
 * @throws Error with one sentence per bad value.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (!result.success) {
    throw new Error(result.error.issues.map(({ message }) => message).join('\n'))
  }
  const { DATA_DIR, DATABASE_URL, PAYLOAD_SECRET, CMS_PORT, CMS_URL } = result.data
  const { PREVIEW_PORT, PREVIEW_URL, SITE_PORT, SITE_URL, RELEASES } = result.data
  const dataDir = resolve(DATA_DIR)
  return {
    dataDir,
    databaseUrl: DATABASE_URL ?? `file:${join(dataDir, 'manara.db')}`,
    secret: PAYLOAD_SECRET ?? null,
    port: CMS_PORT,
    url: CMS_URL ?? `http://localhost:${CMS_PORT}`,
    hasOwnUrl: CMS_URL !== undefined,
    // Browsers send the cookies of one name to all its ports: drafts' pages get another name than the CMS.
    previewUrl: PREVIEW_URL ?? `http://127.0.0.1:${PREVIEW_PORT}`,
    siteUrl: SITE_URL ?? `http://localhost:${SITE_PORT}`,
    releases: RELEASES,
  }
}
