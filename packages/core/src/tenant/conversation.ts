/** One turn of a conversation. */
export interface ConversationMessage {
  /** Who speaks: `user`, `assistant` or `tool`. The operator's own prompt belongs into no conversation. */
  readonly role: string;
  readonly content: string;
}

/** How much a conversation keeps. */
export interface ConversationLimits {
  readonly maxMessages: number;
  /** UTF-16 code units of all messages together. */
  readonly maxCharacters: number;
}

/**
 * The newest messages that fit the limits; older ones are dropped. Every store keeps what this leaves.
 *
 * @example
 * ```ts
 * import { newestMessages } from "@aiguard/core";
 *
 * const messages = ["one", "two", "three"].map((content) => ({ role: "user", content }));
 * console.log(newestMessages(messages, { maxMessages: 2, maxCharacters: 100 }).length); // 2
 * ```
 */
export function newestMessages(
  messages: readonly ConversationMessage[],
  { maxMessages, maxCharacters }: ConversationLimits,
): readonly ConversationMessage[] {
  let start = messages.length;
  let characters = 0;
  while (start > 0 && messages.length - start < maxMessages) {
    characters += (messages[start - 1] as ConversationMessage).content.length;
    if (characters > maxCharacters) break;
    start--;
  }
  return messages.slice(start);
}
