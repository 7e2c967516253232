import type { Endpoint } from 'payload'
import { releaseGoBackEndpoint } from './release-go-back.ts'
import { releaseNowEndpoint } from './release-now.ts'
import { releasePinEndpoint } from './release-pin.ts'
import { releaseStateEndpoint } from './release-state.ts'

/** What can be asked and done about releases; their shapes are in `cms/release/state-types.ts`. */
export const releaseEndpoints: Endpoint[] = [
  releaseStateEndpoint,
  releaseNowEndpoint,
  releaseGoBackEndpoint,
  releasePinEndpoint,
]
