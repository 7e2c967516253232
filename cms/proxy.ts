import { NextResponse, type NextRequest } from 'next/server'
import { chooseLanguage } from './i18n/choose-language.ts'

/** Applies to the root and the admin's pages. */
export const config = { matcher: ['/', '/admin/:path*'] }

const cookie = 'payload-lng'

/**
 * Opens the admin in the browser's language, and shuts the page that would make an administrator of
 * whoever comes first.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  if (pathname === '/') return NextResponse.redirect(new URL('/admin', request.url))
  if (pathname.startsWith('/admin/create-first-user')) {
    return new NextResponse('Not found', { status: 404 })
  }
  if (request.cookies.has(cookie)) return NextResponse.next()
  const language = chooseLanguage(request.headers.get('accept-language'))
  request.cookies.set(cookie, language)
  const response = NextResponse.next({ request: { headers: request.headers } })
  response.cookies.set(cookie, language, { path: '/', sameSite: 'lax', maxAge: 365 * 24 * 3600 })
  return response
}
