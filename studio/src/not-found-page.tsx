import { Link } from "@tanstack/react-router";
import { EmptyState } from "./ui/empty-state.tsx";

export function NotFoundPage() {
  return (
    <EmptyState
      title="There is nothing at this address."
      actions={
        <Link to="/" className="text-accent underline underline-offset-2">
          All projects
        </Link>
      }
    />
  );
}
