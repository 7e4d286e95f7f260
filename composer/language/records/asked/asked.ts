import { singularOf } from "../../words.ts";

const ASKED =
  /^(?:see |know |show |track |note )?(who|what|which (?:of (?:my|our|the) )?[\p{L}]+)(?: (?:is|are|has|have|will|can|should|must|was))*(?: (?!what\b|when\b|where\b|which\b|on\b|and\b|the\b|my\b)[\p{L}]+){0,2}?((?:,? (?:and )?(?:(?:on|at|in|to|for|since|until|from|under) )?(?:what|when|where|which [\p{L}]+|how much|how many|how long|how often))+)((?: (?:to|for|at|in|on) (?:(?:the|our|my|a|an|each|every) )?(?:[\p{L}]+ )?[\p{L}]+)?)$/iu;

/** What is asked for in one breath: "who helps when and where" → who, when, where; null for anything else. */
export function askedFields(words: string): { fields: string[]; occasion: string | null } | null {
  const found = ASKED.exec(words.trim().replace(/^(who|what)'s /i, "$1 is "));
  if (found === null) return null;
  const more = [
    ...(found[2] ?? "").matchAll(/what|(?:since |until )?when|where|which [\p{L}]+|how (?:much|many|long|often)/giu),
  ];
  const fields = [found[1] ?? "", ...more.map(([word]) => word)].map((word) =>
    singularOf(word.toLowerCase().replace(/^which (?:of (?:my|our|the) )?/, "")),
  );
  const occasion = /^ \p{L}+ (?:(?:the|our|my|a|an|each|every) )?(.+)$/iu.exec(found[3] ?? "")?.[1] ?? null;
  return { fields, occasion };
}

/** What one record is called by the verb that asks for it: "who brings what" keeps contributions. */
export function nounOfVerb(words: string): string {
  return NOUNS.find(([pattern]) => pattern.test(words))?.[1] ?? "entries";
}

const NOUNS: readonly [RegExp, string][] = [
  [/\bbring/i, "contributions"],
  [/\b(?:pays?|paid|owes?)\b/i, "payments"],
  [/\b(?:does|do|did|is doing|cleans?|cooks?)\b/i, "tasks"],
  [/\b(?:helps?|works?|volunteers?)\b/i, "shifts"],
  [/\b(?:sits?|seats?)\b/i, "seats"],
  [/\b(?:comes?|attends?)\b/i, "guests"],
  [/\b(?:wants?|ordered|orders?)\b/i, "orders"],
  [/\b(?:plays?)\b/i, "parts"],
  [/\bteach(?:es)?\b/i, "lessons"],
  [/\b(?:sown|sow|planted|plant|grows?|growing)\b/i, "plantings"],
  [/\b(?:borrow(?:s|ed)?|lent)\b/i, "loans"],
  [/\b(?:stored|kept|keep)\b/i, "stored items"],
  [/\b(?:buys?|bought)\b/i, "purchases"],
  [/\b(?:ate|eats?|eaten)\b/i, "meals"],
  [/\b(?:spends?|spent)\b/i, "expenses"],
  [/\bfound\b/i, "finds"],
  [/\b(?:drove|drives?)\b/i, "drives"],
  [/\b(?:cleaned)\b/i, "cleanings"],
  [/\b(?:donated)\b/i, "donations"],
  [/\b(?:sells?|sold)\b/i, "sales"],
  [/\b(?:breaks?|broke)\b/i, "breakdowns"],
  [/\b(?:caught|catch(?:es)?)\b/i, "catches"],
  [/\b(?:gave|gives?)\b/i, "gifts"],
  [/\b(?:calls?|called|rang)\b/i, "calls"],
  [/\b(?:visits?|visited|came)\b/i, "visits"],
  [/\b(?:saw|seen|spotted)\b/i, "sightings"],
];
