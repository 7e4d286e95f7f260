export type Direction = "up" | "right" | "down" | "left";
