import { describe, expect, it } from 'vitest'
import { mailHref, telHref, whatsappHref } from '../../../../site/lib/contact-links.ts'

describe('contact links', () => {
  it('call a number', () => {
    expect(telHref('+9647717724725')).toBe('tel:+9647717724725')
  })

  it('open WhatsApp with the words already written', () => {
    const { origin, pathname, searchParams } = new URL(
      whatsappHref('+9647717724725', 'مرحباً & سڵاو? #1'),
    )
    expect([origin, pathname]).toEqual(['https://wa.me', '/9647717724725'])
    expect(searchParams.get('text')).toBe('مرحباً & سڵاو? #1')
  })

  it('start an e-mail, with its subject and first words where they are given', () => {
    expect(mailHref('a@example.org')).toBe('mailto:a@example.org')
    expect(mailHref('a@example.org', { subject: 'A & B', body: 'C?' })).toBe(
      'mailto:a@example.org?subject=A%20%26%20B&body=C%3F',
    )
  })
})
