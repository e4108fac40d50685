import { startStandIn } from "@aiguard/stand-in";
import OpenAI from "openai";

let connecting: Promise<OpenAI> | undefined;

/** OpenAI's client, made when it is first asked for, because a build loads this module too. */
export function connect(): Promise<OpenAI> {
  connecting ??= createClient();
  return connecting;
}

async function createClient(): Promise<OpenAI> {
  // OpenAI's client finds OPENAI_API_KEY and OPENAI_BASE_URL by itself; without a key a stand-in answers.
  const standIn = process.env.OPENAI_API_KEY ? null : await startStandIn();
  return new OpenAI({
    ...(standIn === null ? {} : { apiKey: "stand-in", baseURL: `${standIn.url}/v1` }),
    // Whoever calls this server does the retrying.
    maxRetries: 0,
  });
}
