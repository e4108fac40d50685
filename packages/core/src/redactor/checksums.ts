import { crc32Base62 } from "../ground/crc32.js";

/** Luhn's checksum (ISO/IEC 7812-1). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    sum += i % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit;
  }
  return sum % 10 === 0;
}

/** Characters of an IBAN, and the countries in which it has so many (the registry of ISO 13616). */
const IBAN_LENGTHS =
  "15NO16BE18DKFIFKFOGLNLSD19MKSI20ATBAEEKZLTLUMNXK21CHHRLILV22BGBHCRDEGBGEIEMERSVA23AEGIILIQOMSOTL24ADCZESMDPKROSASESKTNVG25LYPTST26ISTR27FRGRITMCMRSM28ALAZBYCYDOGTHULBNIPLSV29BREGPSQAUA30JOKWMUYE31MTSC32LC33RU";

/** Length and checksum (modulo 97) of an IBAN without separators. */
export function passesIban(compact: string): boolean {
  const length = new RegExp(`(\\d\\d)(?:[A-Z]{2})*?${compact.slice(0, 2)}`).exec(IBAN_LENGTHS)?.[1];
  if (compact.length !== Number(length)) return false;
  let rest = 0;
  for (const letter of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Whether the last six letters are the checksum of those before them. */
export function passesCrc32(text: string): boolean {
  return crc32Base62(text.slice(0, -6)) === text.slice(-6);
}
