import { z } from 'zod'

/** A moment that a command was sent, as ISO 8601 with offset or `Z`; nothing where it means now. */
export const momentSchema = z.iso
  .datetime({ offset: true })
  .transform((moment) => new Date(moment))
  .nullish()
