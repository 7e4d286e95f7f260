import type { Field } from "@lathe/protocol/app/field";
import { quoted, templateText } from "../code.ts";
import { type EntityParts, inSentence } from "../entity-parts.ts";

/** What a record is called, as code: its title, or the day that it is of. */
export function titleText({ title }: EntityParts, record: string): string {
  return title.type === "date" ? `formatDate(${record}.${title.id})` : `${record}.${title.id}`;
}

/** The same where there may be no record. */
export function titleTextIfThere({ title }: EntityParts, record: string, otherwise = ""): string {
  const text = `${record}?.${title.id} ?? ${quoted(otherwise)}`;
  return title.type === "date" ? `formatDate(${text})` : text;
}

/** A draft as it is kept, as code: a title has no blanks around it. */
export function trimmedDraft({ title }: EntityParts, draft: string): string {
  return title.type === "date" ? draft : `{ ...${draft}, ${title.id}: ${draft}.${title.id}.trim() }`;
}

/** What a record is told by where its day is seen anyway, on a calendar: its title, or else its first value in a few words. */
export function textOnItsDay(parts: EntityParts, record: string): string {
  const day = titleText(parts, record);
  if (parts.title.type !== "date") return day;
  for (const field of parts.others) {
    const value = `${record}.${field.id}`;
    if (field.type === "text" || field.type === "choice") return `${value} || ${day}`;
    if (field.type === "money") return `${value} === null ? ${day} : formatMoney(${value}, "${field.currency}")`;
    if (field.type !== "number") continue;
    const unit = templateText(` ${field.unit ?? inSentence(field.label)}`);
    return `${value} === null ? ${day} : \`\${formatNumber(${value})}${unit}\``;
  }
  return day;
}

/** Whether a new record's form has today in this field. */
export function beginsToday(field: Field, title: Field): boolean {
  return field.type === "date" && (field === title || field.today === true);
}

/** The draft that a form begins with, as code; records of a day are most often of today. */
export function freshDraft({ title, names, entity }: EntityParts, rest = ""): string {
  const empty = `empty${names.type}`;
  const days = entity.fields.flatMap((field) => (beginsToday(field, title) ? [`${field.id}: today()`] : []));
  const more = [...days, rest].filter((part) => part !== "").join(", ");
  return more === "" ? empty : `{ ...${empty}, ${more} }`;
}
