/** For each rule of the redactor a text that it must mask, and one that looks alike and must stay. */
export const REDACTION_EXAMPLES: Readonly<Record<string, readonly [masked: string, kept: string]>> = {
  "private-key": [
    "-----BEGIN PRIVATE KEY-----\nMIIEvQ==\n-----END PRIVATE KEY-----",
    "-----BEGIN CERTIFICATE-----\nMIIEvQ==\n-----END CERTIFICATE-----",
  ],
  jwt: ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJl", "eyJhbGciOiJIUzI1NiJ9"],
  "connection-string": ["postgres://app:hunter2@db.internal", "https://example.com:8080/path"],
  authorization: ["Bearer abcdefghijklmnop1234", "Bearer of good news"],
  "api-key": [`sk-${"a1B2".repeat(12)}`, "sk-learn-is-a-library"],
  "aiguard-key": [`acme_live_${"a1".repeat(8)}_${"b2".repeat(16)}_c3c3c3`, "acme_live_service_name"],
  email: ["ada@example.com", "@decorator"],
  card: ["4111 1111 1111 1111", "4111 1111 1111 1112"],
  iban: ["DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 01"],
};
