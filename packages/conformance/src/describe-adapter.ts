import { type StandIn, startStandIn } from "@aiguard/stand-in";
import { afterAll, beforeAll, describe } from "vitest";
import { allowedCases } from "./cases/allowed.js";
import { bodyCases } from "./cases/bodies.js";
import { clientCases } from "./cases/clients.js";
import { deniedCases } from "./cases/denied.js";
import { failureCases } from "./cases/failures.js";
import { fuzzCases } from "./cases/fuzz.js";
import { isolationCases } from "./cases/isolation.js";
import { mountingCases } from "./cases/mounting.js";
import { streamCases } from "./cases/streams.js";
import { sweepCases } from "./cases/sweep.js";
import { wireCases } from "./cases/wire.js";
import { TestClient } from "./client.js";
import type { Harness, RunningApp } from "./route.js";
import { createConformanceRoutes } from "./routes.js";
import { PLANTED_SECRETS } from "./secrets.js";
import { Sweep } from "./sweep/sweep.js";

/** What every group of cases is given: a client of the running app and the provider behind it, there once the tests run. */
export interface Suite {
  readonly client: TestClient;
  readonly provider: StandIn;
  /** Reads along all the time. */
  readonly sweep: Sweep;
  readonly harness: Harness;
}

/** Runs the whole list of cases against one adapter: the same for each, over real sockets. */
export function describeAdapter(harness: Harness): void {
  describe(`conformance: ${harness.name}`, () => {
    let app: RunningApp;
    let provider: StandIn;
    let client: TestClient;
    let sweep: Sweep;
    const suite: Suite = {
      get client() {
        return client;
      },
      get provider() {
        return provider;
      },
      get sweep() {
        return sweep;
      },
      harness,
    };
    beforeAll(async () => {
      sweep = new Sweep(PLANTED_SECRETS);
      app = await harness.start(createConformanceRoutes(), sweep.log);
      client = new TestClient(await sweep.watch(app.url));
      provider = await startStandIn();
      await client.post("/control/provider", { url: await sweep.watchProvider(provider.url) });
    }, 120_000);
    afterAll(async () => {
      sweep?.close();
      await app?.close();
      await provider?.close();
    });

    describe("allowed requests", () => allowedCases(suite));
    describe("refusals", () => deniedCases(suite));
    describe("bodies", () => bodyCases(suite));
    describe("the wire", () => wireCases(suite));
    describe("mounting", () => mountingCases(suite));
    describe("answers and slots", () => streamCases(suite));
    describe("failures", () => failureCases(suite));
    describe("whatever is thrown", () => fuzzCases(suite));
    describe("the official clients", () => clientCases(suite));
    describe("tenants side by side", () => isolationCases(suite));
    describe("all of it together", () => sweepCases(suite));
  });
}
