import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { buttonLook, type ButtonLook } from "./button-look.ts";

interface LinkButtonProps extends ComponentProps<"a">, ButtonLook {
  icon?: LucideIcon;
}

/** Looks like a button and is a link: a download, or another page. */
export function LinkButton({ look, size = "md", icon: Icon, className, children, ...rest }: LinkButtonProps) {
  return (
    <a className={buttonLook({ look, size }, className)} {...rest}>
      {Icon !== undefined && <Icon aria-hidden className={size === "md" ? "size-4" : "size-3.5"} strokeWidth={1.75} />}
      {children}
    </a>
  );
}
