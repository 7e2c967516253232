import { iraqOfficePhones } from '../../iraq-office-phones.ts'
import type { SeedGlobal } from '../../seed-entry.ts'

/** The Iraq office's numbers. No address for reports is known, so none is offered. */
export const entry: SeedGlobal<'hotlines'> = {
  type: 'hotlines',
  facts: {
    reportEmail: null,
    reportWhatsapp: null,
    numbers: iraqOfficePhones.map(({ id, number, languages, whatsapp }) => ({
      id,
      number,
      languages,
      whatsapp,
    })),
  },
  text: {
    ar: {
      numbers: {
        'iraq-1': { name: 'مكتب العراق، الرقم الأول', hours: null },
        'iraq-2': { name: 'مكتب العراق، الرقم الثاني', hours: null },
        'iraq-3': { name: 'مكتب العراق، الرقم الثالث', hours: null },
      },
    },
    ckb: {
      numbers: {
        'iraq-1': { name: 'نووسینگەی عێراق، ژمارەی یەکەم', hours: null },
        'iraq-2': { name: 'نووسینگەی عێراق، ژمارەی دووەم', hours: null },
        'iraq-3': { name: 'نووسینگەی عێراق، ژمارەی سێیەم', hours: null },
      },
    },
    en: {
      numbers: {
        'iraq-1': { name: 'Iraq office, first number', hours: null },
        'iraq-2': { name: 'Iraq office, second number', hours: null },
        'iraq-3': { name: 'Iraq office, third number', hours: null },
      },
    },
  },
}
