import { z } from 'zod'

/** What the preview of drafts is told from outside; origins are without final slash. */
export type PreviewEnv = {
  /** Where this machine reaches the CMS. */
  cmsUrl: string
  /** Origin of the admin: only its pages may frame a preview. */
  adminUrl: string
  /** Origin of the public site. */
  siteUrl: string
}

const origin = (name: string) =>
  z
    .url({
      protocol: /^https?$/,
      error: `${name} must be a web address such as http://localhost:3000.`,
    })
    .transform((address) => new URL(address).origin)

const schema = z.object({
  CMS_URL: origin('CMS_URL'),
  ADMIN_URL: origin('ADMIN_URL'),
  SITE_URL: origin('SITE_URL'),
})

/**
 * Reads the environment of the preview's server.
 * @throws Error with a sentence for each value that is missing or wrong
 */
export function parsePreviewEnv(env: Record<string, string | undefined>): PreviewEnv {
  const result = schema.safeParse(env)
  if (!result.success) throw new Error(result.error.issues.map(({ message }) => message).join('\n'))
  const { CMS_URL, ADMIN_URL, SITE_URL } = result.data
  return { cmsUrl: CMS_URL, adminUrl: ADMIN_URL, siteUrl: SITE_URL }
}
