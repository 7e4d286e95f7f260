import { describeError } from "../api/http.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

/** What stands where something could not be fetched. */
export function FailedQuery({ query }: { query: { error: Error | null; refetch: () => Promise<unknown> } }) {
  return (
    <Notice
      tone="danger"
      actions={
        <Button size="sm" onClick={() => void query.refetch()}>
          Try again
        </Button>
      }
    >
      {describeError(query.error)}
    </Notice>
  );
}
