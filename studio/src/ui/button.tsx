import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

type Look = "primary" | "plain" | "ghost" | "accent" | "danger";

const LOOKS: Record<Look, string> = {
  primary: "bg-accent text-on-accent hover:not-disabled:bg-accent-hover",
  plain: "border border-line bg-raised text-ink hover:not-disabled:bg-hover",
  ghost: "text-muted hover:not-disabled:bg-hover hover:not-disabled:text-ink",
  accent: "text-accent hover:not-disabled:bg-hover",
  danger: "border border-line bg-raised text-danger hover:not-disabled:bg-danger-soft",
};

export interface ButtonProps extends ComponentProps<"button"> {
  look?: Look;
  size?: "sm" | "md";
  icon?: LucideIcon;
}

export function Button({ look = "plain", size = "md", icon: Icon, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={classNames(
        "inline-flex shrink-0 select-none items-center justify-center gap-1.5 rounded-md font-medium whitespace-nowrap transition-colors",
        "disabled:cursor-not-allowed disabled:opacity-50",
        size === "md" ? "h-8 px-3 text-base" : "h-6.5 px-2 text-sm",
        LOOKS[look],
        className,
      )}
      {...rest}
    >
      {Icon !== undefined && <Icon aria-hidden className={size === "md" ? "size-4" : "size-3.5"} strokeWidth={1.75} />}
      {children}
    </button>
  );
}
