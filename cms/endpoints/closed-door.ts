import type { Endpoint } from 'payload'

/**
 * Answers 404 at an address of Payload's own that must not work: one hands out an administrator's token to
 * whoever comes first.
 */
export function closedDoor(path: string): Endpoint {
  return {
    path,
    method: 'post',
    handler: () => Response.json({ message: 'Not found' }, { status: 404 }),
  }
}
