// limiter
export type { LimitAllowed, LimitDecision, LimitRefused } from "./limiter/decision.js";
export { gcra, gcraGiveBack, gcraRule } from "./limiter/gcra.js";
export type { GcraInstant, GcraRatio, GcraRequest, GcraResult, GcraRule } from "./limiter/gcra.js";
export { limitHeaders } from "./limiter/headers.js";
export { createLimiter } from "./limiter/limiter.js";
export type { LimitAmounts, Limiter, LimiterOptions } from "./limiter/limiter.js";
export { createMemoryLimiterStore } from "./limiter/memory-store.js";
export type { MemoryLimiterStore, MemoryLimiterStoreOptions } from "./limiter/memory-store.js";
export { concurrent, requests, tokens } from "./limiter/policy.js";
export type {
  LimitSubject,
  Policy,
  PolicyBy,
  PolicyCount,
  PolicyFailure,
  PolicyRate,
  PolicyUnit,
  PolicyWindow,
} from "./limiter/policy.js";
export type { QuotaState } from "./limiter/quota.js";
export type { Reservation } from "./limiter/reservation.js";
export type { LimiterStore, LimitOperation, LimitOutcome } from "./limiter/store.js";

// keyring
export type { IssueRequest } from "./keyring/issue.js";
export type { KeyRecord, StoredKey } from "./keyring/key-record.js";
export type { KeyStore } from "./keyring/key-store.js";
export { createKeyring } from "./keyring/keyring.js";
export type { IssuedKey, Keyring, KeyringOptions, KeyVerdict } from "./keyring/keyring.js";
export { createMemoryKeyStore } from "./keyring/memory-key-store.js";

// tenant
export { newestMessages } from "./tenant/conversation.js";
export type { ConversationLimits, ConversationMessage } from "./tenant/conversation.js";
export type { ConversationKey, ConversationStore } from "./tenant/conversation-store.js";
export { createConversations } from "./tenant/conversations.js";
export type { AppendVerdict, Conversations, ConversationsOptions } from "./tenant/conversations.js";
export { checkRoles, createHistoryPolicy } from "./tenant/history.js";
export type { HistoryOptions, HistoryPolicy, RolesVerdict } from "./tenant/history.js";
export { createMemoryConversationStore } from "./tenant/memory-conversation-store.js";
export type { MemoryConversationStoreOptions } from "./tenant/memory-conversation-store.js";
