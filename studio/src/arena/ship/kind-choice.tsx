import type { OfferedKind, ShipKind } from "@lathe/protocol/ship";
import { Cloud, Code, Globe, Hammer, MonitorSmartphone, Smartphone, Store, type LucideIcon } from "lucide-react";
import { RadioGroup } from "radix-ui";
import { useEffect, useId, useRef } from "react";
import { classNames } from "../../ui/class-names.ts";
import { focusWithinDialog } from "./focus-within-dialog.ts";
import { SHIP_NAMES } from "./ship-names.ts";

interface KindWords {
  kind: ShipKind;
  icon: LucideIcon;
  /** What it is for, and who can use it. */
  about: string;
}

const KINDS: readonly KindWords[] = [
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
/** Shown only where they can be had. */
const MORE_KINDS: readonly KindWords[] = [
  { kind: "aab", icon: Store, about: "For Google Play, which takes new apps in this form only." },
  {
    kind: "native-apk",
    icon: Hammer,
    about: "For Android phones: the Expo app itself, built with this machine's Android SDK.",
  },
  {
    kind: "native-aab",
    icon: Hammer,
    about: "For Google Play: the Expo app itself, built with this machine's Android SDK.",
  },
  { kind: "eas-apk", icon: Cloud, about: "For Android phones: the Expo app itself, built by Expo's service." },
  { kind: "eas-aab", icon: Cloud, about: "For Google Play: the Expo app itself, built by Expo's service." },
  { kind: "eas-ipa", icon: Cloud, about: "For iPhones and the App Store: built by Expo's service." },
];

interface KindChoiceProps {
  value: ShipKind;
  /** What the project's worker says of each; null: nothing yet. */
  offered: readonly OfferedKind[] | null;
  onChange: (kind: ShipKind) => void;
}

/** What can be had, one of which is chosen. */
export function KindChoice({ value, offered, onChange }: KindChoiceProps) {
  const group = useRef<HTMLDivElement>(null);
  const id = useId();
  const offerOf = (kind: ShipKind) => offered?.find((offer) => offer.kind === kind);
  const kinds = [...KINDS, ...MORE_KINDS.filter(({ kind }) => offerOf(kind)?.isAvailable === true)];
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
        const found = kinds.find(({ kind }) => kind === next);
        if (found !== undefined) onChange(found.kind);
      }}
      className="grid gap-2 sm:grid-cols-2"
    >
      {kinds.map(({ kind, icon: Icon, about }) => (
        <RadioGroup.Item
          key={kind}
          value={kind}
          disabled={offerOf(kind)?.isAvailable === false}
          aria-labelledby={`${id}-${kind}`}
          aria-describedby={`${id}-${kind}-about`}
          className={classNames(
            "group flex items-start gap-2.5 rounded-md border border-line p-2.5 text-left transition-colors hover:not-disabled:bg-hover disabled:cursor-not-allowed",
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
              {offerOf(kind)?.reason ?? about}
            </span>
          </span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
