import { useStored } from "../store/stored.ts";
import { Icon } from "../ui/icons.tsx";
import { formatNumber } from "./number-text.ts";
import { ToolPanel } from "./tool-panel.tsx";
import { addRow, changeRow, LETTER_GRADES, readRows, valueOf, weightedAverage } from "./weighted-average.ts";

interface AverageToolProps {
  title?: string;
  /** What a row is: "Course". */
  rowName: string;
  /** What is averaged: "Grade". */
  valueName: string;
  /** How often it counts: "Credits". */
  weightName: string;
  /** What comes of it: "GPA". */
  resultName: string;
  /** Letters from A to F are offered. */
  hasLetters?: boolean;
  storageKey: string;
}

/** An average of as many rows as people add, by their weights. */
export function AverageTool(props: AverageToolProps) {
  const { title, rowName, valueName, weightName, resultName, hasLetters = false, storageKey } = props;
  const [rows, store] = useStored(storageKey, readRows);
  const result = weightedAverage(rows);
  const letters = `${storageKey}-letters`;

  return (
    <ToolPanel title={title} name={resultName}>
      <div className="grid gap-7 @2xl:grid-cols-[minmax(0,1fr)_16rem]">
        <div>
          {hasLetters && (
            <datalist id={letters}>
              {Object.keys(LETTER_GRADES).map((letter) => (
                <option key={letter} value={letter} />
              ))}
            </datalist>
          )}
          <ul aria-label={`${rowName} list`} className="grid gap-2">
            {rows.map((row, index) => {
              const called = row.name === "" ? `${rowName} ${index + 1}` : row.name;
              const isWrong = row.value.trim() !== "" && valueOf(row.value) === null;
              const change = (changed: Partial<typeof row>) => store(changeRow(rows, row.id, changed));
              return (
                <li key={row.id} className="grid grid-cols-[minmax(0,1fr)_5rem_5rem_2.75rem] gap-2">
                  <input
                    className="input min-w-0"
                    aria-label={`${rowName} ${index + 1}`}
                    placeholder={`${rowName} ${index + 1}`}
                    value={row.name}
                    onChange={(event) => change({ name: event.target.value })}
                  />
                  <input
                    className="input min-w-0 text-center tabular-nums"
                    aria-label={`${valueName} of ${called}`}
                    aria-invalid={isWrong}
                    placeholder={valueName}
                    list={hasLetters ? letters : undefined}
                    value={row.value}
                    onChange={(event) => change({ value: event.target.value })}
                  />
                  <input
                    className="input min-w-0 text-center tabular-nums"
                    aria-label={`${weightName} of ${called}`}
                    placeholder={weightName}
                    inputMode="decimal"
                    value={row.weight}
                    onChange={(event) => change({ weight: event.target.value })}
                  />
                  <button
                    type="button"
                    className="icon-button"
                    aria-label={`Remove ${called}`}
                    onClick={() => store(rows.filter(({ id }) => id !== row.id))}
                  >
                    <Icon name="close" />
                  </button>
                </li>
              );
            })}
          </ul>
          <button type="button" className="button-quiet mt-3" onClick={() => store(addRow(rows))}>
            <Icon name="plus" />
            Add a {rowName.toLowerCase()}
          </button>
        </div>
        <div role="status" className="rounded-card self-start bg-accent/10 p-5">
          <p className="font-medium">{resultName}</p>
          <p className="font-heading text-5xl font-semibold tracking-tight tabular-nums">
            {result === null ? "–" : formatNumber(result.average, 2)}
          </p>
          <p className="mt-3 text-sm text-muted">
            {weightName} together: {result === null ? "–" : formatNumber(result.weights, 2)}
          </p>
        </div>
      </div>
    </ToolPanel>
  );
}
