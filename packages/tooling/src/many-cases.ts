import { configureGlobal } from "fast-check";

configureGlobal({ numRuns: 5_000 });
