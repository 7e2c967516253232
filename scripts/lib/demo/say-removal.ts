import type { Removed } from './remove-seeded.ts'

/** What a removal did, a sentence each. */
export function sayRemoval({ removed, files, keep }: Removed): string[] {
  if (removed === 0 && keep.length === 0) {
    return ['There is no demonstration content left, and nothing was changed.']
  }
  return [
    removed === 0
      ? 'Nothing more of the demonstration can be removed.'
      : `${removed} entries and parts of the site and ${files} files of the demonstration are removed. Accounts stay.`,
    ...keep.map(({ name, reason }) => {
      switch (reason.kind) {
        case 'changed':
          return `Kept: ${name} was changed since and stays. Make it your own, or remove it too with npm run demo:remove -- --all.`
        case 'published':
          return `Kept: ${name} was published or withdrawn since and stays. Make it your own, or remove it too with npm run demo:remove -- --all.`
        case 'needed':
          return `Kept: ${name} stays because ${reason.by} cannot be published without it. Change that one first, then run this again.`
      }
    }),
    'Next: npm start, write your own content, and npm run release to bring it to the site.',
  ]
}
