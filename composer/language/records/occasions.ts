import { asLabel } from "../words.ts";

const OCCASIONS: readonly [RegExp, (words: string) => string][] = [
  [/\bgetting married|\bour wedding\b|\bmy wedding\b/i, () => "Wedding"],
  [/\b(?:are|am|'re|'m) moving\b(?! (?:to|on))|\bmoving (?:house|home|flat|apartment|out)\b/i, () => "House move"],
  [
    /\b(?:renovat|refurbish|remodel|redo|decorat)\w*ing (?:(?:my|our|the|a|an) )?([\p{L}]+(?: (?!and\b|so\b|this\b|with\b|next\b)[\p{L}]+)?)/iu,
    (words) => `${words} renovation`,
  ],
  [/\b(?:expecting|having|had) (?:a|our|my)(?: first| second)? (?:new )?baby\b/i, () => "Baby"],
  [/\b(?:looking for|searching for|hunting for) (?:a )?(?:new )?job\b/i, () => "Job search"],
  [
    /\b(?:organi[sz]ing|planning|throwing|hosting|running|putting on|going on) (?:(?:my|our|the|a|an) )?((?:[\p{L}'-]+ ){0,2}(?:party|shower|trip|holiday|wedding|fete|fair|festival|conference|event|camp|reunion|fundraiser|tournament|concert|bake sale|retreat|move|workshop))\b/iu,
    (words) => words,
  ],
  [
    /\b(?:run|own|manage|lead|organi[sz]e|coach|am the (?:secretary|treasurer|chair(?:man|woman)?|manager|owner) of|help (?:run|out)(?: at)?) (?:a|an|the|our|my) (?:small |little |local |tiny |busy )?((?:(?!(?:with|and|in|for|of|that|which|where|who|from|at|on|so)\b)[\p{L}\d'-]+ ?){1,4})(?=$|[,.;:]| ?(?:with|and|in|for|of|that|which|where|who|from|at|on|so)\b)/iu,
    (words) => words.trim(),
  ],
  [
    /\b(?:off|going|travel+ing|heading|flying|driving) to (\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)/u,
    (words) => `Trip to ${words}`,
  ],
  [
    /^(?:our|my) ((?:[\p{L}'-]+ ){0,3}?[\p{L}'-]+) (?:wants?|needs?|would like|is looking for|organi[sz]es|runs|plays|meets|has)\b(?! (?:me|us)\b)/iu,
    (words) => words,
  ],
  [/^(?:i|we) teach ([\p{L}]+)$/iu, (words) => `${words} lessons`],
];

/** What somebody is about to do, as a name: "We're getting married in June" is a wedding. Null where nothing is told. */
export function occasionOf(words: string): string | null {
  for (const [pattern, nameOf] of OCCASIONS) {
    const found = pattern.exec(words);
    if (found !== null) return asLabel(nameOf(found[1] ?? ""));
  }
  return null;
}
