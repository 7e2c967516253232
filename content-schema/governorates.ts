/**
 * The 18 ISO 3166-2:IQ codes, and our own `IQ-HA` for Halabja, which the standard does not list yet.
 * In the order of the codes; names are UI strings (`governorate.<code>`).
 */
export const governorates = [
  'IQ-AN',
  'IQ-AR',
  'IQ-BA',
  'IQ-BB',
  'IQ-BG',
  'IQ-DA',
  'IQ-DI',
  'IQ-DQ',
  'IQ-HA',
  'IQ-KA',
  'IQ-KI',
  'IQ-MA',
  'IQ-MU',
  'IQ-NA',
  'IQ-NI',
  'IQ-QA',
  'IQ-SD',
  'IQ-SU',
  'IQ-WA',
] as const

/** A governorate's code. */
export type Governorate = (typeof governorates)[number]

/** Those of the Kurdistan Region, which has public holidays of its own. */
export const kurdistanRegion: readonly Governorate[] = ['IQ-AR', 'IQ-DA', 'IQ-HA', 'IQ-SU']

/** The part of a governorate's public address. */
export const governorateSlugs = {
  'IQ-AN': 'anbar',
  'IQ-AR': 'erbil',
  'IQ-BA': 'basra',
  'IQ-BB': 'babil',
  'IQ-BG': 'baghdad',
  'IQ-DA': 'duhok',
  'IQ-DI': 'diyala',
  'IQ-DQ': 'dhi-qar',
  'IQ-HA': 'halabja',
  'IQ-KA': 'karbala',
  'IQ-KI': 'kirkuk',
  'IQ-MA': 'maysan',
  'IQ-MU': 'muthanna',
  'IQ-NA': 'najaf',
  'IQ-NI': 'ninewa',
  'IQ-QA': 'qadisiyah',
  'IQ-SD': 'salah-al-din',
  'IQ-SU': 'sulaymaniyah',
  'IQ-WA': 'wasit',
} as const satisfies Record<Governorate, string>
