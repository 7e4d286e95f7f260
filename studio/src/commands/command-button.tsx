import type { LucideIcon } from "lucide-react";
import { useStudio } from "../studio-context.tsx";
import { useStore } from "../store/use-store.ts";
import { Button, type ButtonProps } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { isEnabled } from "./command-center.ts";

interface CommandButtonProps {
  command: string;
  icon: LucideIcon;
  /** Shown instead of only the icon. */
  label?: string;
  look?: ButtonProps["look"];
  size?: "sm" | "md";
  pressed?: boolean;
  className?: string;
}

/** A button for a command of the table: its name, shortcut and action come from there. */
export function CommandButton({ command: id, icon, label, look, size, pressed, className }: CommandButtonProps) {
  const { commands } = useStudio();
  useStore(commands.state);
  const command = commands.find(id);
  if (command === undefined) return null;
  const shared = {
    icon,
    size,
    className,
    onClick: () => commands.run(id),
    disabled: !isEnabled(command),
    "aria-pressed": pressed,
  };
  if (label !== undefined) {
    return (
      <Button look={look} {...shared}>
        {label}
      </Button>
    );
  }
  return <IconButton label={command.title} shortcut={commands.formatShortcut(command)} {...shared} />;
}
