import { Skeleton } from "./ui/skeleton.tsx";

/** A page whose code or data is on its way. */
export function PageSkeleton() {
  return (
    <div role="status" className="mx-auto max-w-3xl px-4 pt-3">
      <span className="sr-only">Loading…</span>
      <Skeleton className="h-8 w-28" />
      <Skeleton className="mt-8 h-9 w-56" />
      <Skeleton className="mt-4 h-32" />
      <Skeleton className="mt-4 h-14" />
    </div>
  );
}
