import { z } from "zod";
import { Hex } from "./label.ts";

/** How the app looks; each part can be asked for by itself. */
export const Theme = z.object({
  accent: Hex,
  mode: z.enum(["system", "light", "dark"]),
  /** The tint and contrast of surfaces, the size of headings, how much is decorated. */
  tone: z.enum(["plain", "calm", "playful", "elegant", "bold"]),
  font: z.enum(["sans", "serif", "rounded", "mono"]),
  corners: z.enum(["round", "soft", "square"]),
  density: z.enum(["comfortable", "compact"]),
  /** Letters and all that stands around them are larger: for older eyes, or a screen that hangs on a wall. */
  text: z.literal("large").optional(),
});
export type Theme = z.infer<typeof Theme>;
export type Mode = Theme["mode"];
export type Tone = Theme["tone"];

/** The look of apps that ask for nothing else, without their colour. */
export const PLAIN_THEME = {
  mode: "system",
  tone: "plain",
  font: "sans",
  corners: "round",
  density: "comfortable",
} as const satisfies Omit<Theme, "accent">;
