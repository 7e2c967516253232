import type { MiddlewareHandler } from 'astro'
import { finishHtml } from './lib/finish-html.ts'
import { server } from './server.ts'

/** Finishes every page, and keeps what is not public yet from frames, caches, other sites and search engines. */
export const onRequest: MiddlewareHandler = async ({ url, rewrite }, next) => {
  const { env } = server()
  const answer = await next()
  // A page of a kept release is finished, and says itself which scripts and styles it may run.
  if (url.pathname.startsWith('/release/')) {
    const headers = guarded(answer.headers, releasePolicy(env.adminUrl))
    return new Response(answer.body, { status: answer.status, headers })
  }
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false
  const html = isPage ? await answer.text().catch(() => null) : null
  // A draft can lack what a view takes for granted.
  if (isPage && html === null && url.pathname !== unshowable)
    return rewrite(unshowable + url.search)
  const { siteUrl, adminUrl } = env
  const query = url.searchParams.toString()
  const body = html === null ? answer.body : finishHtml(html, { siteUrl, query })
  return new Response(body, {
    status: answer.status,
    headers: guarded(answer.headers, policy(adminUrl)),
  })
}

const unshowable = '/unshowable'

function guarded(headers: Headers, policy: string): Headers {
  const guarded = new Headers(headers)
  guarded.set('content-security-policy', policy)
  guarded.set('cache-control', 'no-store')
  // The token is in the address.
  guarded.set('referrer-policy', 'no-referrer')
  guarded.set('x-content-type-options', 'nosniff')
  guarded.set('x-robots-tag', 'noindex, nofollow')
  return guarded
}

function policy(adminUrl: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${adminUrl}`,
  ].join('; ')
}

function releasePolicy(adminUrl: string): string {
  return [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${adminUrl}`,
  ].join('; ')
}
