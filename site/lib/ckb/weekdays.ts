/** Days of the week in Sorani, Sunday first, as `Date#getUTCDay` counts. */
export const ckbWeekdays = [
  'یەکشەممە',
  'دووشەممە',
  'سێشەممە',
  'چوارشەممە',
  'پێنجشەممە',
  'هەینی',
  'شەممە',
] as const
