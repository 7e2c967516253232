import { parsePhoneNumberFromString } from 'libphonenumber-js'

/**
 * A number as people write it in E.164; numbers without a country's code are Iraqi. What is no
 * number stays as it is, for the contract to refuse.
 * @example toE164('0771 772 4725') // => '+9647717724725'
 */
export function toE164(written: string): string {
  return parsePhoneNumberFromString(written, 'IQ')?.number ?? written
}

/** Whether a number in E.164 can be in use, by its country's rules. */
export function isPhoneNumber(number: string): boolean {
  return parsePhoneNumberFromString(number)?.isValid() ?? false
}
