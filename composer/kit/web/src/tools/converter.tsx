import { useCallback, useId } from "react";
import { useStored } from "../store/stored.ts";
import { Icon } from "../ui/icons.tsx";
import {
  type Conversion,
  conversionTexts,
  convertTyped,
  readConversion,
  type Side,
  swapUnits,
  type Unit,
} from "./conversion.ts";
import { formatNumber } from "./number-text.ts";
import { ToolPanel } from "./tool-panel.tsx";

interface ConverterProps {
  title?: string;
  /** Of one quantity; the first two are shown at first. */
  units: readonly Unit[];
  storageKey: string;
}

/** Both sides can be typed into; below them stands the value in every unit. */
export function Converter({ title, units, storageKey }: ConverterProps) {
  const read = useCallback((stored: unknown) => readConversion(units, stored), [units]);
  const [conversion, setConversion] = useStored(storageKey, read);
  const texts = conversionTexts(units, conversion);
  const side = (name: Side) => (
    <SideFields
      label={name === "left" ? "From" : "To"}
      units={units}
      text={texts[name]}
      unit={conversion[name]}
      isWrong={conversion.side === name && texts[name === "left" ? "right" : "left"] === ""}
      onText={(text) => setConversion({ ...conversion, side: name, text })}
      onUnit={(unit) => setConversion({ ...conversion, [name]: unit })}
    />
  );
  return (
    <ToolPanel title={title} name="Converter">
      <div className="grid items-center gap-3 @lg:grid-cols-[1fr_auto_1fr]">
        {side("left")}
        <button
          type="button"
          aria-label="Swap units"
          className="icon-button mx-auto size-11 rotate-90 border border-line @lg:mt-6"
          onClick={() => setConversion(swapUnits(conversion))}
        >
          <Icon name="arrows" />
        </button>
        {side("right")}
      </div>
      <UnitList
        units={units}
        conversion={conversion}
        onChoose={(unit) => setConversion({ ...conversion, [conversion.side === "left" ? "right" : "left"]: unit })}
      />
    </ToolPanel>
  );
}

interface SideFieldsProps {
  label: string;
  units: readonly Unit[];
  text: string;
  unit: string;
  isWrong: boolean;
  onText: (text: string) => void;
  onUnit: (unit: string) => void;
}

function SideFields({ label, units, text, unit, isWrong, onText, onUnit }: SideFieldsProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
        {label}
      </label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-fault` : undefined}
        className="input font-heading rounded-b-none py-3 text-2xl font-semibold tabular-nums"
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <select
        aria-label={`${label}, unit`}
        className="input rounded-t-none border-t-0"
        value={unit}
        onChange={(event) => onUnit(event.target.value)}
      >
        {units.map((each) => (
          <option key={each.id} value={each.id}>
            {each.label.toLowerCase() === each.symbol.toLowerCase() ? each.label : `${each.label} (${each.symbol})`}
          </option>
        ))}
      </select>
      {isWrong && (
        <p id={`${id}-fault`} className="mt-1 text-sm text-danger">
          This is not a number.
        </p>
      )}
    </div>
  );
}

interface UnitListProps {
  units: readonly Unit[];
  conversion: Conversion;
  onChoose: (unit: string) => void;
}

/** What was typed in every other unit; pressing one shows it above. */
function UnitList({ units, conversion, onChoose }: UnitListProps) {
  const typedUnit = conversion[conversion.side];
  const shownUnit = conversion[conversion.side === "left" ? "right" : "left"];
  return (
    <ul aria-label="In all units" className="mt-7 grid gap-x-8 border-t border-line pt-3 @lg:grid-cols-2">
      {units
        .filter(({ id }) => id !== typedUnit)
        .map((unit) => {
          const value = convertTyped(units, conversion, unit.id);
          return (
            <li key={unit.id}>
              <button
                type="button"
                aria-pressed={unit.id === shownUnit}
                className="rounded-control flex min-h-11 w-full cursor-pointer items-center justify-between gap-4 px-2 text-left hover:bg-ink/5 aria-pressed:bg-accent/12"
                onClick={() => onChoose(unit.id)}
              >
                <span className="min-w-0 text-sm wrap-anywhere text-muted aria-pressed:text-ink">{unit.label}</span>
                <span className="font-medium tabular-nums">
                  {value === null ? "" : formatNumber(value, Math.abs(value) < 0.001 ? 9 : Math.abs(value) < 1 ? 6 : 4)}{" "}
                  {unit.symbol}
                </span>
              </button>
            </li>
          );
        })}
    </ul>
  );
}
