/** A calendar's file, as a server must send it: calendars take it for one by its type alone. */
export const icsResponse = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } })
