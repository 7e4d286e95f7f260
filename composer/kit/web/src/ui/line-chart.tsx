import { placeOn, scaleOf } from "../records/chart-scale.ts";
import { namedPoints, placeAcross, saidPoints } from "../records/line-points.ts";
import { ChartFigure, type ChartProps } from "./chart-figure.tsx";

/** So many names stand below the line: in a narrow chart, and in a wide one. */
const NARROW_LABELS = 3;
const WIDE_LABELS = 6;

/** How a number goes on from part to part: months, mostly. The first, last, highest and lowest say their value. */
export function LineChart({ label, data, format }: ChartProps) {
  const values = data.map(({ value }) => value);
  const scale = scaleOf(values);
  const points = data.map(({ value }, index) => ({ x: placeAcross(index, data.length), y: 1 - placeOn(scale, value) }));
  const zero = 1 - placeOn(scale, 0);
  const line = points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x * 100} ${y * 100}`).join("");
  const [first, last] = [points[0], points.at(-1)];
  const area =
    first === undefined || last === undefined
      ? ""
      : `${line}L${last.x * 100} ${zero * 100}L${first.x * 100} ${zero * 100}Z`;
  const said = saidPoints(values);
  const narrowNames = namedPoints(data.length, NARROW_LABELS);
  const wideNames = namedPoints(data.length, WIDE_LABELS);
  const lowest = values.indexOf(Math.min(...values));
  return (
    <ChartFigure
      label={label}
      data={data}
      format={format}
      emptyText={data.length === 0 ? "Nothing to show yet." : null}
    >
      <div className="mt-7 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-xs text-muted tabular-nums">
        <div className="relative grid h-56 text-right">
          {scale.ticks.map((tick) => (
            // In one place of the grid, so that the widest gives the column its width.
            <span
              key={tick}
              style={{ top: percent(1 - placeOn(scale, tick)) }}
              className="relative col-start-1 row-start-1 h-4 -translate-y-1/2 whitespace-nowrap"
            >
              {format(tick)}
            </span>
          ))}
        </div>
        <div className="relative h-56">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="absolute inset-0 size-full overflow-visible">
            {scale.ticks.map((tick) => (
              <path
                key={tick}
                d={`M0 ${(1 - placeOn(scale, tick)) * 100}H100`}
                vectorEffect="non-scaling-stroke"
                className={tick === 0 ? "stroke-edge" : "stroke-line"}
              />
            ))}
            <g className="[clip-path:inset(-10%_0_-10%_0)] motion-safe:transition-[clip-path] motion-safe:duration-700 motion-safe:starting:[clip-path:inset(-10%_100%_-10%_0)]">
              <path d={area} className="fill-accent/12" />
              <path
                d={line}
                fill="none"
                vectorEffect="non-scaling-stroke"
                strokeWidth="2.5"
                strokeLinejoin="round"
                strokeLinecap="round"
                className="stroke-accent"
              />
            </g>
          </svg>
          {points.map(({ x, y }, index) => (
            <span
              key={index}
              title={`${data[index]?.label}: ${format(values[index] ?? 0)}`}
              style={{ left: percent(x), top: percent(y) }}
              className="absolute grid size-6 -translate-1/2 place-items-center"
            >
              <span
                className={`rounded-full bg-accent ${said.has(index) ? "size-2.5 ring-2 ring-surface" : points.length > 16 ? "size-0" : "size-1.5"}`}
              />
              {said.has(index) && (
                <span
                  className={`absolute rounded bg-surface/85 px-1 text-sm font-semibold whitespace-nowrap text-ink ${index === lowest && y < 0.85 ? "top-full -mt-0.5" : "bottom-full -mb-0.5"} ${x < 0.15 ? "left-2" : x > 0.85 ? "right-2" : "left-1/2 -translate-x-1/2"}`}
                >
                  {format(values[index] ?? 0)}
                </span>
              )}
            </span>
          ))}
        </div>
        <div className="relative col-start-2 mt-2 h-4">
          {data.map((part, index) => {
            const isNarrow = narrowNames.has(index);
            const isWide = wideNames.has(index);
            if (!isNarrow && !isWide) return null;
            const shown = isNarrow ? (isWide ? "" : "@2xl:hidden") : "hidden @2xl:block";
            const x = points[index]?.x ?? 0;
            const side =
              data.length === 1
                ? "-translate-x-1/2"
                : index === 0
                  ? ""
                  : index === data.length - 1
                    ? "-translate-x-full"
                    : "-translate-x-1/2";
            return (
              <span
                key={index}
                style={{ left: percent(x) }}
                className={`absolute max-w-1/3 truncate px-1 ${data.length > 4 ? "@2xl:max-w-1/8" : "@2xl:max-w-1/5"} ${side} ${shown}`}
              >
                {part.label}
              </span>
            );
          })}
        </div>
      </div>
    </ChartFigure>
  );
}

function percent(part: number): string {
  return `${(part * 100).toFixed(3)}%`;
}
