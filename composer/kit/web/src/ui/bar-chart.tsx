import { useId } from "react";
import { placeOn, scaleOf } from "../records/chart-scale.ts";
import { ChartFigure, type ChartProps } from "./chart-figure.tsx";

/** A bar for each part, one below the other, so that long names have room. */
export function BarChart({ label, data, format }: ChartProps) {
  const patternId = useId();
  const scale = scaleOf(data.map(({ value }) => value));
  const zero = placeOn(scale, 0);
  const longest = Math.max(...data.map(({ value }) => format(value).length));
  const hasNegative = scale.low < 0;
  // Room for the values at the ends of the bars.
  const room = `${longest * 0.5 + 0.65}rem`;
  const plot = { marginRight: room, marginLeft: hasNegative ? room : 0 };
  return (
    <ChartFigure
      label={label}
      data={data}
      format={format}
      emptyText={data.length === 0 ? "Nothing to show yet." : null}
    >
      <svg className="absolute size-0">
        <pattern id={patternId} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" className="stroke-accent" strokeWidth="5" />
        </pattern>
      </svg>
      <div className="grid gap-y-3 text-sm @lg:grid-cols-[fit-content(38%)_minmax(0,1fr)] @lg:gap-x-4 @lg:gap-y-2">
        {data.map((part, index) => {
          const end = placeOn(scale, part.value);
          const isNegative = part.value < 0;
          return (
            <div
              key={index}
              className="grid min-w-0 gap-1 @lg:col-span-2 @lg:grid-cols-subgrid @lg:items-center @lg:gap-x-4"
            >
              <span className="min-w-0 wrap-anywhere @lg:text-right">{part.label}</span>
              <div style={plot} className="relative min-w-0">
                <svg className="block h-6 w-full overflow-visible">
                  {scale.ticks.map((tick) => (
                    <line
                      key={tick}
                      x1={percent(placeOn(scale, tick))}
                      x2={percent(placeOn(scale, tick))}
                      y1="-4"
                      y2="28"
                      className={tick === 0 ? "stroke-edge" : "stroke-line"}
                    />
                  ))}
                  <rect
                    x={percent(Math.min(zero, end))}
                    width={percent(part.value === 0 ? 0 : Math.max(0.004, Math.abs(end - zero)))}
                    height="100%"
                    rx="3"
                    fill={isNegative ? `url(#${patternId})` : undefined}
                    className={`[transform-box:fill-box] motion-safe:transition-transform motion-safe:duration-500 motion-safe:ease-out motion-safe:starting:scale-x-0 ${isNegative ? "origin-right" : "origin-left fill-accent"}`}
                  />
                  <text
                    x={percent(end)}
                    dx={isNegative ? -7 : 7}
                    y="50%"
                    dy="0.35em"
                    textAnchor={isNegative ? "end" : "start"}
                    className="fill-ink text-sm font-semibold tabular-nums"
                  >
                    {format(part.value)}
                  </text>
                </svg>
              </div>
            </div>
          );
        })}
        <div style={plot} className="relative mt-1 h-4 min-w-0 text-xs text-muted tabular-nums @lg:col-start-2">
          {scale.ticks.map((tick, index) => (
            <span
              key={tick}
              style={{ left: percent(placeOn(scale, tick)) }}
              className={`absolute -translate-x-1/2 whitespace-nowrap ${index === 0 || index === scale.ticks.length - 1 ? "" : "hidden @md:inline"}`}
            >
              {format(tick)}
            </span>
          ))}
        </div>
      </div>
    </ChartFigure>
  );
}

function percent(part: number): string {
  return `${(part * 100).toFixed(3)}%`;
}
