import { trimPolicy } from '../release/trim-policy.ts'
import { withIslandStyleInHead } from './style-in-head.ts'

/** A page as it is published, from the one that Astro rendered. */
export const finishPage = (html: string): string => trimPolicy(withIslandStyleInHead(html))
