import type { TextStyle } from "react-native";

/** Distances, on a grid of four. */
export const spacing = { xs: 4, s: 8, m: 12, l: 16, xl: 24, xxl: 40 } as const;

export const radius = { s: 8, m: 12, l: 18, full: 999 } as const;

/** Nothing that can be touched is smaller. */
export const MIN_TOUCH = 44;

/** On a wide screen the app stays as wide as a large phone. */
export const MAX_WIDTH = 560;

export const type = {
  largeTitle: { fontSize: 32, lineHeight: 38, fontWeight: "700", letterSpacing: -0.6 },
  title: { fontSize: 22, lineHeight: 28, fontWeight: "700", letterSpacing: -0.3 },
  headline: { fontSize: 17, lineHeight: 23, fontWeight: "600", letterSpacing: -0.1 },
  body: { fontSize: 16, lineHeight: 22 },
  callout: { fontSize: 14, lineHeight: 19 },
  caption: { fontSize: 12, lineHeight: 16, fontWeight: "500" },
} as const satisfies Record<string, TextStyle>;
