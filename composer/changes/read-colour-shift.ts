import { findColour, hexWords } from "../language/look/colours.ts";
import { act, changed, type Read } from "./reader.ts";

const WARM = ["orange", "coral", "amber", "crimson"];
const COOL = ["teal", "blue", "cyan", "indigo"];
const ANY = ["teal", "coral", "indigo", "crimson", "emerald", "sky"];

const SHIFT =
  /^(?:(?:use|make|try|choose|pick|give (?:it|me|us)|change|set|i(?:'d| would) like|i want|have|let's have|with)\s+)?(?:it\s+|the\s+|an?\s+|its\s+)*(?:(warmer|warm|cooler|cool|cold|colder|darker|deeper|lighter|brighter|paler|different|other|another|new|nicer|better|prettier|less boring)\s+(?:accent\s+|main\s+)?colou?rs?|(?:accent |main )?colou?rs?(?: scheme)?\s+(?:to be\s+|should be\s+|to\s+)?(?:a bit\s+|a little\s+|much\s+)?(warmer|cooler|colder|darker|deeper|lighter|brighter|paler|different|something else))$/i;

/** "a warmer colour", "make the colour darker", "another colour": beside the one that there is. */
export function readColourShift(text: string): Read | null {
  const found = SHIFT.exec(text);
  const wish = (found?.[1] ?? found?.[2])?.toLowerCase();
  if (wish === undefined) return null;
  return act((app) => {
    const { accent } = app.theme;
    const isDarker = /dark|deep/.test(wish);
    const isShade = isDarker || /light|bright|pale/.test(wish);
    const hex = isShade
      ? lit(accent, isDarker ? -0.25 : 0.25)
      : nextOf(/warm/.test(wish) ? WARM : /cool|cold/.test(wish) ? COOL : ANY, accent);
    const said = isShade
      ? `The accent colour is ${isDarker ? "darker" : "lighter"} now, as far as text on it can still be read.`
      : `The accent colour is ${hexWords(hex)} now. For another one say its name: “make it teal”.`;
    return changed({ ...app, theme: { ...app.theme, accent: hex } }, said);
  });
}

function nextOf(names: readonly string[], now: string): string {
  const colours = names.map((name) => findColour(name)?.hex ?? now);
  return colours[(colours.indexOf(now) + 1) % colours.length] ?? now;
}

/** Lighter (to white) or darker (to black) by a part of the way. */
function lit(hex: string, by: number): string {
  const to = by > 0 ? 255 : 0;
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const mixed = channels.map((channel) => Math.round(channel + (to - channel) * Math.abs(by)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
