import { aiguardProxy } from "@aiguard/next";
import { guard } from "./lib/guard.ts";

// Turns callers without a valid key away before a route is loaded. The route checks everything again.
export const proxy = aiguardProxy(guard, { scopes: ["chat"] });

export const config = { matcher: "/v1/:path*" };
