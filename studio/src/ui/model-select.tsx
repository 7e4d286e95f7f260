import { COMPOSER_MODEL, type ModelInfo, type Settings } from "@lathe/protocol/api";
import { ROUTED_MODEL } from "@lathe/protocol/prompt";
import { Check, ChevronDown } from "lucide-react";
import { Select } from "radix-ui";
import { classNames } from "./class-names.ts";
import { describeFacts } from "./describe-facts.ts";
import { FLOATING } from "./floating.ts";

const AUTO = {
  model: ROUTED_MODEL,
  label: "Auto (by task)",
  description: "The route of each task in the settings chooses, with its fallbacks.",
};

interface ModelSelectProps {
  models: readonly ModelInfo[] | undefined;
  value: string;
  onChange: (model: string) => void;
  /** There are routes: the task may choose. */
  hasRoutes?: boolean;
  className?: string;
}

/** Which model answers: those that can be used now, and how to have more. */
export function ModelSelect({ models, value, onChange, hasRoutes = false, className }: ModelSelectProps) {
  const usable = models?.filter((info) => info.usable) ?? [];
  const chosen = value === ROUTED_MODEL ? AUTO : models?.find((info) => info.model === value);
  return (
    <Select.Root value={value} onValueChange={onChange} disabled={models === undefined}>
      <Select.Trigger
        aria-label="Model"
        title={chosen?.description}
        className={classNames(
          "inline-flex h-8 min-w-0 items-center gap-1 rounded-md px-2 text-base text-muted transition-colors",
          "hover:bg-hover hover:text-ink data-[state=open]:bg-hover",
          className,
        )}
      >
        <span className="truncate">
          <Select.Value>{chosen?.label ?? (models === undefined ? "Models…" : value)}</Select.Value>
        </span>
        <ChevronDown aria-hidden className="size-3.5 shrink-0" strokeWidth={1.75} />
      </Select.Trigger>
      <Select.Portal>
        <Select.Content
          position="popper"
          sideOffset={4}
          collisionPadding={8}
          className={classNames(
            FLOATING,
            "max-h-[min(24rem,var(--radix-select-content-available-height))] w-80 max-w-[calc(100vw-1rem)]",
          )}
        >
          <Select.Viewport>
            {hasRoutes && <ModelItem info={AUTO} />}
            {usable.map((info) => (
              <ModelItem key={info.model} info={info} />
            ))}
            {models !== undefined && usable.length < models.length && (
              <Select.Group>
                <Select.Label className="border-t border-line px-2 pt-2 pb-1 text-sm text-muted">
                  {models.length - usable.length} more with a provider's key: see the settings.
                </Select.Label>
              </Select.Group>
            )}
          </Select.Viewport>
        </Select.Content>
      </Select.Portal>
    </Select.Root>
  );
}

function ModelItem({ info }: { info: Pick<ModelInfo, "model" | "label" | "description" | "facts"> }) {
  return (
    <Select.Item
      value={info.model}
      className="flex cursor-default items-start gap-2 rounded-md px-2 py-1.5 outline-none select-none data-highlighted:bg-hover"
    >
      <span className="mt-0.75 size-4 shrink-0">
        <Select.ItemIndicator>
          <Check aria-hidden className="size-4 text-accent" strokeWidth={2} />
        </Select.ItemIndicator>
      </span>
      <span className="min-w-0">
        <span className="block font-medium">
          <Select.ItemText>{info.label}</Select.ItemText>
        </span>
        <span className="block text-sm text-muted">{info.description}</span>
        {info.facts !== undefined && <span className="block text-sm text-faint">{describeFacts(info.facts)}</span>}
      </span>
    </Select.Item>
  );
}

export function hasRoutes(settings: Pick<Settings, "routes"> | undefined): boolean {
  return Object.values(settings?.routes ?? {}).some((route) => route.length > 0);
}

/**
 * The model to begin with: the one wished for where it can be used, else the first that can. The task chooses only where
 * there are routes.
 */
export function pickModel(
  models: readonly ModelInfo[] | undefined,
  wished: string | undefined,
  isRouted = false,
): string {
  if (models === undefined) return wished ?? COMPOSER_MODEL;
  if (wished === ROUTED_MODEL && isRouted) return ROUTED_MODEL;
  const usable = models.filter((info) => info.usable);
  return usable.find((info) => info.model === wished)?.model ?? usable[0]?.model ?? COMPOSER_MODEL;
}
