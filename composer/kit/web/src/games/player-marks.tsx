import type { Player } from "./line-rules.ts";

/** A cross for the first player, a ring for the second. */
export function Mark({ player, className = "" }: { player: Player; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={3.4}
      strokeLinecap="round"
      className={`${player === 1 ? "text-accent" : "text-ink"} ${className}`}
      aria-hidden
    >
      {player === 1 ? <path d="m6 6 12 12M18 6 6 18" /> : <circle cx="12" cy="12" r="6.8" />}
    </svg>
  );
}

/** A full disc for the first player, one with a hole for the second. */
export function Disc({ player, className = "" }: { player: Player; className?: string }) {
  return (
    <svg viewBox="0 0 24 24" className={`${player === 1 ? "text-accent" : "text-ink"} ${className}`} aria-hidden>
      <circle cx="12" cy="12" r="11" fill="currentColor" />
      {player === 1 ? (
        <circle cx="12" cy="12" r="7.6" fill="none" stroke="var(--on-accent)" strokeOpacity="0.45" strokeWidth="1.4" />
      ) : (
        <path d="m12 6.6 5.4 5.4-5.4 5.4L6.6 12Z" fill="var(--surface)" />
      )}
    </svg>
  );
}
