import type { ReactNode } from "react";
import { Icon, type IconName } from "../ui/icons.tsx";

interface EmptyStateProps {
  title: string;
  icon: IconName;
  children?: ReactNode;
}

/** Stands where records would be. */
export function EmptyState({ title, icon, children }: EmptyStateProps) {
  return (
    <div className="rounded-card border border-dashed border-edge/50 px-6 py-14 text-center">
      <span aria-hidden="true" className="relative mx-auto mb-5 grid size-20 place-items-center">
        <span className="absolute inset-0 -rotate-6 rounded-card bg-accent/8" />
        <span className="absolute inset-1.5 rotate-3 rounded-card bg-accent/12" />
        <Icon name={icon} className="relative size-9 text-accent" />
      </span>
      <p className="text-lg font-semibold">{title}</p>
      <div className="mx-auto mt-1 max-w-sm text-balance text-muted">{children}</div>
    </div>
  );
}
