import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

interface RetryNoticeProps {
  tone?: "danger" | "info";
  onRetry: () => unknown;
  className?: string;
  children: ReactNode;
}

/** What went wrong where something should stand, and a way to try it again. */
export function RetryNotice({ tone = "danger", onRetry, className, children }: RetryNoticeProps) {
  return (
    <Notice
      tone={tone}
      className={className}
      actions={
        <Button size="sm" onClick={() => void onRetry()}>
          Try again
        </Button>
      }
    >
      {children}
    </Notice>
  );
}
