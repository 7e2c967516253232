import type { Phone } from '#schema/shared-fields'

/** The three mobiles of ICMPD's Iraq office, which answers for every centre in Iraq. */
export const iraqOfficePhones: Phone[] = [
  {
    id: 'iraq-1',
    number: '+9647717724725',
    languages: [],
    whatsapp: false,
    office: 'iraqOffice',
  },
  {
    id: 'iraq-2',
    number: '+9647711144135',
    languages: [],
    whatsapp: false,
    office: 'iraqOffice',
  },
  {
    id: 'iraq-3',
    number: '+9647733111990',
    languages: [],
    whatsapp: false,
    office: 'iraqOffice',
  },
]
