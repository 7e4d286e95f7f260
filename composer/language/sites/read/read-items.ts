import { findFirst, type Reading, type Span, touches } from "../../recognizer.ts";
import { LOOK } from "./read-asked.ts";
import { splitList } from "../../split-list.ts";
import type { Subject } from "../find-kind.ts";
import type { FoundSection } from "../section-words.ts";

/** "services: haircuts, colouring and styling" */
export function readItems(reading: Reading, sections: readonly FoundSection[], spans: Span[]): string[] {
  for (const { found } of sections) {
    const list = /^ ?(?::|\(|,? (?:like|such as|including|namely|are|for)) ?([^.;:)\n]+)\)?/i.exec(
      reading.text.slice(found.span.end),
    );
    if (list === null) continue;
    const start = found.span.end + list[0].indexOf(list[1] ?? "");
    const items: string[] = [];
    for (const item of splitList(list[1] ?? "")) {
      const at = reading.text.indexOf(item, start);
      const isTaken = at === -1 || spans.some((span) => span.start < at + item.length && at < span.end);
      if (isTaken || item.split(" ").length > 5) break;
      items.push(item);
      spans.push({ start: at, end: at + item.length });
    }
    if (items.length > 0) return items;
  }
  return [];
}

/** Names behind the word for records: "3 rooms: The Vault, The Asylum and Pharaoh's Curse". */
export function readNames(reading: Reading, from: number): { names: string[]; spans: Span[] } {
  const list = /^ ?(?::|\(|,? (?:like|such as|including|namely|called)) ?([^.;:)\n]+)\)?/i.exec(
    reading.text.slice(from),
  );
  if (list === null || /\d/.test(list[1] ?? "")) return { names: [], spans: [] };
  const start = from + list[0].indexOf(list[1] ?? "");
  const span = { start, end: start + (list[1] ?? "").length };
  const names = (list[1] ?? "").split(/, and |, | and | & /).map((name) => name.trim());
  const isList = names.length > 1 && names.every((name) => name !== "" && name.split(" ").length <= 5);
  return isList && !touches(reading.claimed, span) ? { names, spans: [span] } : { names: [], spans: [] };
}

/** What stands behind the trade, before anything else: "my tutoring business, maths and physics". */
export function readTopics(reading: Reading, subject: Subject, spans: Span[]): string[] {
  for (const { end } of subject.spans) {
    const list =
      /^(?:,|:| for) ((?:\p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+)?, )*\p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+)? and \p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+)?)(?=[,.;]| with |$)/u.exec(
        reading.text.slice(end),
      );
    if (list === null) continue;
    const start = end + list[0].length - (list[1] ?? "").length;
    const span = { start, end: start + (list[1] ?? "").length };
    if (spans.some((each) => each.start < span.end && span.start < each.end) || LOOK.test(list[1] ?? "")) continue;
    spans.push(span);
    return splitList(list[1] ?? "");
  }
  return [];
}

const COURSE =
  "(?:starters?|appetizers?|mains?(?: courses?)?|main dishes|desserts?|drinks?|sides?|soups?|salads?|pizzas?|pasta|burgers?|wines?|cocktails?|beers?|breakfast|lunch|dinner|breads?|rolls?|cakes?|pastr(?:y|ies)|coffees?|teas?|brunch|sandwich(?:es)?|snacks?|tapas|sushi|curr(?:y|ies)|cookies|pies?|tarts?|ice cream|smoothies|juices)";

/** What a menu is divided into: "menu with starters, mains and desserts". */
export function readCourses(reading: Reading): { items: string[]; spans: Span[] } {
  const found = findFirst(
    reading,
    new RegExp(
      `\\bmenu (?:(?:with|of|for|in|by|divided into|split into|sections?|grouped by) )*[(:]? ?(${COURSE}(?:(?:,| and|, and| &) ${COURSE})+)`,
      "g",
    ),
  );
  if (found === null) return { items: [], spans: [] };
  const items = (found.groups[1] ?? "")
    .split(/(?:, and | and |, | & )/)
    .map((item) => item.charAt(0).toUpperCase() + item.slice(1).toLowerCase());
  return { items, spans: [found.span] };
}
