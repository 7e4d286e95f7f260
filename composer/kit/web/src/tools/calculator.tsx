import { type ReactNode, useCallback, useId, useState } from "react";
import { useStored } from "../store/stored.ts";
import {
  calculate,
  type CalculatorInput,
  type CalculatorResult,
  faultOf,
  initialValues,
  readTypedValues,
  resultText,
  shownResults,
  sliderStep,
  valuesOf,
} from "./calculation.ts";
import { CopyIcon } from "./copy-icon.tsx";
import { Icon } from "../ui/icons.tsx";
import { formatTyped, parseNumber } from "./number-text.ts";
import { ToolPanel } from "./tool-panel.tsx";

interface CalculatorProps<Name extends string> {
  title?: string;
  text?: string;
  inputs: readonly CalculatorInput<Name>[];
  results: readonly CalculatorResult<Name>[];
  storageKey: string;
  /** What stands below, made of all inputs and results. */
  renderBelow?: (values: Readonly<Record<Name, number>>) => ReactNode;
}

/** More options than these stand in a list that opens. */
const MAX_CHIPS = 6;

/** Calculates while somebody types, and remembers what was typed last. */
export function Calculator<Name extends string>(props: CalculatorProps<Name>) {
  const { title, text, inputs, results, storageKey, renderBelow } = props;
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
        <ul aria-live="polite" className="rounded-card self-start bg-accent/10 p-5 sm:p-7">
          {shownResults(results, values).map(({ result, value }, index) => (
            <Result key={result.id} result={result} value={value} isMain={index === 0} isWrong={isWrong} />
          ))}
        </ul>
      </div>
      {renderBelow?.(valuesOf(inputs, results, typed))}
    </ToolPanel>
  );
}

interface ResultProps {
  result: { label: string; unit?: string; decimals: number; isDay?: boolean; isTime?: boolean };
  value: number | null;
  isMain: boolean;
  /** An input is missing or wrong. */
  isWrong: boolean;
}

function Result({ result, value, isMain, isWrong }: ResultProps) {
  const { label, unit } = result;
  const shown = value === null ? null : resultText(result, value);
  const number = shown !== null && (
    <>
      {shown}
      {unit !== undefined && (
        <span className={`ml-1.5 font-medium ${isMain ? "text-[0.6em]" : "text-sm"}`}>{unit}</span>
      )}
    </>
  );
  const copy = shown !== null && <CopyIcon text={unit === undefined ? shown : `${shown} ${unit}`} name={label} />;
  if (!isMain)
    return (
      <li className="-mr-2.5 flex min-h-11 flex-wrap items-center gap-x-3 border-t border-ink/10">
        <p className="mr-auto py-1.5 text-sm">{label}</p>
        <div className="flex items-center gap-1">
          <p className="font-semibold wrap-anywhere tabular-nums">{shown === null ? "–" : number}</p>
          {copy}
        </div>
      </li>
    );
  return (
    <li className="pb-5 last:pb-0">
      <div className="-mr-2.5 flex items-center justify-between gap-3">
        <p className="font-medium">{label}</p>
        {copy}
      </div>
      {shown === null ? (
        <p className="mt-1">{isWrong ? "Fill in every field" : "Not possible with these values"}</p>
      ) : (
        <p className="font-heading text-4xl font-semibold tracking-tight wrap-anywhere tabular-nums sm:text-5xl">
          {number}
        </p>
      )}
    </li>
  );
}

interface InputFieldProps {
  input: CalculatorInput<string>;
  text: string;
  onChange: (text: string) => void;
}

function InputField({ input, text, onChange }: InputFieldProps) {
  const { label, unit, min, max, options, isDay } = input;
  const id = useId();
  const [isTyping, setIsTyping] = useState(false);
  const fault = faultOf(input, text);
  if (options !== undefined && options.length > MAX_CHIPS)
    return (
      <div>
        <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
          {label}
        </label>
        <select id={id} className="input text-lg" value={text} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.label}>{option.label}</option>
          ))}
        </select>
      </div>
    );
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
                checked={text === option.label}
                onChange={() => onChange(option.label)}
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
          type={isDay === true ? "date" : "text"}
          inputMode={isDay === true ? undefined : "decimal"}
          autoComplete="off"
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : `${id}-fault`}
          className={`input text-lg tabular-nums ${unit === undefined ? "" : "rounded-r-none"}`}
          value={isTyping || isDay === true ? text : formatTyped(text)}
          onFocus={() => setIsTyping(true)}
          onBlur={() => setIsTyping(false)}
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
