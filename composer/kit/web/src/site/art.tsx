import { Icon, type IconName } from "../ui/icons.tsx";
import type { Draw, Paint } from "./drawing.ts";

const PAINTS: Record<Paint, string> = {
  accent: "var(--accent)",
  onAccent: "var(--on-accent)",
  ink: "var(--ink)",
  canvas: "var(--canvas)",
  surface: "var(--surface)",
};

interface ArtProps {
  draw: Draw;
  icon: IconName;
  /** Of the picture's own measure; it is shown as wide as there is room. */
  width: number;
  height: number;
  /** The same picture for the same seed. */
  seed: string;
  className?: string;
}

/** A picture made of shapes in the theme's colours, around an icon: a decoration. */
export function Art({ draw, icon, width, height, seed, className = "" }: ArtProps) {
  const drawing = draw(width, height, seed);
  const { x, y, size, paint } = drawing.icon;
  const percent = (part: number, of: number) => `${(part / of) * 100}%`;
  return (
    <div aria-hidden="true" className={`relative overflow-hidden rounded-card ${className}`}>
      <svg viewBox={`0 0 ${width} ${height}`} className="block w-full">
        {drawing.shapes.map((shape, index) => (
          <path
            key={index}
            d={shape.path}
            opacity={shape.opacity}
            strokeLinecap="round"
            {...(shape.lineWidth === undefined
              ? { fill: PAINTS[shape.paint] }
              : { fill: "none", stroke: PAINTS[shape.paint], strokeWidth: shape.lineWidth })}
          />
        ))}
      </svg>
      <span
        className="absolute -translate-1/2"
        style={{ left: percent(x, width), top: percent(y, height), width: percent(size, width), color: PAINTS[paint] }}
      >
        <Icon name={icon} className="w-full stroke-[1.4]" />
      </span>
    </div>
  );
}
