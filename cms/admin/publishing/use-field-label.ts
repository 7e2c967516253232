'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'

/** The open form's label of a field by its key in the record, `papers` or `papers:text`. */
export function useFieldLabel(): (key: string) => string {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const config = collectionSlug
    ? getEntityConfig({ collectionSlug })
    : globalSlug
      ? getEntityConfig({ globalSlug })
      : null
  return (key) => {
    const [name] = key.split(':')
    const field = config?.fields.find((each) => 'name' in each && each.name === name)
    const label = field && 'label' in field ? field.label : undefined
    return label && typeof label !== 'boolean' ? getTranslation(label, i18n) : (name ?? key)
  }
}
