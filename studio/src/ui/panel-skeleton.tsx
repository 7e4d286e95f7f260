import { Skeleton } from "./skeleton.tsx";

/** A panel whose code is on its way. */
export function PanelSkeleton() {
  return (
    <div className="space-y-2 p-3">
      <Skeleton className="h-5 w-40" />
      <Skeleton className="h-5 w-64" />
      <Skeleton className="h-5 w-52" />
    </div>
  );
}
