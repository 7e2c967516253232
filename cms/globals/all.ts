import { Alert } from './alert/index.ts'
import { Holidays } from './holidays/index.ts'
import { Home } from './home/index.ts'
import { Hotlines } from './hotlines/index.ts'
import { Navigation } from './navigation/index.ts'

/** Every global, in the order in which the admin lists them. */
export const siteGlobals = [Home, Navigation, Hotlines, Alert, Holidays]
