import type { Domain } from "../domain.ts";
import { singularOf } from "../words.ts";
import community from "./table/community.txt" with { type: "text" };
import everyday from "./table/everyday.txt" with { type: "text" };
import further from "./table/further.txt" with { type: "text" };
import home from "./table/home.txt" with { type: "text" };
import lists from "./table/lists.txt" with { type: "text" };
import more from "./table/more.txt" with { type: "text" };
import pastimes from "./table/pastimes.txt" with { type: "text" };
import work from "./table/work.txt" with { type: "text" };
import { domainOf, readLine, type SubjectLine } from "./read-subject.ts";

export interface FoundSubject {
  domain: Domain;
  /** As they stand in the text, and where. */
  words: string;
  index: number;
  /** The name that was found is no plural, and so none of the records: "wine cellar", "job hunt". */
  isList: boolean;
}

interface Subject {
  line: SubjectLine;
  domain: Domain | null;
}

interface Named {
  subject: Subject;
  isList: boolean;
}

/** Of a name in several the first counts. */
const TABLES = [home, pastimes, work, community, more, further, everyday];

let subjects: ReadonlyMap<string, Named> | null = null;

let sorts: ReadonlyMap<string, Subject> | null = null;

/** The sorts of lists by their names, each word in the singular; read when first asked for. */
function sortsByName(): ReadonlyMap<string, Subject> {
  sorts ??= new Map(
    lists
      .split("\n")
      .filter((text) => text !== "")
      .flatMap((text) => {
        const subject: Subject = { line: readLine(text), domain: null };
        return subject.line.names.map((name): [string, Subject] => [keyOf(name), subject]);
      }),
  );
  return sorts;
}

/** What a list usually has that is known by nothing but its name; null where that is not known either. */
export function sortOfList(plural: string): Domain | null {
  const subject = sortsByName().get(keyOf(plural)) ?? sortsByName().get(keyOf(plural.split(" ").at(-1) ?? plural));
  if (subject === undefined) return null;
  subject.domain ??= domainOf(subject.line);
  return subject.domain;
}

/** All subjects by their names, each word in the singular; read when first asked for. */
function byName(): ReadonlyMap<string, Named> {
  if (subjects !== null) return subjects;
  const found = new Map<string, Named>();
  for (const table of TABLES)
    for (const text of table.split("\n")) {
      if (text === "") continue;
      const subject: Subject = { line: readLine(text), domain: null };
      for (const name of subject.line.names) {
        const key = keyOf(name);
        if (!found.has(key)) found.set(key, { subject, isList: singularOf(name) === name });
      }
    }
  subjects = found;
  return found;
}

const MOST_WORDS = 5;

/** The subject of which a text names most words; of two the later one, since English says last what it is. */
export function findSubject(text: string): FoundSubject | null {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['&-][\p{L}\p{N}]+)*/gu)];
  const known = byName();
  for (let size = Math.min(MOST_WORDS, words.length); size > 0; size -= 1)
    for (let first = words.length - size; first >= 0; first -= 1) {
      const [from, to] = [words[first], words[first + size - 1]];
      if (from === undefined || to === undefined) continue;
      const said = text.slice(from.index, to.index + to[0].length);
      const named = known.get(keyOf(said));
      if (named === undefined) continue;
      const { subject, isList } = named;
      subject.domain ??= domainOf(subject.line);
      return { domain: subject.domain, words: said.toLowerCase(), index: from.index, isList };
    }
  return null;
}

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll("-", " ").split(/\s+/).map(singularOf).join(" ");
}

/** All lines of the tables, for tests of them. */
export function allSubjects(): readonly SubjectLine[] {
  const subjectLines = [...byName().values()].map(({ subject }) => subject.line);
  return [...new Set([...subjectLines, ...[...sortsByName().values()].map(({ line }) => line)])];
}
