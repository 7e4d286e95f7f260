/** A colour, and how it is written. */
export function Swatch({ color }: { color: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <span aria-hidden="true" className="size-4 rounded-full border border-edge/60" style={{ background: color }} />
      <span className="tabular-nums">{color}</span>
    </span>
  );
}
