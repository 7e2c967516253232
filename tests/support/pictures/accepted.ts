import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestInfo } from 'playwright/test'
import { difference } from '../../../scripts/lib/pictures/compare.ts'
import { acceptedFolder, probeName } from '../../../scripts/lib/pictures/picture-list.ts'
import { pixelsOf, toStored } from '../../../scripts/lib/pictures/stored-picture.ts'

/** The share of a page that may look different: a lost chip on a long page is more. */
export const tolerance = 0.001

/**
 * How much of a picture differs from the accepted one, 0 to 1; 1 where none was accepted. A picture
 * that differs is attached to the test's report, to look at.
 */
export async function differenceFromAccepted(
  name: string,
  png: Buffer,
  info?: TestInfo,
): Promise<number> {
  const kept = await readFile(pathOf(name)).catch(() => null)
  const share = kept ? difference(await pixelsOf(kept), await pixelsOf(await toStored(png))) : 1
  if (share > tolerance)
    await info?.attach('as it looks today', { body: png, contentType: 'image/png' })
  return share
}

/**
 * Whether this machine draws letters as the one did whose pictures were accepted.
 * @throws Error where no picture of letters was accepted: nothing could be compared then
 */
export async function drawsAsAccepted(letters: Buffer): Promise<boolean> {
  const kept = await readFile(pathOf(probeName))
  return difference(await pixelsOf(kept), await pixelsOf(await toStored(letters))) <= tolerance
}

const pathOf = (name: string) => join(acceptedFolder, `${name}.webp`)
