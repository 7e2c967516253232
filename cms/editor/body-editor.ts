import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { collectionSlugs } from '#schema/slugs'

/** What a body can be made of: exactly what the contract's rich text knows. */
export const bodyFeatures = [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
  BoldFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  BlockquoteFeature(),
  LinkFeature({ enabledCollections: Object.values(collectionSlugs), disableAutoLinks: true }),
  FixedToolbarFeature(),
]

/** The editor of bodies. */
export const bodyEditor = lexicalEditor({ features: bodyFeatures, admin: { hideGutter: true } })
