import type { Reading, Span } from "../../recognizer.ts";

export interface PeopleRead {
  people: { name: string; role: string | null }[];
  spans: Span[];
}

const ROLE_WORD =
  "(?:[\\p{Ll}-]+ ){0,2}(?:[\\p{Ll}-]*(?:er|or|ist|ian|ent|eur|eer|ess|yst|gist|aid|tice)|chair(?:man|woman|person)?|chef|cook|head|captain|coach|nurse|vet|lead|host|owner|vocals|guitar|drums|bass|piano|keys|violin|cello|colou?r|cuts|ceo|cto|mum|dad|bride|groom|secretary|yoga|pilates|boxing)";
const NAME_WORD = "(?:\\p{Lu}[\\p{L}'-]+|\\p{Lu}\\.?)";
const NAME = `(?:(?:Dr|Prof|Rev|Mrs?|Ms|Fr)\\.? )?${NAME_WORD}(?: ${NAME_WORD})*`;
const PERSON = `${NAME}(?: ?\\([^)]{2,50}\\)|(?:,| -|:| as| is| =)?(?: our| the| a| an)? (?!(?:and|or|for|after|over|under|her|their|other|later|never|with|in|on)\\b)${ROLE_WORD}(?![\\p{L}]))?`;
const LIST = new RegExp(
  `^(?: (?:members?|with|of|are|is|named|called|section|page|led by|being))* ?[:(-]? ?(${PERSON}(?:(?:, and |, | and | & |; |\\n)${PERSON})*)\\)?(?=[\\s,.;)]|$)`,
  "u",
);
const BY = /\b(?:hosted|run|taught|led|owned|founded|presented|written|made) by (?=\p{Lu})/gu;
const WITH_ROLE = new RegExp(
  `\\b(?:[Oo]ur|[Tt]he|[Mm]y) ((?:head |lead |new )?(?:vicar|priest|pastor|minister|imam|rabbi|owner|head ?teacher|headmaster|coach|chef|director|founder|manager|trainer|stylist|chair(?:man|woman|person)?|secretary|treasurer|instructor|teacher|conductor|captain|vet|dentist|doctor|host|guide|baker|brewer)),? (?:is )?(${NAME})`,
  "gu",
);
const SPLIT = /(?:, and |, | and | & |; |\n)(?=(?:Dr\.? |Prof\.? |Rev\.? |Mrs? |Ms )?\p{Lu})(?![^(]*\))/u;

/** The people who are named behind a word for them: "trainers Ana, Tom (boxing) and Lea". */
export function readPeople(reading: Reading, from: number): PeopleRead {
  const found = LIST.exec(reading.text.slice(from));
  if (found === null) return { people: [], spans: [] };
  const span = { start: from, end: from + found[0].length };
  const people = (found[1] ?? "").split(SPLIT).flatMap(personOf);
  return { people, spans: [span] };
}

const WHO = new RegExp(`^(${NAME})(.*)$`, "u");

/** "Jane Reed - chair", "Tom (boxing)" */
function personOf(words: string): PeopleRead["people"] {
  const [, name, rest = ""] = WHO.exec(words.trim()) ?? [];
  if (name === undefined) return [];
  const [, short, title] = /^(.+) (C[A-Z]O|PhD|MD|MBA|VP)$/.exec(name) ?? [];
  if (short !== undefined && title !== undefined && rest.trim() === "") return [{ name: short, role: title }];
  const role = rest
    .replace(/^(?:,| ?-|:| as| is| =)?\s*(?:(?:our|the|an?) )?/, "")
    .replace(/^\(|\)$/g, "")
    .trim();
  return [{ name, role: role === "" ? null : role.charAt(0).toUpperCase() + role.slice(1) }];
}

/** "hosted by Ana and Tom", "our vicar Anne Cole" */
export function readPeopleBy(reading: Reading): PeopleRead {
  for (const found of reading.text.matchAll(BY)) {
    const read = readPeople(reading, found.index + found[0].length - 1);
    if (read.people.length > 0)
      return { people: read.people, spans: [{ start: found.index, end: read.spans[0]?.end ?? found.index }] };
  }
  const told = [...reading.text.matchAll(WITH_ROLE)];
  return {
    people: told.map(([, role = "", name = ""]) => ({ name, role: role.charAt(0).toUpperCase() + role.slice(1) })),
    spans: told.map((found) => ({ start: found.index, end: found.index + found[0].length })),
  };
}
