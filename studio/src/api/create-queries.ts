import { LatheError } from "@lathe/protocol/errors";
import { QueryCache, QueryClient } from "@tanstack/react-query";

/** What the studio has asked its server, and how it asks. */
export function createQueries(): QueryClient {
  const queries = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        // A session that ended while the page was open: asking again who is there brings up the sign-in screen.
        if (error instanceof LatheError && error.code === "unauthenticated" && query.queryKey[0] !== "me") {
          void queries.invalidateQueries({ queryKey: ["me"] });
        }
      },
    }),
    defaultOptions: {
      queries: {
        // Lathe on this machine is reached without a network too.
        networkMode: "always",
        retry: (failures, error) => failures < 2 && !(error instanceof LatheError && error.status < 500),
        retryDelay: 600,
      },
      mutations: { networkMode: "always" },
    },
  });
  return queries;
}
