import { createKeyring } from "@aiguard/core";
import { startStandIn } from "@aiguard/stand-in";
import OpenAI from "openai";
import { createApp } from "./app.ts";
import { LIMITS_SENTENCE } from "./limits.ts";
import { listen } from "./listen.ts";
import { createPage, PAGE_HEADERS } from "./page.ts";
import { issueTourKeys } from "./tour/keys.ts";
import { printTour } from "./tour/print.ts";

const PREFIX = "demo_live";
const DEFAULT_PORT = 8787;

const standIn = await startStandIn();
const standInClient = new OpenAI({ apiKey: "stand-in", baseURL: `${standIn.url}/v1`, maxRetries: 0 });
// OpenAI's client finds OPENAI_API_KEY and OPENAI_BASE_URL by itself. Whoever calls this server does the retrying.
const provider = process.env.OPENAI_API_KEY ? new OpenAI({ maxRetries: 0 }) : standInClient;
const providerName = provider === standInClient ? "a stand-in without a model" : "the provider of OPENAI_API_KEY";

const keyring = createKeyring({ prefix: PREFIX });
const { key } = await keyring.issue({ tenant: "demo", owner: "you", scopes: ["chat"] });

let isTouring = true;
const app = createApp({
  keyring,
  // The stand-in is always there for the tour, and for trying out what becomes of a provider's faults.
  providerFor: (model) => (model.startsWith("stand-in") ? standInClient : provider),
  log: (line) => isTouring || console.log(line),
});
app.get("/", (c) => c.html(createPage(new URL(c.req.url).origin, providerName), 200, PAGE_HEADERS));

const url = await listen(app, Number(process.env.PORT ?? DEFAULT_PORT));
console.log(`listening on ${url}`);
console.log(`API key (shown once): ${key}`);

const isAsExpected = await printTour({ url, keys: await issueTourKeys(keyring, PREFIX) });
isTouring = false;
if (process.argv.includes("--exit")) process.exit(isAsExpected ? 0 : 1);

console.log(`\nStill listening on ${url}, answered by ${providerName}: open it for what to try.`);
console.log(`Limits: ${LIMITS_SENTENCE}.`);
console.log("Every event follows as one line of JSON. Ctrl-C stops the server.");
