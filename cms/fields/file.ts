import type { UploadField } from 'payload'
import type { Label } from '../labels/label.ts'

type File = { name: string; label: Label; localized?: boolean }

/** A picture of the media collection. */
export function pictureField({ name, label, localized = false }: File): UploadField {
  return {
    name,
    type: 'upload',
    relationTo: 'media',
    label,
    localized,
    filterOptions: { mimeType: { contains: 'image' } },
  }
}

/** Any file of the media collection. */
export function fileField({ name, label, localized = false }: File): UploadField {
  return { name, type: 'upload', relationTo: 'media', label, localized }
}
