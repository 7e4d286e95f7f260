import type { ShipKind } from "@lathe/protocol/ship";
import { Code, Globe, MonitorSmartphone, Smartphone, type LucideIcon } from "lucide-react";
import { RadioGroup } from "radix-ui";
import { useEffect, useId, useRef } from "react";
import { classNames } from "../../ui/class-names.ts";
import { focusWithinDialog } from "./focus-within-dialog.ts";
import { SHIP_NAMES } from "./ship-names.ts";

interface OfferedKind {
  kind: ShipKind;
  icon: LucideIcon;
  /** What it is for, and who can use it. */
  about: string;
}

const OFFERED: readonly OfferedKind[] = [
  {
    kind: "apk",
    icon: Smartphone,
    about: "For Android phones: whoever gets the file can install the app by opening it, without a store.",
  },
  {
    kind: "pwa",
    icon: MonitorSmartphone,
    about: "For phones and computers of every kind: people install it from their browser and use it offline.",
  },
  { kind: "web", icon: Globe, about: "For any web server: everybody with its address can use it in a browser." },
  {
    kind: "source",
    icon: Code,
    about: "For developers: all files in a zip that builds and runs without Lathe.",
  },
];

interface KindChoiceProps {
  value: ShipKind;
  onChange: (kind: ShipKind) => void;
}

/** What can be had, one of which is chosen. */
export function KindChoice({ value, onChange }: KindChoiceProps) {
  const group = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(
    () => focusWithinDialog(group.current?.querySelector<HTMLElement>("[role=radio][data-state=checked]") ?? null),
    [],
  );
  return (
    <RadioGroup.Root
      ref={group}
      aria-label="What to ship"
      value={value}
      onValueChange={(next) => {
        const found = OFFERED.find(({ kind }) => kind === next);
        if (found !== undefined) onChange(found.kind);
      }}
      className="grid gap-2 sm:grid-cols-2"
    >
      {OFFERED.map(({ kind, icon: Icon, about }) => (
        <RadioGroup.Item
          key={kind}
          value={kind}
          aria-labelledby={`${id}-${kind}`}
          aria-describedby={`${id}-${kind}-about`}
          className={classNames(
            "group flex items-start gap-2.5 rounded-md border border-line p-2.5 text-left transition-colors hover:bg-hover",
            "data-[state=checked]:border-accent data-[state=checked]:bg-accent-soft",
          )}
        >
          <Icon
            aria-hidden
            className="mt-0.5 size-4 shrink-0 text-muted group-data-[state=checked]:text-accent"
            strokeWidth={1.75}
          />
          <span className="min-w-0">
            <span id={`${id}-${kind}`} className="block font-medium">
              {SHIP_NAMES[kind].title}
            </span>
            <span id={`${id}-${kind}-about`} className="block text-sm text-muted">
              {about}
            </span>
          </span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
