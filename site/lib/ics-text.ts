import ICAL from 'ical.js'

// A line may have 75 octets. ical.js 2.2.1 counts them, and splits no letter, but leaves out the space
// that a continued line begins with. To be deleted when a line continued by it has 75 at the most.
ICAL.foldLength = 74

/** A calendar as the text of a file (RFC 5545): escaped, folded, every line ended. Events go before its end. */
export function icsText(calendar: ICAL.Component, events: readonly string[] = []): string {
  const text = calendar.toString()
  const end = text.lastIndexOf('END:')
  return [text.slice(0, end), ...events, text.slice(end), '\r\n'].join('')
}

/**
 * A text as a calendar can hold it: line breaks of one kind, no other control characters, no halves of
 * letters. Marks of direction stay.
 */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff]/g, (sign) =>
      sign === '\t' ? ' ' : '',
    )
}

/** A property that ical.js does not know to be text, and would not escape. */
export function textProperty(name: string, text: string): ICAL.Property {
  return new ICAL.Property([name, {}, 'text', plainText(text)])
}
