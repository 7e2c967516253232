import type { Locale } from '#schema/locales'
import { doorIndexOf, type DoorIndex } from '../doors/door-index.ts'
import { decodeDoors, type DoorsFile } from '../doors/doors-file.ts'
import { loadJson } from './load-json.ts'

const loaded = new Map<string, Promise<DoorIndex>>()

/**
 * The doors of a file, once for as long as the page is open; after a failure the next call tries again.
 * @throws when the file cannot be had
 */
export function loadDoors(address: string, locale: Locale): Promise<DoorIndex> {
  const known = loaded.get(address)
  if (known) return known
  const loading = loadJson<DoorsFile>(address).then((file) =>
    doorIndexOf(decodeDoors(file), locale),
  )
  loaded.set(address, loading)
  loading.catch(() => loaded.delete(address))
  return loading
}
