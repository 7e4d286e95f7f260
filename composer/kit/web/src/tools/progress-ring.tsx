import type { ReactNode } from "react";

interface ProgressRingProps {
  /** 0 to 1, clockwise from the top. Say it in words inside. */
  part: number;
  className?: string;
  children?: ReactNode;
}

const RADIUS = 46;
const AROUND = 2 * Math.PI * RADIUS;

export function ProgressRing({ part, className = "size-64", children }: ProgressRingProps) {
  const filled = Math.min(1, Math.max(0, part)) * AROUND;
  return (
    <div className={`relative grid shrink-0 place-items-center ${className}`}>
      <svg aria-hidden="true" viewBox="0 0 100 100" fill="none" strokeWidth="5" className="absolute inset-0 -rotate-90">
        <circle cx="50" cy="50" r={RADIUS} className="stroke-line" />
        {filled > 0 && (
          <circle
            cx="50"
            cy="50"
            r={RADIUS}
            strokeLinecap="round"
            strokeDasharray={`${filled} ${AROUND}`}
            className="stroke-accent"
          />
        )}
      </svg>
      <div className="relative text-center">{children}</div>
    </div>
  );
}
