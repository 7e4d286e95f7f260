import { type ReactNode, useId, useState } from "react";
import type { Part } from "../records/group.ts";

export interface ChartProps {
  /** Says what is shown: "Amount by category". */
  label: string;
  data: readonly Part[];
  /** A value for people: "$1,200". */
  format: (value: number) => string;
}

interface ChartFigureProps extends ChartProps {
  /** Said instead of the drawing, when nothing can be drawn. */
  emptyText: string | null;
  children: ReactNode;
}

/** A drawing for the eye and the same as a table, for whoever rather reads it. */
export function ChartFigure({ label, data, format, emptyText, children }: ChartFigureProps) {
  const id = useId();
  const [isTable, setIsTable] = useState(false);
  return (
    <figure aria-labelledby={id} className="panel relative min-w-0 p-4 sm:p-6">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <figcaption id={id} className="min-w-0 font-semibold wrap-anywhere">
          {label}
        </figcaption>
        {emptyText === null && (
          <button
            type="button"
            aria-pressed={isTable}
            className="-mx-2 min-h-9 cursor-pointer rounded-control px-2 text-sm text-muted underline underline-offset-4 hover:text-ink"
            onClick={() => setIsTable(!isTable)}
          >
            Show as table
          </button>
        )}
      </div>
      {emptyText !== null ? (
        <p className="py-6 text-center text-muted">{emptyText}</p>
      ) : (
        <>
          {!isTable && (
            <div aria-hidden="true" className="@container">
              {children}
            </div>
          )}
          {/* A table takes the room of its text, hidden or not. */}
          <div className={isTable ? "" : "sr-only"}>
            <ValueTable label={label} data={data} format={format} />
          </div>
        </>
      )}
    </figure>
  );
}

function ValueTable({ label, data, format }: ChartProps) {
  return (
    <table className="w-full text-left">
      <caption className="sr-only">{label}</caption>
      <tbody>
        {data.map((part, index) => (
          <tr key={index} className="border-b border-line last:border-b-0">
            <th scope="row" className="py-2 pr-4 font-normal wrap-anywhere">
              {part.label}
            </th>
            <td className="py-2 text-right font-semibold tabular-nums">{format(part.value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
