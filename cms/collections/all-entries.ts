import { Articles } from './articles/index.ts'
import { Campaigns } from './campaigns/index.ts'
import { Centres } from './centres/index.ts'
import { Courses } from './courses/index.ts'
import { Figures } from './figures/index.ts'
import { Guides } from './guides/index.ts'
import { Opportunities } from './opportunities/index.ts'
import { Organisations } from './organisations/index.ts'
import { Pages } from './pages/index.ts'
import { Programmes } from './programmes/index.ts'
import { Resources } from './resources/index.ts'
import { Services } from './services/index.ts'
import { Sessions } from './sessions/index.ts'
import { Terms } from './terms/index.ts'

/** The collection of every type of entry, in the order in which the admin lists them. */
export const entryCollections = [
  Services,
  Programmes,
  Courses,
  Sessions,
  Centres,
  Organisations,
  Opportunities,
  Guides,
  Campaigns,
  Resources,
  Articles,
  Figures,
  Terms,
  Pages,
]
