import { z } from 'zod'

const schema = z.object({
  /** Old address and today's. */
  moves: z.array(z.tuple([z.string(), z.string()])),
  /** Addresses of what was withdrawn. */
  gone: z.array(z.string()),
})

/** What servers answer otherwise than with a file of that name. */
export type Addresses = z.output<typeof schema>

/** The addresses as a file. */
export function addressesFile(addresses: Addresses): string {
  return `${JSON.stringify(addresses)}\n`
}

/**
 * Reads them again.
 * @throws Error where it is no such file
 */
export function readAddresses(text: string): Addresses {
  return schema.parse(JSON.parse(text))
}
