import type { SeedGlobal } from '../../seed-entry.ts'

/**
 * Public holidays of federal Iraq and of the Kurdistan Region whose day the calendar fixes. Those that
 * follow the moon are known only shortly before, and are added then.
 */
export const entry: SeedGlobal<'holidays'> = {
  type: 'holidays',
  facts: {
    days: [
      { id: 'new-year', from: '2027-01-01', to: '2027-01-01', region: 'iraq' },
      { id: 'army-day', from: '2027-01-06', to: '2027-01-06', region: 'iraq' },
      { id: 'nowruz', from: '2027-03-21', to: '2027-03-21', region: 'iraq' },
      {
        id: 'nowruz-kurdistan',
        from: '2027-03-20',
        to: '2027-03-23',
        region: 'kurdistan',
      },
      { id: 'labour-day', from: '2027-05-01', to: '2027-05-01', region: 'iraq' },
    ],
  },
  text: {
    ar: {
      days: {
        'new-year': { name: 'رأس السنة الميلادية' },
        'army-day': { name: 'عيد الجيش' },
        nowruz: { name: 'عيد نوروز' },
        'nowruz-kurdistan': { name: 'أيام نوروز' },
        'labour-day': { name: 'عيد العمال' },
      },
    },
    ckb: {
      days: {
        'new-year': { name: 'سەری ساڵی زایینی' },
        'army-day': { name: 'ڕۆژی سوپا' },
        nowruz: { name: 'جەژنی نەورۆز' },
        'nowruz-kurdistan': { name: 'پشووی نەورۆز' },
        'labour-day': { name: 'ڕۆژی کرێکاران' },
      },
    },
    en: {
      days: {
        'new-year': { name: 'New Year’s Day' },
        'army-day': { name: 'Army Day' },
        nowruz: { name: 'Nowruz' },
        'nowruz-kurdistan': { name: 'Nowruz holiday' },
        'labour-day': { name: 'Labour Day' },
      },
    },
  },
}
