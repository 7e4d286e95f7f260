import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

interface EmptyStateProps {
  icon?: LucideIcon;
  title: string;
  /** It is all that the page shows: its landmark and its heading, too. */
  isPage?: boolean;
  children?: ReactNode;
  actions?: ReactNode;
}

/** What stands in a panel that has nothing to show, and what to do about it. */
export function EmptyState({ icon: Icon, title, isPage = false, children, actions }: EmptyStateProps) {
  const [Frame, Title] = isPage ? (["main", "h1"] as const) : (["div", "p"] as const);
  return (
    <Frame className="flex h-full flex-col items-center justify-center gap-1.5 overflow-auto p-6 text-center">
      {Icon !== undefined && <Icon aria-hidden className="mb-1 size-6 text-faint" strokeWidth={1.5} />}
      <Title className="text-lg font-medium">{title}</Title>
      {children !== undefined && <div className="max-w-md text-base text-muted">{children}</div>}
      {actions !== undefined && <div className="mt-3 flex flex-wrap justify-center gap-2">{actions}</div>}
    </Frame>
  );
}
