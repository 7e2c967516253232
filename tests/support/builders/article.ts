import type { Article } from '#schema/article'
import { commonText, envelope } from './envelope.ts'

/** News without a picture. */
export function anArticle(own: Partial<Article> = {}): Article {
  return {
    ...envelope('article', own),
    ...commonText('A new centre'),
    date: '2026-11-01',
    precision: 'day',
    topics: [],
    hero: null,
    about: [],
    heroAlt: null,
    ...own,
  }
}
