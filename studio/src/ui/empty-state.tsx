import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

interface EmptyStateProps {
  icon?: LucideIcon;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}

/** What stands in a panel that has nothing to show, and what to do about it. */
export function EmptyState({ icon: Icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className="flex h-full flex-col items-center justify-center gap-1.5 overflow-auto p-6 text-center">
      {Icon !== undefined && <Icon aria-hidden className="mb-1 size-6 text-faint" strokeWidth={1.5} />}
      <p className="text-lg font-medium">{title}</p>
      {children !== undefined && <div className="max-w-md text-base text-muted">{children}</div>}
      {actions !== undefined && <div className="mt-3 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
