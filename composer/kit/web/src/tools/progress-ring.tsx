import type { ReactNode } from "react";

interface ProgressRingProps {
  /** 0 to 1, clockwise from the top. Say it in words inside. */
  part: number;
  /** How much of it a disc in the middle fills, from 0 to 1. */
  disc?: number | null;
  className?: string;
  children?: ReactNode;
}

const RADIUS = 46;
/** Of the largest disc: some room is left to the ring. */
const DISC = 41;
const AROUND = 2 * Math.PI * RADIUS;

export function ProgressRing({ part, disc = null, className = "size-64", children }: ProgressRingProps) {
  const filled = Math.min(1, Math.max(0, part)) * AROUND;
  return (
    <div className={`relative grid shrink-0 place-items-center ${className}`}>
      <svg aria-hidden="true" viewBox="0 0 100 100" fill="none" strokeWidth="5" className="absolute inset-0 -rotate-90">
        <circle cx="50" cy="50" r={RADIUS} className="stroke-line" />
        {disc !== null && (
          <circle
            cx="50"
            cy="50"
            r={disc * DISC}
            stroke="none"
            className="fill-accent/20 transition-[r] duration-200 ease-linear motion-reduce:transition-none"
          />
        )}
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
