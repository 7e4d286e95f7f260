import { Icon } from "../ui/icons.tsx";
import { colorName } from "./drawing-colors.ts";

interface ColorChoiceProps {
  label: string;
  colors: readonly string[];
  /** Null when none is chosen. */
  value: string | null;
  onChange: (color: string) => void;
}

/** A few colours, and any other one. */
export function ColorChoice({ label, colors, value, onChange }: ColorChoiceProps) {
  const isOther = value !== null && !colors.includes(value);
  return (
    <div role="group" aria-label={`${label} colour`}>
      <p className="mb-1.5 text-sm font-medium">{label}</p>
      <div className="flex flex-wrap gap-1">
        {colors.map((color) => (
          <button
            key={color}
            type="button"
            aria-label={colorName(color)}
            aria-pressed={color === value}
            className="grid size-11 cursor-pointer place-items-center rounded-full border-2 border-transparent aria-pressed:border-accent"
            onClick={() => onChange(color)}
          >
            <span className="size-8 rounded-full border border-edge/60" style={{ background: color }} />
          </button>
        ))}
        <label
          className={`relative grid size-11 cursor-pointer place-items-center rounded-full border-2 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${isOther ? "border-accent" : "border-transparent"}`}
        >
          <span
            className="grid size-8 place-items-center rounded-full border border-edge text-muted"
            style={isOther ? { background: value } : undefined}
          >
            {!isOther && <Icon name="plus" className="size-4" />}
          </span>
          <input
            type="color"
            aria-label={`Another ${label.toLowerCase()} colour`}
            className="absolute inset-0 cursor-pointer opacity-0"
            value={value ?? "#000000"}
            onChange={(event) => onChange(event.target.value)}
          />
        </label>
      </div>
    </div>
  );
}
