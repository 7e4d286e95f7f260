import { useId } from "react";
import { percentOf, segmentPath, segmentsOf } from "../records/ring-segments.ts";
import { ChartFigure, type ChartProps } from "./chart-figure.tsx";

const SIZE = 200;
const SHAPE = { centre: SIZE / 2, outer: 96, inner: 62 };

/** How much of the accent is in a part, and the lines over it: parts differ without their colour too. */
const LOOKS = [
  { percent: 100, pattern: null },
  { percent: 30, pattern: null },
  { percent: 68, pattern: "lines" },
  { percent: 12, pattern: "lines" },
  { percent: 50, pattern: "dots" },
  { percent: 4, pattern: "dots" },
] as const;

/** What parts a whole has, the largest first. What is not above 0 is part of no whole; the table has it. */
export function RingChart({ label, data, format }: ChartProps) {
  const id = useId();
  const segments = segmentsOf(data, LOOKS.length);
  const total = segments.reduce((sum, { value }) => sum + value, 0);
  const looks = segments.map((_, index) => LOOKS[index % LOOKS.length] ?? LOOKS[0]);
  const totalText = format(total);
  return (
    <ChartFigure
      label={label}
      data={data}
      format={format}
      emptyText={segments.length === 0 ? "Nothing to show yet." : null}
    >
      <div className="grid items-center gap-6 @lg:grid-cols-[minmax(0,14rem)_minmax(0,1fr)] @lg:gap-8">
        <svg viewBox={`0 0 ${SIZE} ${SIZE}`} className="mx-auto w-full max-w-56">
          <defs>
            {looks.map((look, index) => (
              <Fill key={index} id={`${id}-${index}`} percent={look.percent} pattern={look.pattern} />
            ))}
          </defs>
          <g className="origin-center motion-safe:transition-[rotate,opacity] motion-safe:duration-700 motion-safe:starting:-rotate-30 motion-safe:starting:opacity-0">
            {segments.map((segment, index) => (
              <path
                key={segment.label}
                d={segmentPath(segment, SHAPE)}
                fill={`url(#${id}-${index})`}
                strokeWidth="1.5"
                strokeLinejoin="round"
                className="stroke-accent"
              >
                <title>{`${segment.label}: ${format(segment.value)}`}</title>
              </path>
            ))}
          </g>
          <text
            x={SIZE / 2}
            y={SIZE / 2}
            dy="0.1em"
            textAnchor="middle"
            fontSize={Math.min(26, 190 / Math.max(1, totalText.length))}
            className="fill-ink font-semibold tabular-nums"
          >
            {totalText}
          </text>
          <text x={SIZE / 2} y={SIZE / 2} dy="1.6em" textAnchor="middle" fontSize="12" className="fill-muted">
            in all
          </text>
        </svg>
        <ul className="grid max-w-md min-w-0 gap-2">
          {segments.map((segment, index) => (
            <li key={segment.label} className="flex min-w-0 items-center gap-3">
              <svg viewBox="0 0 16 16" className="size-5 shrink-0">
                <rect
                  x="1"
                  y="1"
                  width="14"
                  height="14"
                  rx="3"
                  fill={`url(#${id}-${index})`}
                  className="stroke-accent"
                />
              </svg>
              <span className="min-w-0 flex-1 wrap-anywhere">{segment.label}</span>
              <span className="text-right tabular-nums">
                <span className="font-semibold">{format(segment.value)}</span>
                <span className="block text-sm text-muted">{percentOf(segment)}</span>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </ChartFigure>
  );
}

interface FillProps {
  id: string;
  percent: number;
  pattern: "lines" | "dots" | null;
}

function Fill({ id, percent, pattern }: FillProps) {
  // Lines are light on strong tints and strong on light ones.
  const mark = percent > 40 ? "var(--surface)" : "var(--accent)";
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="7" height="7" style={{ fill: `color-mix(in oklab, var(--accent) ${percent}%, var(--surface))` }} />
      {pattern === "lines" && <path d="M3.5 0v7" strokeWidth="1.6" style={{ stroke: mark }} />}
      {pattern === "dots" && <circle cx="3.5" cy="3.5" r="1.4" style={{ fill: mark }} />}
    </pattern>
  );
}
