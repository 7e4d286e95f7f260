import { type Fetch, guardedFetch } from "./guard/guarded-fetch.ts";
import type { ProviderConfig } from "./provider-config.ts";

/** How a provider's address is asked: one that somebody typed in goes through the guard. */
export function providerFetch({ baseUrl, mayBeLocal }: Pick<ProviderConfig, "baseUrl" | "mayBeLocal">): Fetch {
  return baseUrl === null ? fetch : guardedFetch({ mayBeLocal });
}

/** The packages ask for the whole of `typeof fetch`, of which they only make the call. */
export function asFetch(call: Fetch): typeof fetch {
  return Object.assign((input: string | URL | Request, init?: RequestInit) => call(input, init), {
    preconnect: fetch.preconnect,
  });
}
