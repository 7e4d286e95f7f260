import { useEffect, useId, useRef, useState } from "react";
import { parseNumber } from "./number-text.ts";

interface NumberInputProps {
  label: string;
  unit?: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
}

/** A number that is taken over as soon as it is one within its bounds. */
export function NumberInput({ label, unit, value, min, max, onChange }: NumberInputProps) {
  const id = useId();
  const [text, setText] = useState(String(value));
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (document.activeElement !== input.current) setText(String(value));
  }, [value]);
  const number = parseNumber(text);
  const isWrong = number === null || number < min || number > max;
  function change(typed: string) {
    setText(typed);
    const next = parseNumber(typed);
    if (next !== null && next >= min && next <= max) onChange(next);
  }
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
        {label}
      </label>
      <div className="relative">
        <input
          ref={input}
          id={id}
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-fault` : undefined}
          className={`input tabular-nums ${unit === undefined ? "" : "pr-12"}`}
          value={text}
          onChange={(event) => change(event.target.value)}
          onBlur={() => setText(String(value))}
        />
        {unit !== undefined && (
          <span className="pointer-events-none absolute inset-y-0 right-3 grid place-items-center text-sm text-muted">
            {unit}
          </span>
        )}
      </div>
      {isWrong && (
        <p id={`${id}-fault`} className="mt-1 text-sm text-danger">
          {min} to {max}
        </p>
      )}
    </div>
  );
}
