import { z } from 'zod'
import { StopError } from '../stop-error.ts'

/** How a bucket is reached. */
export type S3Settings = {
  accessKeyId: string
  secretAccessKey: string
  sessionToken?: string
  region: string
  /** Address of the bucket, with final slash; keys follow it. */
  bucketUrl: string
}

const needed = (name: string) =>
  z.string({
    error: `${name} is not set. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY to a key that may list, read, write and delete in the bucket.`,
  })

const schema = z.object({
  AWS_ACCESS_KEY_ID: needed('AWS_ACCESS_KEY_ID'),
  AWS_SECRET_ACCESS_KEY: needed('AWS_SECRET_ACCESS_KEY'),
  AWS_SESSION_TOKEN: z.string().optional(),
  AWS_REGION: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'AWS_REGION must be a region such as eu-central-1')
    .optional(),
  S3_ENDPOINT: z
    .url({
      protocol: /^https?$/,
      error: 'S3_ENDPOINT must be an address such as https://<account>.r2.cloudflarestorage.com',
    })
    .optional(),
})

type Variables = Readonly<Record<string, string | undefined>>

/**
 * Reads the usual variables of S3 tools; an empty value counts as not set. With `S3_ENDPOINT` the bucket
 * stands in the path (R2, MinIO and others), else it is Amazon's in `AWS_REGION`.
 * @throws StopError with one sentence on what to set
 */
export function s3Settings(raw: Variables, bucket: string): S3Settings {
  const set = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== ''))
  const result = schema.safeParse(set)
  // One at a time: both keys are usually missing together, and one sentence names both.
  if (!result.success) throw new StopError(result.error.issues[0]?.message ?? '')
  const { AWS_REGION, S3_ENDPOINT, AWS_SESSION_TOKEN, ...keys } = result.data
  if (S3_ENDPOINT === undefined && AWS_REGION === undefined) {
    throw new StopError(
      'AWS_REGION is not set. Set it to the region of the bucket, or S3_ENDPOINT to the address of another host than Amazon.',
    )
  }
  const region = AWS_REGION ?? 'us-east-1'
  return {
    accessKeyId: keys.AWS_ACCESS_KEY_ID,
    secretAccessKey: keys.AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN !== undefined && { sessionToken: AWS_SESSION_TOKEN }),
    region,
    bucketUrl: S3_ENDPOINT
      ? `${S3_ENDPOINT.replace(/\/+$/, '')}/${bucket}/`
      : amazonUrl(bucket, region),
  }
}

/** A bucket with dots in its name fits no certificate as a host's name. */
function amazonUrl(bucket: string, region: string): string {
  return bucket.includes('.')
    ? `https://s3.${region}.amazonaws.com/${bucket}/`
    : `https://${bucket}.s3.${region}.amazonaws.com/`
}
