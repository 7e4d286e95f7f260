import type { ReactNode } from "react";

/** Stands where records would be. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="rounded-card border border-dashed border-edge/50 px-6 py-16 text-center">
      <p className="text-lg font-semibold">{title}</p>
      <div className="mx-auto mt-1 max-w-sm text-balance text-muted">{children}</div>
    </div>
  );
}
