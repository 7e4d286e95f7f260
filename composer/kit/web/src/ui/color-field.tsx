import { useId } from "react";
import { nameOfColor, SWATCHES } from "../records/swatches.ts";
import { Icon } from "./icons.tsx";
import { ErrorText, type FieldProps } from "./labelled.tsx";

/** A colour, #rrggbb, or "" for none: one of those that are offered, or any other. */
export function ColorField({ label, value, error, required, onChange }: FieldProps<string>) {
  const id = useId();
  const isOwn = value !== "" && SWATCHES.every(({ hex }) => hex !== value);
  return (
    <fieldset
      role="radiogroup"
      aria-invalid={error !== undefined}
      aria-required={required}
      aria-describedby={`${id}-error`}
      className="w-full min-w-0"
    >
      <legend className="mb-1.5 text-sm font-medium">
        {label}
        {value !== "" && <span className="ml-2 font-normal text-muted">{nameOfColor(value)}</span>}
      </legend>
      <div className="-ml-1 flex flex-wrap items-center">
        {SWATCHES.map(({ hex, name }) => (
          <label key={hex} title={name} className="relative size-11 cursor-pointer p-1.5">
            <input
              type="radio"
              name={id}
              aria-label={name}
              className="peer absolute inset-0 cursor-pointer opacity-0"
              checked={value === hex}
              onChange={() => onChange(hex)}
            />
            <span
              style={{ background: hex }}
              className="grid size-full place-items-center rounded-full text-white ring-offset-2 ring-offset-surface peer-checked:ring-2 peer-checked:ring-ink peer-focus-visible:outline-2 peer-focus-visible:outline-offset-4 peer-focus-visible:outline-accent"
            >
              {value === hex && <Icon name="check" className="drop-shadow-[0_1px_1px_rgb(0_0_0/0.8)]" />}
            </span>
          </label>
        ))}
        <label
          title="Another colour"
          className="relative ml-1 inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-control border border-line px-3 text-sm font-medium hover:bg-ink/5 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          <span
            aria-hidden="true"
            style={isOwn ? { background: value } : undefined}
            className={`size-5 rounded-full border border-edge ${isOwn ? "" : "bg-[conic-gradient(#dc2626,#eab308,#059669,#2563eb,#db2777,#dc2626)]"}`}
          />
          Another
          <input
            type="color"
            aria-label={`${label}: another colour`}
            className="absolute inset-0 cursor-pointer opacity-0"
            value={value === "" ? "#808080" : value}
            onChange={(event) => onChange(event.target.value)}
          />
        </label>
        {value !== "" && required !== true && (
          <button
            type="button"
            aria-label={`None: ${label}`}
            className="ml-1 min-h-11 cursor-pointer rounded-control px-3 text-sm text-muted hover:text-ink"
            onClick={() => onChange("")}
          >
            None
          </button>
        )}
      </div>
      <ErrorText id={`${id}-error`} text={error} />
    </fieldset>
  );
}
