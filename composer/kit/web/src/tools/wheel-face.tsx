import { slicePath, sliceStrength } from "./wheel.ts";

interface WheelFaceProps {
  names: readonly string[];
  /** In degrees, clockwise. */
  turned: number;
  turnMs: number;
}

/** More names than this could not be read on the wheel. */
const MAX_WRITTEN = 24;

/** A decoration: what it stops at is said in words. */
export function WheelFace({ names, turned, turnMs }: WheelFaceProps) {
  const part = 360 / names.length;
  return (
    <div aria-hidden="true" className="relative w-full max-w-80 shrink-0">
      <svg viewBox="-104 -104 208 208" className="block w-full">
        <g
          style={{ transform: `rotate(${turned}deg)`, transitionDuration: `${turnMs}ms` }}
          className="transition-transform ease-[cubic-bezier(0.15,0.7,0.1,1)] motion-reduce:transition-none"
        >
          {names.map((name, index) => (
            <g key={index} transform={`rotate(${index * part})`}>
              <path
                d={slicePath(part)}
                className="stroke-surface"
                strokeWidth="1.5"
                fill="var(--accent)"
                fillOpacity={sliceStrength(index, names.length)}
              />
              {names.length <= MAX_WRITTEN && (
                <text
                  transform={`rotate(${part / 2 - 90}) translate(92 0)`}
                  textAnchor="end"
                  dominantBaseline="central"
                  fontSize={names.length > 14 ? 8 : 10}
                  className="fill-ink font-medium"
                >
                  {name.length > 13 ? `${name.slice(0, 12)}…` : name}
                </text>
              )}
            </g>
          ))}
        </g>
        <circle r="14" className="fill-surface stroke-line" strokeWidth="1.5" />
        <path d="M-8 -104h16l-8 18z" className="fill-ink" />
      </svg>
    </div>
  );
}
