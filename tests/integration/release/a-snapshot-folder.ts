import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { localeCodes } from '#schema/locales'
import type { Snapshot } from '#schema/snapshot'
import type { Entry } from '#schema/types'
import { aCentre } from '../../support/builders/centre.ts'
import { aFile } from '../../support/builders/media.ts'
import { aResource } from '../../support/builders/resource.ts'
import { aService } from '../../support/builders/service.ts'
import { aSnapshot } from '../../support/builders/snapshot.ts'

const leaflet = Buffer.from('%PDF-1.4\n%%EOF\n')
const file = aFile({
  sha256: createHash('sha256').update(leaflet).digest('hex'),
  bytes: leaflet.length,
})

/** A centre, a service and a leaflet in every language: the least that makes a site. */
export const fewEntries: Entry[] = localeCodes.flatMap((locale) => [
  aCentre({ locale }),
  aService({ locale }),
  aResource({ locale, file }),
])

/** Saves a snapshot of these entries, and of what else it says, as `npm run snapshot` does. */
export async function aSnapshotFolder(
  folder: string,
  entries = fewEntries,
  own: Partial<Snapshot> = {},
): Promise<string> {
  await mkdir(join(folder, 'media'), { recursive: true })
  await writeFile(join(folder, 'media', file.sha256), leaflet)
  await writeFile(join(folder, 'snapshot.json'), JSON.stringify(aSnapshot(entries, own)))
  return folder
}
