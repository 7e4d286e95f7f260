import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

const TONES = {
  plain: "bg-hover text-muted",
  accent: "bg-accent-soft text-accent",
  success: "bg-success-soft text-success",
  warning: "bg-warning-soft text-warning",
  danger: "bg-danger-soft text-danger",
} as const;

interface BadgeProps {
  tone?: keyof typeof TONES;
  /** A dot before the words: something goes on right now. */
  isLive?: boolean;
  children: ReactNode;
}

/** A word or two about the state of something. */
export function Badge({ tone = "plain", isLive = false, children }: BadgeProps) {
  return (
    <span
      className={classNames(
        "inline-flex h-5 shrink-0 items-center gap-1.5 rounded-full px-2 text-xs font-medium whitespace-nowrap",
        TONES[tone],
      )}
    >
      {isLive && <span aria-hidden className="size-1.5 animate-breathe rounded-full bg-current" />}
      {children}
    </span>
  );
}
