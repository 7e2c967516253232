import { label } from '../../labels/label.ts'
import { siteGlobal } from '../site-global.ts'
import { homeFields } from './fields.ts'

/** The first page. */
export const Home = siteGlobal({
  type: 'home',
  description: label(
    'The greeting, the tiles and what stands first',
    'التحية والمربعات وما يأتي أولاً',
    'سڵاوەکە، خانەکان و ئەوەی لە پێشەوە دێت',
  ),
  fields: homeFields,
})
