/**
 * Where a text came from, which changes what is suspicious in it.
 *
 * - `user`: the person who talks to the model now
 * - `history`: an earlier turn that the client sent back, so it may be forged
 * - `document`: retrieved or attached text that should not address the model at all
 * - `tool`: a tool's arguments or result
 * - `system`: the operator's own prompt
 */
export type Source = "user" | "history" | "document" | "tool" | "system";
