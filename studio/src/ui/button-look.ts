import { classNames } from "./class-names.ts";

const LOOKS = {
  primary: "bg-accent text-on-accent hover:not-disabled:bg-accent-hover",
  plain: "border border-line bg-raised text-ink hover:not-disabled:bg-hover",
  ghost: "text-muted hover:not-disabled:bg-hover hover:not-disabled:text-ink",
  accent: "text-accent hover:not-disabled:bg-hover",
  danger: "border border-line bg-raised text-danger hover:not-disabled:bg-danger-soft",
} as const;

export interface ButtonLook {
  look?: keyof typeof LOOKS;
  size?: "sm" | "md";
}

/** The classes of what looks like a button, be it one or a link. */
export function buttonLook({ look = "plain", size = "md" }: ButtonLook, className?: string): string {
  return classNames(
    "inline-flex shrink-0 select-none items-center justify-center gap-1.5 rounded-md font-medium whitespace-nowrap transition-colors",
    "disabled:cursor-not-allowed disabled:opacity-50",
    size === "md" ? "h-8 px-3 text-base" : "h-6.5 px-2 text-sm",
    LOOKS[look],
    className,
  );
}
