import { describeError } from "../api/http.ts";
import { RetryNotice } from "./retry-notice.tsx";

/** What stands where something could not be fetched. */
export function FailedQuery({ query }: { query: { error: Error | null; refetch: () => Promise<unknown> } }) {
  return <RetryNotice onRetry={() => query.refetch()}>{describeError(query.error)}</RetryNotice>;
}
