import { resolve } from 'node:path'
import { z } from 'zod'
import { StopError } from './stop-error.ts'

/** What the scripts read from the environment; folders are absolute, addresses without final slash. */
export type Env = {
  dataDir: string
  /** `file:…` for SQLite, `mongodb://…` for MongoDB. */
  databaseUrl: string
  cmsPort: number
  sitePort: number
  /** Where the CMS is reached. */
  cmsUrl: string
  /** Whether that address was given: the CMS then binds log-ins to it. */
  hasOwnCmsUrl: boolean
  /** Public origin of the site, for canonical addresses. */
  siteUrl: string
  previewPort: number
  /** Where browsers reach the preview of drafts. */
  previewUrl: string
  /** The first administrator's own e-mail and password, where given. */
  firstLogin: { email?: string; password?: string }
  /** Whether the CMS that `npm start` starts makes releases, or workers apart from it. */
  releases: 'inside' | 'apart'
}

const port = (name: string, fallback: number) =>
  z
    .string()
    .regex(/^\d+$/, `${name} must be a number`)
    .transform(Number)
    .refine((value) => value <= 65_535, `${name} must be at most 65535`)
    .default(fallback)

const address = (name: string) =>
  z
    .url({
      protocol: /^https?$/,
      error: `${name} must be an address such as http://localhost:3000`,
    })
    .transform((value) => value.replace(/\/+$/, ''))
    .optional()

const schema = z
  .object({
    DATA_DIR: z.string().min(1).default('.data'),
    DATABASE_URL: z
      .string()
      .regex(
        /^(file:|mongodb(\+srv)?:\/\/)/,
        'DATABASE_URL must begin with file: (SQLite) or mongodb:// (MongoDB)',
      )
      .optional(),
    CMS_PORT: port('CMS_PORT', 3000),
    SITE_PORT: port('SITE_PORT', 4321),
    PREVIEW_PORT: port('PREVIEW_PORT', 4322),
    CMS_URL: address('CMS_URL'),
    SITE_URL: address('SITE_URL').refine(
      (value) => value === undefined || new URL(value).origin === value,
      'SITE_URL must end with its host, for example https://example.org: the site stands at the root',
    ),
    PREVIEW_URL: address('PREVIEW_URL'),
    RELEASES: z.enum(['inside', 'apart'], 'RELEASES must be inside or apart').default('inside'),
    ADMIN_EMAIL: z.email('ADMIN_EMAIL must be an e-mail address').optional(),
    ADMIN_PASSWORD: z.string().min(12, 'ADMIN_PASSWORD must have 12 characters or more').optional(),
  })
  .transform((raw): Env => {
    const dataDir = resolve(raw.DATA_DIR)
    return {
      dataDir,
      databaseUrl: raw.DATABASE_URL ?? `file:${dataDir}/manara.db`,
      cmsPort: raw.CMS_PORT,
      sitePort: raw.SITE_PORT,
      cmsUrl: raw.CMS_URL ?? `http://localhost:${raw.CMS_PORT}`,
      hasOwnCmsUrl: raw.CMS_URL !== undefined,
      siteUrl: raw.SITE_URL ?? `http://localhost:${raw.SITE_PORT}`,
      previewPort: raw.PREVIEW_PORT,
      previewUrl: raw.PREVIEW_URL ?? `http://127.0.0.1:${raw.PREVIEW_PORT}`,
      firstLogin: {
        ...(raw.ADMIN_EMAIL !== undefined && { email: raw.ADMIN_EMAIL }),
        ...(raw.ADMIN_PASSWORD !== undefined && { password: raw.ADMIN_PASSWORD }),
      },
      releases: raw.RELEASES,
    }
  })

/**
 * Reads the environment; an empty value counts as not set.
 * @throws StopError with one sentence for each bad value
 */
export function parseEnv(raw: Readonly<Record<string, string | undefined>>): Env {
  const set = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== ''))
  const result = schema.safeParse(set)
  if (result.success) return result.data
  const sentences = result.error.issues.map((issue) => {
    const name = String(issue.path[0] ?? '')
    // A password is not for the screen.
    const found = name === 'ADMIN_PASSWORD' ? '' : `, not "${set[name] ?? ''}"`
    return `${issue.message}${found}. Correct it or leave it out.`
  })
  throw new StopError(sentences.join('\n'))
}

/** The same settings as variables, for child processes. */
export function variablesOf(env: Env): Record<string, string> {
  return {
    DATA_DIR: env.dataDir,
    DATABASE_URL: env.databaseUrl,
    CMS_PORT: String(env.cmsPort),
    SITE_PORT: String(env.sitePort),
    ...(env.hasOwnCmsUrl ? { CMS_URL: env.cmsUrl } : {}),
    SITE_URL: env.siteUrl,
    PREVIEW_PORT: String(env.previewPort),
    PREVIEW_URL: env.previewUrl,
  }
}
