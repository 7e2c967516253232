import type { Phone } from '#schema/shared-fields'

/** A centre's own number, unless told otherwise. */
export const aPhone = (own: Partial<Phone> = {}): Phone => ({
  id: own.number ?? '+9647700000001',
  number: '+9647700000001',
  languages: ['ar'],
  whatsapp: false,
  office: 'centre',
  ...own,
})
