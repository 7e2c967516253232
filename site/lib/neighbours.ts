import type { Governorate } from '#schema/governorates'

/** Which governorates border on each other; what is true one way is true the other. */
export const neighbours: Readonly<Record<Governorate, readonly Governorate[]>> = {
  'IQ-AN': ['IQ-NI', 'IQ-SD', 'IQ-BG', 'IQ-BB', 'IQ-KA', 'IQ-NA'],
  'IQ-AR': ['IQ-DA', 'IQ-NI', 'IQ-KI', 'IQ-SU', 'IQ-SD'],
  'IQ-BA': ['IQ-DQ', 'IQ-MA', 'IQ-MU'],
  'IQ-BB': ['IQ-BG', 'IQ-AN', 'IQ-KA', 'IQ-NA', 'IQ-QA', 'IQ-WA'],
  'IQ-BG': ['IQ-AN', 'IQ-SD', 'IQ-DI', 'IQ-WA', 'IQ-BB'],
  'IQ-DA': ['IQ-NI', 'IQ-AR'],
  'IQ-DI': ['IQ-SU', 'IQ-SD', 'IQ-BG', 'IQ-WA'],
  'IQ-DQ': ['IQ-BA', 'IQ-MA', 'IQ-WA', 'IQ-QA', 'IQ-MU'],
  'IQ-HA': ['IQ-SU'],
  'IQ-KA': ['IQ-AN', 'IQ-BB', 'IQ-NA'],
  'IQ-KI': ['IQ-AR', 'IQ-SU', 'IQ-SD'],
  'IQ-MA': ['IQ-WA', 'IQ-DQ', 'IQ-BA'],
  'IQ-MU': ['IQ-NA', 'IQ-QA', 'IQ-DQ', 'IQ-BA'],
  'IQ-NA': ['IQ-AN', 'IQ-KA', 'IQ-BB', 'IQ-QA', 'IQ-MU'],
  'IQ-NI': ['IQ-DA', 'IQ-AR', 'IQ-SD', 'IQ-AN'],
  'IQ-QA': ['IQ-BB', 'IQ-NA', 'IQ-MU', 'IQ-DQ', 'IQ-WA'],
  'IQ-SD': ['IQ-NI', 'IQ-AR', 'IQ-KI', 'IQ-SU', 'IQ-DI', 'IQ-BG', 'IQ-AN'],
  'IQ-SU': ['IQ-AR', 'IQ-KI', 'IQ-SD', 'IQ-DI', 'IQ-HA'],
  'IQ-WA': ['IQ-DI', 'IQ-BG', 'IQ-BB', 'IQ-QA', 'IQ-DQ', 'IQ-MA'],
}
