import { askServer } from '../ask-server.ts'

/** What somebody typed for one date, in any digits. */
export type TypedCount = Record<'session' | 'date' | 'women' | 'men' | 'youth', string>

/** Keeps the count of a date, in place of an earlier one: sending it twice does no harm. */
export const sendCount = (count: TypedCount, language: string) =>
  askServer<object>('/api/head-counts/count', { body: count, language })
