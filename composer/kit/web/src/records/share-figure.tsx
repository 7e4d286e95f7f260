import { Figure } from "./figure.tsx";

/** How many of all; it stands in `FigureStrip`. */
export function ShareFigure({ label, count, of }: { label: string; count: number; of: number }) {
  return <Figure label={label} value={`${count} of ${of}`} share={of === 0 ? 0 : count / of} />;
}
