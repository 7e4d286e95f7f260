import type { ColorValue } from "react-native";
import Svg, { Path } from "react-native-svg";
import { useColors } from "@/theme/use-theme";

/** Strokes in a square of 24. Add what the app needs. */
const paths = {
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  check: "m5 12.5 4.5 4.5L19 7.5",
  close: "m6 6 12 12M18 6 6 18",
  chevronLeft: "m15 5-7 7 7 7",
  chevronRight: "m9 5 7 7-7 7",
  search: "m21 21-4.3-4.3M19 11a8 8 0 1 1-16 0 8 8 0 0 1 16 0Z",
  sliders: "M4 7h10M18 7h2M4 17h2M10 17h10M16 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM8 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  pencil: "M4 20h4L19 9l-4-4L4 16v4ZM13.5 6.5l4 4",
  trash: "M4 7h16M10 11v6M14 11v6M6 7l1 13h10l1-13M9 7V4h6v3",
  calendar: "M5 6h14a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1ZM4 11h16M8 3.5V8M16 3.5V8",
  list: "M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01",
  chart: "M5 20v-7M12 20V5M19 20v-10",
  flame: "M12 2.5c.6 3.2 2.3 4.9 3.9 6.7 1.5 1.7 2.6 3.5 2.6 5.9a6.5 6.5 0 0 1-13 0c0-2.2.9-3.8 2-5 .3 1.7 1.2 2.6 2.2 2.9-.5-3.9.4-7.6 2.3-10.5Z",
  star: "M12 3.2l2.7 5.6 6.1.9-4.4 4.3 1 6.1-5.4-2.9-5.4 2.9 1-6.1-4.4-4.3 6.1-.9z",
} as const;

export type IconName = keyof typeof paths;

interface IconProps {
  name: IconName;
  size?: number;
  /** A colour; the ink of the theme without one. */
  color?: ColorValue;
  filled?: boolean;
}

/** A decoration: what it stands for must be said in words beside it, or by the button that it is in. */
export function Icon({ name, size = 22, color, filled = false }: IconProps) {
  const colors = useColors();
  const stroke = color ?? colors.ink;
  return (
    <Svg aria-hidden width={size} height={size} viewBox="0 0 24 24" fill="none">
      <Path
        d={paths[name]}
        stroke={stroke}
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
        fill={filled ? stroke : "none"}
      />
    </Svg>
  );
}
