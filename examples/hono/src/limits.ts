/** What one key, one tenant and one unproven address may do; small enough to be met by hand. */
export const LIMITS = {
  /** Of one key. */
  requestsPerMinute: 60,
  /** Answers of one key that are being given at the same time. */
  atOnce: 4,
  /** Of one tenant, questions and answers together. */
  tokensPerDay: 200_000,
  /** Of one address that has shown no valid key. */
  unprovenPerMinute: 120,
} as const;

/** The limits as a sentence. */
export const LIMITS_SENTENCE: string =
  `${LIMITS.requestsPerMinute} requests a minute and ${LIMITS.atOnce} answers at once for each key, ` +
  `${LIMITS.tokensPerDay.toLocaleString("en")} tokens a day for each tenant, ` +
  `${LIMITS.unprovenPerMinute} requests a minute for an address without a valid key`;
