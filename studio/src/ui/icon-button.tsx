import type { LucideIcon } from "lucide-react";
import { Tooltip } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

export interface IconButtonProps extends Omit<ComponentProps<"button">, "aria-label" | "children"> {
  label: string;
  icon: LucideIcon;
  /** As shown to people: "Ctrl+S". */
  shortcut?: string;
  size?: "sm" | "md";
}

/** A button that shows only an icon; its name is in a tooltip, and always there for assistive tools. */
export function IconButton({ label, icon: Icon, shortcut, size = "md", className, ...rest }: IconButtonProps) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>
        <button
          type="button"
          aria-label={label}
          className={classNames(
            "inline-flex shrink-0 items-center justify-center rounded-md text-muted transition-colors",
            "hover:not-disabled:bg-hover hover:not-disabled:text-ink disabled:cursor-not-allowed disabled:opacity-40",
            "aria-pressed:bg-hover aria-pressed:text-ink data-[state=open]:bg-hover data-[state=open]:text-ink",
            size === "md" ? "size-8" : "size-6.5",
            className,
          )}
          {...rest}
        >
          <Icon aria-hidden className="size-4" strokeWidth={1.75} />
        </button>
      </Tooltip.Trigger>
      <TooltipContent label={label} shortcut={shortcut} />
    </Tooltip.Root>
  );
}

export function TooltipContent({ label, shortcut }: { label: string; shortcut?: string }) {
  return (
    <Tooltip.Portal>
      <Tooltip.Content
        sideOffset={5}
        collisionPadding={8}
        className="z-50 flex max-w-72 animate-appear items-center gap-2 rounded-md bg-ink px-2 py-1 text-xs text-ground shadow-float"
      >
        {label}
        {shortcut !== undefined && <kbd className="font-sans opacity-70">{shortcut}</kbd>}
      </Tooltip.Content>
    </Tooltip.Portal>
  );
}
