import { splitList } from "../../split-list.ts";
import { asLabel } from "../../words.ts";
import type { OwnList } from "../read/read-asked.ts";
import { sortsOf } from "../sorts-of-work.ts";

/** "gallery filtered by category", "filterable projects": pictures of which visitors choose a sort. */
const GROUPED =
  /^(?:filter(?:able|ed) )?(?:(?:photo|image|project|my|our) )*(gallery|portfolio|projects|works?|photos|pictures)(?:,? (?:with|and) |,? )?(?:(?:that (?:can be|is) )?(?:filter(?:able|ed|s)?|sort(?:ed|able)|grouped)(?: (?:by|for) (?:project )?(categor|type|style|kind)\w*)?|(?:by|with|and) (?:project )?(categor|type|style|kind)\w* filters?)$/i;
/** "galleries": pictures, each in one of them. */
const SEVERAL = /^(?:(?:photo|image|picture|our|my|the|different|several) )*(galleries)$/i;
/** "wedding, portrait and travel galleries": their names. */
const NAMED =
  /^((?:[\p{L}-]+(?: [\p{L}-]+)?(?:, | and |,? & |, and ))+[\p{L}-]+(?: [\p{L}-]+)?) (galler(?:y|ies)|photos|photography|pictures|albums)$/iu;
const FILTERABLE = /^filter(?:able|ed) /i;
const LABELS: Readonly<Record<string, string>> = { categor: "Category", type: "Type", style: "Style", kind: "Kind" };

/** What is shown under a heading that tells by what it is filtered; null where none does. */
export function groupedList(heading: string, prompt = ""): { title: string; list: OwnList } | null {
  const found =
    GROUPED.exec(heading) ?? SEVERAL.exec(heading) ?? (FILTERABLE.test(heading) ? BARE.exec(heading) : null);
  const named = /\bbefore\b|\bafter\b/i.test(heading) ? null : NAMED.exec(heading);
  if (found === null && named === null) return null;
  const names = named === null ? [] : splitList(named[1] ?? "").map(asLabel);
  const [, things = "", by = "", other = ""] = found ?? ["", "galleries"];
  const areGalleries = /^galleries$/i.test(things);
  const label = areGalleries ? "Gallery" : (LABELS[(by || other).toLowerCase()] ?? "Category");
  const isOfPictures = areGalleries || /^(?:photos|pictures)$/i.test(things);
  const one = /^projects$/i.test(things) ? "project" : isOfPictures ? "picture" : "work";
  const options = areGalleries && names.length > 0 ? names : sortsOf(label, prompt);
  return {
    title: asLabel(things),
    list: {
      singular: one,
      plural: `${one}s`,
      title: "Title",
      fields: [
        { label: "Picture", kind: { type: "image" }, required: false, correction: null },
        { label, kind: { type: "choice", options: [...options] }, required: false, correction: null },
        { label: "Details", kind: { type: "text" }, required: false, correction: null },
      ],
      names: [],
      count: null,
      view: "gallery",
      ...(areGalleries ? { isFiltered: true } : { search: true }),
      rows: ["First", "Second", "Third", "Fourth", "Fifth", "Sixth"].map((ordinal, index) => ({
        Title: `${ordinal} ${one}`,
        [label]: options[index % options.length] ?? "",
      })),
    },
  };
}

const BARE = /^filter(?:able|ed) (?:(?:photo|image|project) )*(gallery|portfolio|projects|works?|photos|pictures)$/i;
