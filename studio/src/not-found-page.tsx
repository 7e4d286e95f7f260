import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { EmptyState } from "./ui/empty-state.tsx";

export function NotFoundPage() {
  useEffect(() => {
    document.title = "Nothing here · Lathe";
  }, []);
  return (
    <EmptyState
      title="There is nothing at this address."
      isPage
      actions={
        <Link to="/" className="text-accent underline underline-offset-2">
          All projects
        </Link>
      }
    />
  );
}
