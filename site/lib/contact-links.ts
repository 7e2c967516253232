/** Starts a call; `number` is E.164. */
export const telHref = (number: string): string => `tel:${number}`

/** Opens a WhatsApp chat with `text` already typed; `number` is E.164. */
export const whatsappHref = (number: string, text: string): string =>
  `https://wa.me/${number.replace('+', '')}?text=${encodeURIComponent(text)}`

/** What stands in an e-mail before anybody writes. */
type Letter = { subject?: string; body?: string }

/** Starts an e-mail, with its subject and first words where they are given. */
export function mailHref(address: string, letter: Letter = {}): string {
  const query = Object.entries(letter).map(([key, text]) => `${key}=${encodeURIComponent(text)}`)
  return `mailto:${address}${query.length > 0 ? `?${query.join('&')}` : ''}`
}
