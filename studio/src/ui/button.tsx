import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { buttonLook, type ButtonLook } from "./button-look.ts";

export interface ButtonProps extends ComponentProps<"button">, ButtonLook {
  icon?: LucideIcon;
}

export function Button({ look, size = "md", icon: Icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={buttonLook({ look, size }, className)} {...rest}>
      {Icon !== undefined && <Icon aria-hidden className={size === "md" ? "size-4" : "size-3.5"} strokeWidth={1.75} />}
      {children}
    </button>
  );
}
