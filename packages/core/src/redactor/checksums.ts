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

/** Characters of an IBAN by country (the registry of ISO 13616). */
const IBAN_LENGTHS =
  "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BR29BY28CH21CR22CY28CZ24DE22DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30";

/** Length and checksum (modulo 97) of an IBAN without separators. */
export function passesIban(compact: string): boolean {
  const at = IBAN_LENGTHS.search(new RegExp(`${compact.slice(0, 2)}(?=\\d)`));
  if (at < 0 || compact.length !== Number(IBAN_LENGTHS.slice(at + 2, at + 4))) return false;
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
