import { useCallback, useId } from "react";
import { useStored } from "../store/stored.ts";
import {
  calculate,
  type CalculatorInput,
  type CalculatorResult,
  faultOf,
  initialValues,
  readTypedValues,
  sliderStep,
} from "./calculation.ts";
import { CopyButton } from "./copy-button.tsx";
import { Icon } from "../ui/icons.tsx";
import { formatNumber, parseNumber } from "./number-text.ts";
import { ToolPanel } from "./tool-panel.tsx";

interface CalculatorProps<Name extends string> {
  title?: string;
  text?: string;
  inputs: readonly CalculatorInput<Name>[];
  results: readonly CalculatorResult<Name>[];
  storageKey: string;
}

/** Calculates while somebody types, and remembers what was typed last. */
export function Calculator<Name extends string>({ title, text, inputs, results, storageKey }: CalculatorProps<Name>) {
  const read = useCallback((stored: unknown) => readTypedValues(inputs, stored), [inputs]);
  const [typed, setTyped] = useStored(storageKey, read);
  const values = calculate(inputs, results, typed);
  const isWrong = inputs.some((input) => faultOf(input, typed[input.id] ?? "") !== null);

  return (
    <ToolPanel title={title} name="Calculator">
      {text !== undefined && <p className="-mt-2 mb-6 max-w-prose text-muted">{text}</p>}
      <div className="grid gap-7 @2xl:grid-cols-2 @2xl:gap-10">
        <div className="space-y-5">
          {inputs.map((input) => (
            <InputField
              key={input.id}
              input={input}
              text={typed[input.id] ?? ""}
              onChange={(next) => setTyped({ ...typed, [input.id]: next })}
            />
          ))}
          <button type="button" className="button-quiet" onClick={() => setTyped(initialValues(inputs))}>
            <Icon name="reset" />
            Reset
          </button>
        </div>
        <ul
          aria-live="polite"
          className="rounded-card flex flex-col justify-center gap-5 self-start bg-accent/10 p-5 sm:p-7"
        >
          {results.map((result, index) => (
            <Result
              key={result.id}
              result={result}
              value={values[index] ?? null}
              isMain={index === results.length - 1}
              isWrong={isWrong}
            />
          ))}
        </ul>
      </div>
    </ToolPanel>
  );
}

interface ResultProps {
  result: { label: string; unit?: string; decimals: number };
  value: number | null;
  isMain: boolean;
  /** An input is missing or wrong. */
  isWrong: boolean;
}

function Result({ result: { label, unit, decimals }, value, isMain, isWrong }: ResultProps) {
  const shown = value === null ? null : formatNumber(value, decimals);
  return (
    <li className="flex flex-wrap items-end justify-between gap-x-4 gap-y-1">
      <div className="min-w-0">
        <p className="text-sm font-medium">{label}</p>
        <p
          className={`font-heading font-semibold tracking-tight wrap-anywhere tabular-nums ${shown === null ? "text-base" : isMain ? "text-4xl sm:text-5xl" : "text-2xl"}`}
        >
          {shown === null ? (
            <span className="font-sans font-normal tracking-normal text-ink">
              {isWrong ? "Fill in every field" : "Not possible with these values"}
            </span>
          ) : (
            <>
              {shown}
              {unit !== undefined && <span className="ml-1.5 text-[0.6em] font-medium">{unit}</span>}
            </>
          )}
        </p>
      </div>
      {shown !== null && <CopyButton text={unit === undefined ? shown : `${shown} ${unit}`} name={label} />}
    </li>
  );
}

interface InputFieldProps {
  input: CalculatorInput<string>;
  text: string;
  onChange: (text: string) => void;
}

function InputField({ input, text, onChange }: InputFieldProps) {
  const { label, unit, min, max, options } = input;
  const id = useId();
  const fault = faultOf(input, text);
  if (options !== undefined)
    return (
      <fieldset>
        <legend className="mb-1.5 text-sm font-medium">{label}</legend>
        <div className="rounded-control flex flex-wrap gap-1 border border-line bg-canvas p-1">
          {options.map((option) => (
            <label
              key={option.label}
              className="rounded-control grid min-h-10 flex-1 cursor-pointer place-items-center px-3 text-center text-sm font-medium hover:bg-ink/5 has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name={id}
                className="sr-only"
                checked={text === String(option.value)}
                onChange={() => onChange(String(option.value))}
              />
              {option.label}
            </label>
          ))}
        </div>
      </fieldset>
    );
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
        {label}
      </label>
      <div className="rounded-control flex items-stretch">
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : `${id}-fault`}
          className={`input text-lg tabular-nums ${unit === undefined ? "" : "rounded-r-none"}`}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
        {unit !== undefined && (
          <span className="rounded-control grid shrink-0 place-items-center rounded-l-none border border-l-0 border-edge/60 bg-canvas px-3 text-sm text-muted">
            {unit}
          </span>
        )}
      </div>
      {min !== undefined && max !== undefined && (
        <input
          type="range"
          aria-label={`${label}, slider`}
          min={min}
          max={max}
          step={sliderStep(min, max)}
          value={Math.min(max, Math.max(min, parseNumber(text) ?? min))}
          className="mt-2 h-6 w-full cursor-pointer accent-accent"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {fault !== null && (
        <p id={`${id}-fault`} className="mt-1 text-sm text-danger">
          {fault}
        </p>
      )}
    </div>
  );
}
