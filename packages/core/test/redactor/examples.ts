import { crc32Base62 } from "../../src/ground/crc32.js";

/** Why a rule is there, what it must mask, and what looks alike and must stay. */
export interface RedactionExample {
  readonly why: string;
  readonly masked: readonly string[];
  readonly kept: readonly string[];
}

// Keys are put together here, so that no scanner of the repository takes them for real ones.
const MIXED = "a1B2c3D4";
const mixed = (length: number): string => MIXED.repeat(Math.ceil(length / 8)).slice(0, length);
const hex = (length: number): string => "0f1e2d3c".repeat(Math.ceil(length / 8)).slice(0, length);
const withChecksum = (begin: string, body: string): string => begin + body + crc32Base62(body);
const AIGUARD = `acme_live_${mixed(16)}_${mixed(32)}`;

/** What the table of rules in the documentation says, and what the tests hold each rule to. */
export const REDACTION_EXAMPLES: Readonly<Record<string, RedactionExample>> = {
  "private-key": {
    why: "PEM private keys of every kind, from their header to their end.",
    masked: [
      "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0B\nAQEFAASC\n-----END PRIVATE KEY-----",
      "-----BEGIN RSA PRIVATE KEY-----\\nMIIEvQIBADANBgkqhkiG9w0B\\n-----END RSA PRIVATE KEY-----",
      "-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: 1\n\nlQOYBF\n-----END PGP PRIVATE KEY BLOCK-----",
    ],
    kept: [
      "-----BEGIN CERTIFICATE-----\nMIIEvQIBADANBgkqhkiG9w0B\n-----END CERTIFICATE-----",
      "A key file begins with -----BEGIN PRIVATE KEY----- and holds base64.",
    ],
  },
  jwt: {
    why: "JSON Web Tokens, from their header on.",
    masked: ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJl"],
    kept: ["eyJhbGciOiJIUzI1NiJ9"],
  },
  "connection-string": {
    why: "Addresses of services with a user and a password in them.",
    masked: ["app:hunter2@db.internal/main", "ci:s3cr3t@git.example.com/x.git"],
    kept: ["https://example.com:8080/path", "postgres://localhost:5432/app"],
  },
  authorization: {
    why: "What stands behind `Bearer` or `Basic`.",
    masked: ["abcdefghijklmnop1234"],
    kept: ["Bearer of good news", "a basic misunderstanding-of-things"],
  },
  "anthropic-key": { why: "Anthropic.", masked: [`sk-ant-api03-${mixed(95)}`], kept: ["sk-ant-hill-of-a-colony"] },
  "openai-key": {
    why: "OpenAI, and the many that took over its form.",
    masked: [`sk-${mixed(48)}`, `sk-proj-${mixed(80)}`],
    kept: ["sk-learn-is-a-library-for-python"],
  },
  "aws-key": { why: "Amazon Web Services.", masked: ["AKIAIOSFODNN7EXAMPLE"], kept: ["AKIAIOSFODNN7EXAMPLES1"] },
  "google-key": { why: "Google Cloud and Gemini.", masked: [`AIza${mixed(35)}`], kept: ["AIzawa Station"] },
  "azure-key": { why: "Microsoft Entra and Azure.", masked: [`abc8Q~${mixed(34)}`], kept: ["abc8Q~short"] },
  "github-token": {
    why: "GitHub; its checksum must be right.",
    masked: [withChecksum("ghp_", mixed(30)), `github_pat_${mixed(22)}_${mixed(59)}`],
    kept: [`ghp_${mixed(36)}`],
  },
  "gitlab-token": { why: "GitLab.", masked: [`glpat-${mixed(20)}`], kept: ["glpat-token"] },
  "slack-token": {
    why: "Slack tokens and webhooks.",
    masked: [`xoxb-123456789012-${mixed(24)}`, `https://hooks.slack.com/services/T0123ABCD/B0123ABCD/${mixed(24)}`],
    kept: ["xoxo-hugs-and-kisses"],
  },
  "stripe-key": { why: "Stripe.", masked: [`sk_live_${mixed(24)}`], kept: ["sk_live_mode"] },
  "npm-token": { why: "npm.", masked: [`npm_${mixed(36)}`], kept: ["npm_config_registry"] },
  "pypi-token": { why: "PyPI.", masked: [`pypi-AgEIcHlwaS5vcmc${mixed(60)}`], kept: ["pypi-AgEnda"] },
  "huggingface-token": { why: "Hugging Face.", masked: [`hf_${mixed(34)}`], kept: ["hf_hub_download"] },
  "sendgrid-key": { why: "SendGrid.", masked: [`SG.${mixed(22)}.${mixed(43)}`], kept: ["SG.Singapore"] },
  "twilio-key": { why: "Twilio.", masked: [`SK${hex(32)}`], kept: [`SK${hex(12)}`] },
  "telegram-token": { why: "Telegram bots.", masked: [`123456789:AA${mixed(33)}`], kept: ["123456789:AA"] },
  "discord-token": {
    why: "Discord bots.",
    masked: [`M${mixed(23)}.${mixed(6)}.${mixed(27)}`],
    kept: ["My.dotted.name"],
  },
  "shopify-token": { why: "Shopify.", masked: [`shpat_${hex(32)}`], kept: ["shpat_x"] },
  "digitalocean-token": { why: "DigitalOcean.", masked: [`dop_v1_${hex(64)}`], kept: ["dop_v1_docs"] },
  "databricks-token": { why: "Databricks.", masked: [`dapi${hex(32)}`], kept: ["dapifunction"] },
  "vault-token": { why: "HashiCorp Vault.", masked: [`hvs.${mixed(24)}`], kept: ["hvs.short"] },
  "grafana-token": { why: "Grafana.", masked: [`glsa_${mixed(32)}_${hex(8)}`], kept: ["glsa_name"] },
  "docker-token": { why: "Docker Hub.", masked: [`dckr_pat_${mixed(27)}`], kept: ["dckr_pat_x"] },
  "atlassian-token": { why: "Atlassian and Bitbucket.", masked: [`ATATT3${mixed(60)}`], kept: ["ATATT3x"] },
  "mail-key": {
    why: "Mailgun, Mailchimp, Brevo, Resend.",
    masked: [`key-${hex(32)}`, `${hex(32)}-us12`, `re_${mixed(8)}_${mixed(24)}`],
    kept: ["re_export_of_a_long_module_name", "key-value-store-of-the-team"],
  },
  "service-key": {
    why: "Groq, xAI, Replicate, Perplexity, NVIDIA, Linear, Notion, Figma, Supabase, Sentry, Tailscale, Doppler, Fly and more.",
    masked: [`gsk_${mixed(52)}`, `xai-${mixed(80)}`, `r8_${mixed(37)}`],
    kept: ["secret_handshake_of_the_old_guild"],
  },
  "aiguard-key": {
    why: "Our own; the checksum must be right.",
    masked: [`${AIGUARD}_${crc32Base62(AIGUARD)}`],
    kept: [`${AIGUARD}_a1B2c3`],
  },
  assignment: {
    why: "Values of what is called a password, secret, token or key, when they look like one.",
    masked: ["hunter2!", "s3cr3t/with=signs", `${mixed(32)}`],
    kept: [
      "password: required",
      "token = getToken2()",
      "secret: process.env.SECRET_1",
      "password: $PASSWORD1",
      "max_tokens: 4096",
    ],
  },
  email: {
    why: "E-mail addresses.",
    masked: ["ada@example.com", "m.müller+news@uni-bonn.de", "o'brien@mail.example.co.uk"],
    kept: ["@decorator", "logo@2x.png", "git@github.com:a/b.git", "left-pad@1.3.0"],
  },
  card: {
    why: "Payment cards, by issuer and Luhn's checksum.",
    masked: ["4111 1111 1111 1111", "378282246310005", "5555-5555-5555-4444"],
    kept: ["4111 1111 1111 1112", "1111 1111 1111 1117", "0.4111111111111111"],
  },
  iban: {
    why: "Bank accounts, by their country's length and the checksum.",
    masked: ["DE89 3704 0044 0532 0130 00", "GB29NWBK60161331926819"],
    kept: ["DE89 3704 0044 0532 0130 01", "DE89 3704 0044 0532 0130"],
  },
  "us-ssn": {
    why: "US social security numbers, without those that are never given out.",
    masked: ["078-05-1120"],
    kept: ["000-12-3456", "666-12-3456", "900-12-3456", "123-00-4567", "2024-05-1120"],
  },
  phone: {
    why: "Telephone numbers, international and as written in the larger countries.",
    masked: ["+1 415 555 2671", "(415) 555-2671", "+49 30 901820", "020 7946 0958", "06 12 34 56 78", "+4915123456789"],
    kept: ["1998 2004 2010", "3.14159265358979", "2026-03-02 10:11:12", "1,234,567,890", "+12345"],
  },
  ipv4: {
    why: "IPv4 addresses, but for loopback and the like.",
    masked: ["192.168.1.20", "203.0.113.7"],
    kept: ["127.0.0.1", "0.0.0.0", "256.1.1.1", "Chrome/120.0.6099.71", "version 10.2.13.4"],
  },
  ipv6: {
    why: "IPv6 addresses, but for loopback.",
    masked: ["2001:db8::1", "2001:0db8:85a3:0000:0000:8a2e:0370:7334"],
    kept: ["::1", "12:34:56", "std::vector", "00:1a:2b:3c:4d:5e"],
  },
};

/** What stands before an example whose own form does not say what it is. */
export const LEADS: Readonly<Record<string, string>> = {
  authorization: "Authorization: Bearer ",
  assignment: 'password = "',
  "connection-string": "postgres://",
};
