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
              <path d={slice(part)} className="stroke-surface" strokeWidth="1.5" fill={tint(index, names.length)} />
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

/** A slice of a circle of radius 100 from the top, clockwise. */
function slice(degrees: number): string {
  if (degrees >= 360) return "M0 -100A100 100 0 1 1 0 100A100 100 0 1 1 0 -100Z";
  const angle = ((degrees - 90) * Math.PI) / 180;
  const end = `${(100 * Math.cos(angle)).toFixed(3)} ${(100 * Math.sin(angle)).toFixed(3)}`;
  return `M0 0V-100A100 100 0 ${degrees > 180 ? 1 : 0} 1 ${end}Z`;
}

/** Tints of the accent; neighbours differ, also the last and the first. */
function tint(index: number, count: number): string {
  const steps = count % 3 === 1 ? 2 : 3;
  const isOdd = count % steps !== 0 && index === count - 1;
  const strength = isOdd ? 52 : ([14, 34, 24][index % steps] ?? 14);
  return `color-mix(in oklab, var(--accent) ${strength}%, var(--surface))`;
}
