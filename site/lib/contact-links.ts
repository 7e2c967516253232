/** Starts a call; `number` is E.164. */
export const telHref = (number: string): string => `tel:${number}`

/** Opens a WhatsApp chat with `text` already typed; `number` is E.164. */
export const whatsappHref = (number: string, text: string): string =>
  `https://wa.me/${number.replace('+', '')}?text=${encodeURIComponent(text)}`

/** Starts an e-mail, with a subject where one is given. */
export function mailHref(address: string, subject?: string): string {
  const query = subject === undefined ? '' : `?subject=${encodeURIComponent(subject)}`
  return `mailto:${address}${query}`
}
