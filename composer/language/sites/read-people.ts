import type { Reading, Span } from "../recognizer.ts";

export interface PeopleRead {
  people: { name: string; role: string | null }[];
  spans: Span[];
}

const PERSON = "(?:Dr\\.? |Prof\\.? )?\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+)*(?: ?\\([^)]{2,50}\\))?";
const LIST = new RegExp(
  `^(?: (?:members?|with|of|are|is|named|called|section|page))* ?[:(]? ?((?:${PERSON})(?:(?:, and |, | and | & |; )(?:${PERSON}))+|${PERSON.replace(")?", ")")})\\)?`,
  "u",
);

/** The people who are named behind a word for them: "trainers Ana, Tom (boxing) and Lea". */
export function readPeople(reading: Reading, from: number): PeopleRead {
  const found = LIST.exec(reading.text.slice(from));
  if (found === null) return { people: [], spans: [] };
  const span = { start: from, end: from + found[0].length };
  const people = (found[1] ?? "").split(/(?:, and |, | and | & |; )(?![^(]*\))/).flatMap((each) => {
    const [, name, role] = /^([^(]+?)(?: ?\(([^)]+)\))?$/.exec(each.trim()) ?? [];
    return name === undefined
      ? []
      : [{ name: name.trim(), role: role === undefined ? null : role.charAt(0).toUpperCase() + role.slice(1) }];
  });
  return { people, spans: [span] };
}
