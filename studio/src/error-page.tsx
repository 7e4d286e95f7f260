import { Link, type ErrorComponentProps } from "@tanstack/react-router";
import { useEffect } from "react";
import { describeError } from "./api/http.ts";
import { Button } from "./ui/button.tsx";
import { EmptyState } from "./ui/empty-state.tsx";

/** Stands where a page failed. What was written and sent is on the server; a reload brings it back. */
export function ErrorPage({ error }: ErrorComponentProps) {
  useEffect(() => {
    document.title = "Something went wrong · Lathe";
  }, []);
  return (
    <EmptyState
      isPage
      title="This page cannot go on."
      actions={
        <>
          <Button look="primary" onClick={() => window.location.reload()}>
            Reload the page
          </Button>
          <Link
            to="/"
            reloadDocument
            className="inline-flex h-8 items-center px-2 text-accent underline underline-offset-2"
          >
            All projects
          </Link>
        </>
      }
    >
      <p>{describeError(error)}</p>
      <p>Nothing that was sent is lost: projects and turns are on the server.</p>
      <details className="mt-3 text-left">
        <summary className="text-center text-sm">What happened</summary>
        <pre className="mt-2 max-h-48 overflow-auto rounded-md border border-line bg-surface p-2 text-xs whitespace-pre-wrap">
          {error instanceof Error ? error.message : String(error)}
        </pre>
      </details>
    </EmptyState>
  );
}
