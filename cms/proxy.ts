import { NextResponse, type NextRequest } from 'next/server'
import { contentPolicy } from './content-policy.ts'
import { parseEnv } from './env.ts'
import { chooseLanguage } from './i18n/choose-language.ts'

/** Applies to the root and the admin's pages. */
export const config = { matcher: ['/', '/admin/:path*'] }

const cookie = 'payload-lng'

/**
 * Opens the admin in the browser's language, lets it frame the preview, and shuts the page that would
 * make an administrator of whoever comes first.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  if (pathname === '/') return NextResponse.redirect(new URL('/admin', request.url))
  const response = pathname.startsWith('/admin/create-first-user')
    ? new NextResponse('Not found', { status: 404 })
    : inOwnLanguage(request)
  const { previewUrl } = parseEnv(process.env)
  response.headers.set('Content-Security-Policy', contentPolicy(previewUrl))
  return response
}

function inOwnLanguage(request: NextRequest): NextResponse {
  if (request.cookies.has(cookie)) return NextResponse.next()
  const language = chooseLanguage(request.headers.get('accept-language'))
  request.cookies.set(cookie, language)
  const response = NextResponse.next({ request: { headers: request.headers } })
  response.cookies.set(cookie, language, { path: '/', sameSite: 'lax', maxAge: 365 * 24 * 3600 })
  return response
}
