import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity, ExampleValue } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { singularOf, withoutQuotes } from "../language/words.ts";
import { placedBlocks } from "./find-place.ts";
import { nounPattern } from "./mentions.ts";

/** What words say as the value of a field; null when they are none of its values. */
export function readValue(words: string, field: Field, app: AppSpecification): ExampleValue | null {
  const text = withoutQuotes(words.trim());
  switch (field.type) {
    case "time":
      return timeIn(text);
    case "money":
    case "number":
    case "rating": {
      const found = /^[$€£]? ?(-?\d+(?:[.,]\d+)?) ?(?:[$€£%]|\p{L}+){0,2}$/u.exec(text);
      return found === null ? null : Number((found[1] ?? "").replace(",", "."));
    }
    case "checkbox":
      return /^(?:yes|true|done|ticked|on)$/i.test(text) ? true : /^(?:no|false|open|off)$/i.test(text) ? false : null;
    case "choice":
      return field.options.find((option) => isSame(option, text)) ?? null;
    case "date":
      if (/^today$/i.test(text)) return "+0";
      if (/^tomorrow$/i.test(text)) return "+1";
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
    case "relation": {
      const other = app.entities.find(({ id }) => id === field.entity);
      const titles = (other?.examples ?? []).map((example) => String(example[other?.titleField ?? ""]));
      return titles.find((title) => title.toLowerCase() === text.toLowerCase()) ?? null;
    }
    case "email":
      return /^\S+@\S+$/.test(text) ? text : null;
    case "url":
      return /^\S+\.\S+$/.test(text) ? text : null;
    case "phone":
      return /^[+\d][\d ()/-]{4,}$/.test(text) ? text : null;
    case "image":
    case "color":
    case "formula":
    case "rollup":
      return null;
    default:
      return text === "" ? null : text;
  }
}

/** Words that can be nothing but a value of this field: a time, a sum of money, one of its options. */
export function isPlainValue(words: string, field: Field, app: AppSpecification): boolean {
  if (field.type === "text" || field.type === "longText" || field.type === "tags") return false;
  if (field.type === "money") return /[$€£]|^\d+[.,]\d{2}$/.test(words) && readValue(words, field, app) !== null;
  return readValue(words, field, app) !== null;
}

function isSame(option: string, words: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/s$/, "");
  return plain(option) === plain(words);
}

/** "18:30", "6.30pm", "at 7 pm" */
function timeIn(words: string): string | null {
  const found = /^(?:at )?(\d{1,2})(?:[:.](\d{2}))? ?(am|pm|a\.m\.|p\.m\.|o'clock|h)?$/i.exec(words);
  if (found === null || (found[2] === undefined && found[3] === undefined)) return null;
  const isLate = /^p/i.test(found[3] ?? "");
  const isEarly = /^a/i.test(found[3] ?? "");
  const hours = Number(found[1]);
  const day = isLate && hours < 12 ? hours + 12 : isEarly && hours === 12 ? 0 : hours;
  const minutes = Number(found[2] ?? 0);
  if (day > 23 || minutes > 59) return null;
  return `${String(day).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

/** A pattern for what the records of an entity are called: by their own nouns, and by the headings above them. */
export function recordNouns(entity: Entity, app: AppSpecification): string {
  const titles = placedBlocks(app).flatMap(({ block }) =>
    block.type === "records" && block.entity === entity.id && block.title !== undefined ? [block.title] : [],
  );
  const words = titles.flatMap((title) => {
    const whole = title.toLowerCase();
    const last = whole.split(" ").at(-1) ?? "";
    if (!/^\p{L}{4,}$/u.test(last) || singularOf(last) === last) return [];
    const names = [last, singularOf(last)];
    // "Tour dates"
    return /^\p{L}+ \p{L}+$/u.test(whole)
      ? [whole, `${whole.slice(0, -last.length)}${singularOf(last)}`, ...names]
      : names;
  });
  return [nounPattern(entity), ...words].length === 1
    ? nounPattern(entity)
    : `(?:${[nounPattern(entity), ...words].join("|")})`;
}

/** The name of a record. */
export function titleOf(entity: Entity, example: Entity["examples"][number]): string {
  return String(example[entity.titleField] ?? "");
}

/** A value as people read it. */
export function valueInWords(value: ExampleValue, field: Field): string {
  if (field.type === "money" && typeof value === "number")
    return new Intl.NumberFormat("en", { style: "currency", currency: field.currency }).format(value);
  if (field.type === "checkbox") return value === true ? "ticked" : "not ticked";
  return String(value);
}
