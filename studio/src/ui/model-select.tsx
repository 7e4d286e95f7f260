import { COMPOSER_MODEL, type ModelInfo, type Settings } from "@lathe/protocol/api";
import { ROUTED_MODEL } from "@lathe/protocol/prompt";
import { describeFacts } from "./describe-facts.ts";
import { Select } from "./select.tsx";

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
  const others = (models?.length ?? 0) - usable.length;
  return (
    <Select
      label="Model"
      title={chosen?.description}
      look="tool"
      choices={[...(hasRoutes ? [AUTO] : []), ...usable].map(toChoice)}
      value={value}
      otherwise={chosen?.label ?? (models === undefined ? "Models…" : value)}
      onChange={onChange}
      disabled={models === undefined}
      note={others > 0 ? `${others} more with a provider's key: see the settings.` : undefined}
      className={className}
      listClassName="w-80"
    />
  );
}

function toChoice({ model, label, description, facts }: Pick<ModelInfo, "model" | "label" | "description" | "facts">) {
  const about = (
    <>
      {description}
      {facts !== undefined && <span className="block text-faint">{describeFacts(facts)}</span>}
    </>
  );
  return { value: model, label, about };
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
