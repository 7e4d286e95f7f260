import { initials } from "./initials.ts";
import { seeded } from "./seeded.ts";

interface PortraitProps {
  name: string;
  className: string;
}

/** Stands for a photo: the person's initials before two discs that are theirs alone. */
export function Portrait({ name, className }: PortraitProps) {
  const random = seeded(name);
  const [near, far] = [
    { x: 12 + random() * 76, y: 55 + random() * 40, r: 34 + random() * 20 },
    { x: 10 + random() * 80, y: random() * 40, r: 20 + random() * 24 },
  ];
  return (
    <svg aria-hidden="true" viewBox="0 0 100 100" className={className}>
      <rect width="100" height="100" className="fill-surface" />
      <g className="fill-accent">
        <rect width="100" height="100" opacity="0.12" />
        <circle cx={far.x} cy={far.y} r={far.r} opacity="0.16" />
        <circle cx={near.x} cy={near.y} r={near.r} opacity="0.22" />
      </g>
      <text
        x="50"
        y="51"
        textAnchor="middle"
        dominantBaseline="central"
        fontSize="27"
        className="fill-ink font-heading font-semibold"
      >
        {initials(name)}
      </text>
    </svg>
  );
}
