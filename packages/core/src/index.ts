// First, so that a bundle begins with the lexicon's hashes: between code, gzip would pack both worse, by 1.5 kB.
import "./detector/lexicon.js";

// ground

export type { Clock } from "./ground/clock.js";
export { systemClock } from "./ground/clock.js";
export type { AiguardErrorOptions } from "./ground/errors.js";
export { AiguardError } from "./ground/errors.js";
export type { HiddenField } from "./ground/hidden-field.js";
export { hiddenField } from "./ground/hidden-field.js";
export type { MaybePromise } from "./ground/maybe-promise.js";
export type { RandomBytes } from "./ground/random.js";
export type { Reply } from "./ground/reply.js";
export type { Source } from "./ground/source.js";
export type { Span } from "./ground/span.js";
export type { TextFilter } from "./ground/text-filter.js";
export type { Usage } from "./ground/usage.js";
export type { WireFormat } from "./ground/wire-format.js";

// text

export type { Decoding, DecodingBudget } from "./text/decodings.js";
export { decodings } from "./text/decodings.js";
export type { FoldedText } from "./text/fold.js";
export { fold } from "./text/fold.js";
export type { Technique } from "./text/technique.js";
export type { TextView } from "./text/text-view.js";
export type { TokenCounter } from "./text/token-counter.js";
export { boundedCounter } from "./text/token-counter.js";
export { estimateTokens } from "./text/tokens.js";

// sanitizer

export type { RemovedKind } from "./sanitizer/kind.js";
export type { RemovedSpan, SanitizeOptions, SanitizeResult } from "./sanitizer/sanitizer.js";
export { sanitize } from "./sanitizer/sanitizer.js";

// detector

export type { AllowedPhrase } from "./detector/allow.js";
export type { Classifier, ClassifierThresholds } from "./detector/classifier.js";
export type { AskingDetector, Detector, DetectorOptions } from "./detector/detector.js";
export { createDetector } from "./detector/detector.js";
export type { Rule } from "./detector/rule.js";
export type { OpinionRequest, SecondOpinion } from "./detector/second-opinion.js";
export type { Finding, Sensitivity, Verdict, Voice } from "./detector/verdict.js";

// spotlight

export type { Spotlight, SpotlightMethod, SpotlightOptions, Spotlit } from "./spotlight/spotlight.js";
export { createSpotlight, spotlight } from "./spotlight/spotlight.js";

// limiter

export type { CalendarWindow } from "./limiter/calendar.js";
export { calendarDay, calendarMonth } from "./limiter/calendar.js";
export type { LimitAllowed, LimitDecision, LimitRefused } from "./limiter/decision.js";
export type { GcraInstant, GcraRatio, GcraRequest, GcraResult, GcraRule } from "./limiter/gcra.js";
export { gcra, gcraCost, gcraGiveBack, gcraRule, MAX_FILL_MS } from "./limiter/gcra.js";
export { limitHeaders } from "./limiter/headers.js";
export type { LimitAmounts, Limiter, LimiterOptions } from "./limiter/limiter.js";
export { createLimiter } from "./limiter/limiter.js";
export type { MemoryLimiterStore, MemoryLimiterStoreOptions } from "./limiter/memory-store.js";
export { createMemoryLimiterStore } from "./limiter/memory-store.js";
export { openaiLimitHeaders } from "./limiter/openai-headers.js";
export type {
  LimitSubject,
  Policy,
  PolicyBy,
  PolicyCount,
  PolicyExpiry,
  PolicyFailure,
  PolicyRate,
  PolicyUnit,
  PolicyWindow,
} from "./limiter/policy.js";
export type { ModelPrice, Prices } from "./limiter/prices.js";
export { costOf } from "./limiter/prices.js";
export type { QuotaState } from "./limiter/quota.js";
export type { Reservation, UsedAmounts } from "./limiter/reservation.js";
export type {
  CalendarRule,
  Counted,
  Counting,
  LimiterStore,
  LimitLease,
  LimitOperation,
  LimitOutcome,
  LimitRule,
  RateRule,
  SlotRule,
  StoreTime,
} from "./limiter/store.js";
export { concurrent, cost, requests, tokens } from "./limiter/units.js";

// keyring

export type { IssueRequest } from "./keyring/issue.js";
export type { KeyRecord, StoredKey } from "./keyring/key-record.js";
export type { KeyStore } from "./keyring/key-store.js";
export type { IssuedKey, Keyring, KeyringOptions, KeyVerdict } from "./keyring/keyring.js";
export { createKeyring } from "./keyring/keyring.js";
export { createMemoryKeyStore } from "./keyring/memory-key-store.js";

// tenant

export type { ConversationLimits, ConversationMessage } from "./tenant/conversation.js";
export { newestMessages } from "./tenant/conversation.js";
export type { ConversationKey, ConversationStore } from "./tenant/conversation-store.js";
export type { AppendVerdict, Conversations, ConversationsOptions } from "./tenant/conversations.js";
export { createConversations } from "./tenant/conversations.js";
export type { HistoryOptions, HistoryPolicy, RolesVerdict } from "./tenant/history.js";
export { checkRoles, createHistoryPolicy } from "./tenant/history.js";
export type { MemoryConversationStoreOptions } from "./tenant/memory-conversation-store.js";
export { createMemoryConversationStore } from "./tenant/memory-conversation-store.js";

// redactor

export type { Redaction, RedactionResult, Redactor, RedactorOptions, Vault } from "./redactor/redactor.js";
export { createRedactor } from "./redactor/redactor.js";
export type { RedactionRule } from "./redactor/rule.js";

// environment

export type { RequireEnvOptions } from "./environment/require-env.js";
export { requireEnv } from "./environment/require-env.js";
export { Secret } from "./environment/secret.js";
export type { SecretStringOptions } from "./environment/secret-string.js";
export { secretString } from "./environment/secret-string.js";
export type { OutputOf, SchemaResult, StandardSchema } from "./environment/standard-schema.js";

// transport

export { normalizeAddress, truncateAddress } from "./transport/address.js";
export type { Arrival, ResolvedTransport, TransportOptions, TransportPolicy } from "./transport/transport.js";
export { createTransportPolicy, resolveTransport } from "./transport/transport.js";

// prompts

export type { Change } from "./prompts/changes.js";
export { applyChanges } from "./prompts/changes.js";
export type { ParameterPolicy } from "./prompts/parameters.js";
export type {
  Attachment,
  ExtractedText,
  Prompt,
  PromptExtractor,
  PromptOptions,
  PromptPart,
  PromptReading,
  PromptRole,
} from "./prompts/prompt.js";
export { readPrompt } from "./prompts/prompt.js";

// answers

export type { AnswerOptions, AnswerState, AnswerStream } from "./answers/answer.js";
export { openAnswer } from "./answers/answer.js";
export type { AnswerEvent, AnswerStage, StopCode } from "./answers/event.js";
export type { StreamOutcome } from "./answers/guard-stream.js";
export { guardStream } from "./answers/guard-stream.js";
export type { JsonSchema } from "./answers/json-schema.js";
export type { LinkAction, LinkOptions } from "./answers/link-policy.js";
export type { OutputContext, OutputFinding } from "./answers/output-context.js";
export type { OutputGuard } from "./answers/output-guard.js";
export { createOutputGuard } from "./answers/output-guard.js";
export type { OutputDetector, OutputGuardOptions, OutputMode, OutputRedactor } from "./answers/output-policy.js";
export { passThrough } from "./answers/stage-line.js";
export type { ToolRule } from "./answers/tool-policy.js";

// problem

export type { ReasonCode } from "./problem/codes.js";
export { toProblem } from "./problem/problem.js";

// guard

export type { Admission, AdmittedMessage, StageFactory } from "./guard/admission.js";
export type { BodyBounds, BodyShape } from "./guard/body.js";
export type { Decision } from "./guard/decision.js";
export type { DecisionEvent, EndEvent, ErrorEvent, EventFinding, GuardEvent, Observer } from "./guard/event.js";
export type { CheckOptions, Guard } from "./guard/guard.js";
export { createGuard } from "./guard/guard.js";
export type { Identify, Identity } from "./guard/identity.js";
export { checkMount } from "./guard/mount.js";
export type { GuardOptions, Mode, RouteOptions } from "./guard/options.js";
export type { GuardBody, GuardRequest } from "./guard/request.js";
export { guardResponse } from "./guard/respond.js";
export type { GuardDetector, GuardVerdict, PromptFinding } from "./guard/scan.js";
