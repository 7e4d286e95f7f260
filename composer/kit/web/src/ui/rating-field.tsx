import { useId } from "react";
import { ErrorText, type FieldProps } from "./labelled.tsx";
import { Star } from "./stars.tsx";

/** 0 is not rated. */
export function RatingField({ label, max, value, error, onChange }: FieldProps<number> & { max: number }) {
  const id = useId();
  return (
    <fieldset
      role="radiogroup"
      aria-invalid={error !== undefined}
      aria-describedby={`${id}-error`}
      className="w-full min-w-0"
    >
      <legend className="mb-1.5 text-sm font-medium">{label}</legend>
      <div className="flex min-h-11 flex-wrap items-center">
        {Array.from({ length: max }, (_, index) => index + 1).map((stars) => (
          <label
            key={stars}
            className="relative size-8 cursor-pointer rounded-md p-1 has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={id}
              aria-label={stars === 1 ? "1 star" : `${stars} stars`}
              className="absolute inset-0 cursor-pointer opacity-0"
              checked={value === stars}
              onChange={() => onChange(stars)}
            />
            <Star filled={stars <= value} />
          </label>
        ))}
        {value > 0 && (
          <button
            type="button"
            className="ml-1 min-h-8 cursor-pointer rounded-md px-2 text-sm text-muted hover:text-ink"
            onClick={() => onChange(0)}
          >
            Clear
          </button>
        )}
      </div>
      <ErrorText id={`${id}-error`} text={error} />
    </fieldset>
  );
}
