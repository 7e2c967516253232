/**
 * No document is kept for one person. Payload's lock keeps all languages of a document, so that two
 * translators would wait for each other; saves of several people are put together instead, see
 * `keepBothTexts`. A lock that is over before it begins, because switching locks off takes columns away.
 */
export const neverLocked = { duration: -1 }
