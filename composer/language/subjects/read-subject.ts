import { IconName } from "@lathe/protocol/app/label";
import type { View } from "@lathe/protocol/app/view";
import { type Domain, DEFAULT_ACCENT, newest, soonest } from "../domain.ts";
import { kindOfAside, rangeKind } from "../field-aside.ts";
import { type FieldKind, kindOfName, meansDone } from "../field-kinds.ts";
import { asLabel, singularOf } from "../words.ts";

/** A line of the table of subjects, in its columns; docs/composer.md tells how one is written. */
export interface SubjectLine {
  /** What the records are called, the best name first. */
  names: string[];
  title: string | null;
  fields: string;
  views: string;
  examples: string[];
  icon: string;
}

/** Reads a line: `names | title | fields | views | examples | icon`. Throws on one of another form. */
export function readLine(line: string): SubjectLine {
  const columns = line.split(" | ").map((column) => column.trim());
  const [names = "", title = "", fields = "", views = "", examples = "", icon = ""] = columns;
  if (columns.length !== 6) throw new Error(`A subject has six columns: ${line}`);
  return {
    names: names.split(", "),
    title: title === "-" ? null : title,
    fields,
    views: views === "-" ? "" : views,
    examples: examples === "-" ? [] : examples.split(", "),
    icon,
  };
}

/** What is always kept, whatever else is told: the day of what is told by its day, day and amount of what was spent. */
function coreOf(plural: string, title: string | null, fields: Readonly<Record<string, FieldKind>>): string[] {
  const first = (wanted: FieldKind["type"]) => Object.entries(fields).find(([, { type }]) => type === wanted)?.[0];
  const [day, amount] = [first("date"), first("money")];
  if (title !== null && !/\bexpenses$/.test(plural)) return [];
  return [day, title === null ? undefined : amount].filter((label) => label !== undefined);
}

/** What an app of the records has when nothing else is said. Throws on an icon that there is not. */
export function domainOf(subject: SubjectLine): Domain {
  const plural = subject.names[0] ?? "";
  const fields = readFields(subject.fields);
  // Records that are told by their day are named by what was noted.
  const title = subject.title ?? "Note";
  if (subject.title === null) delete fields["Notes"];
  const dates = Object.entries(fields).filter(([, { type }]) => type === "date");
  const isPlanned = dates.some(([label]) => AHEAD.test(label));
  const [day] = dates[0] ?? [];
  const done = Object.entries(fields).find(([label, { type }]) => type === "checkbox" && meansDone(label))?.[0];
  const choices = Object.entries(fields).flatMap(([label, { type }]) => (type === "choice" ? [label] : []));
  return {
    things: "",
    name: asLabel(plural),
    isNamedAsSaid: true,
    singular: oneOf(plural),
    plural,
    icon: IconName.parse(subject.icon),
    title,
    fields,
    core: coreOf(plural, subject.title, fields),
    ...(done === undefined ? {} : { done }),
    filters: choices.slice(0, 2),
    search: true,
    sorting: true,
    ...(day === undefined ? {} : { order: isPlanned ? soonest(day) : newest(day) }),
    views: viewsOf(subject.views, fields),
    accent: ACCENTS[subject.icon] ?? DEFAULT_ACCENT,
    examples: (subject.examples.length === 0 ? NOTES : subject.examples).map((example) => ({ [title]: example })),
  };
}

/** "things lent to friends" → "thing lent to friends" */
function oneOf(plural: string): string {
  const [, noun = "", rest = ""] =
    /^(.+?s)( (?:of|for|to|in|at|from|with|on|by|per|I|we|[\p{L}]+ed|lent|seen|given|read|caught|kept|done|worn|made|sung|sold|bought|due)\b.*)$/u.exec(
      plural,
    ) ?? [];
  return noun === "" ? singularOf(plural) : `${singularOf(noun)}${rest}`;
}

const AHEAD = /\b(?:due|next|deadline|expires|expiry|until|renew|review|appointment|planned|start)\b/i;
const NOTES = ["As usual", "Better than the last time", "Nothing special", "Had to stop early", "A good day"];

/** "date; mode (SSB, CW)*; takings (money)": the fields of a column, by label. */
export function readFields(column: string): Record<string, FieldKind> {
  return Object.fromEntries(column.split(";").map((text) => fieldOf(text.trim())));
}

/** "mode (SSB, CW)*", "frequency in MHz", "severity 1-10", "takings (money)" */
function fieldOf(text: string): [string, FieldKind] {
  const [, name = "", bracket = "", star = ""] = /^([^(]+?)(?: \((.+)\)(\*?))?$/.exec(text) ?? [];
  const [, scaled = "", from = "", to = ""] = /^(.+) (\d+)-(\d+)$/.exec(name) ?? [];
  if (scaled !== "") return [asLabel(scaled), rangeKind(Number(from), Number(to), scaled)];
  const [, measured = "", unit = ""] = /^(.+) in (\S+(?: \S+)?)$/.exec(name) ?? [];
  if (measured !== "" && !/^(?:stock|use|charge|hand|total|on|at|by)$/.test(unit))
    return [asLabel(measured), kindOfAside(unit, measured) ?? { type: "number", min: 0, unit }];
  const label = asLabel(name);
  if (bracket === "money") return [label, { type: "money", currency: "USD" }];
  const told = bracket === "" ? null : kindOfAside(bracket, name);
  if (told?.type === "choice" && star !== "") return [label, { type: "tags", options: told.options }];
  return [label, told ?? kindOfName(name)];
}

function viewsOf(column: string, fields: Record<string, FieldKind>): View[] {
  const labelOf = (words: string) =>
    Object.keys(fields).find((label) => label.toLowerCase() === words.trim().toLowerCase()) ?? null;
  const views = column.split(", ").flatMap((text): View[] => {
    const [, kind = "", first = ""] = /^(\S+)(?: (?:by|of) (.+))?$/.exec(text) ?? [];
    const by = labelOf(first);
    switch (kind) {
      case "table":
      case "cards":
        return [{ type: kind }];
      case "gallery": {
        const image = Object.entries(fields).find(([, { type }]) => type === "image")?.[0];
        return image === undefined ? [] : [{ type: "gallery", image }];
      }
      case "board":
        return by === null ? [] : [{ type: "board", columns: by }];
      case "calendar":
        return by === null ? [] : [{ type: "calendar", date: by }];
      case "sections":
        return by === null ? [] : [{ type: "sections", by }];
      default: {
        // "chart of use by date by meter": either part may have a "by" of its own.
        const words = first.split(" by ");
        for (let cut = 1; cut < words.length; cut += 1) {
          const [value, over] = [labelOf(words.slice(0, cut).join(" by ")), labelOf(words.slice(cut).join(" by "))];
          if (value !== null && over !== null)
            return [{ type: "chart", shape: fields[over]?.type === "date" ? "line" : "bars", value, by: over }];
        }
        return [];
      }
    }
  });
  return views[0]?.type === "cards" ? views : [{ type: "list" }, ...views];
}

/** A colour for what an icon stands for. */
const ACCENTS: Readonly<Record<string, string>> = {
  bag: "#b45309",
  bank: "#166534",
  bell: "#b45309",
  bike: "#0f766e",
  bolt: "#a16207",
  book: "#7c2d12",
  brush: "#be185d",
  camera: "#334155",
  car: "#1e40af",
  chart: "#0369a1",
  chat: "#0f766e",
  check: "#4338ca",
  coffee: "#7c2d12",
  cup: "#92400e",
  dumbbell: "#dc2626",
  film: "#7e22ce",
  flag: "#b91c1c",
  heart: "#be123c",
  home: "#9a3412",
  leaf: "#3f6212",
  music: "#7e22ce",
  paw: "#9a3412",
  people: "#0e7490",
  sun: "#b45309",
  tools: "#475569",
};
