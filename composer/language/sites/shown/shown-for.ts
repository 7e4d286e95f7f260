const OURS = "(?:(?:our|my|the|all) )*";
const said = (words: string) => new RegExp(`^${OURS}${words}$`, "i");

/** Words that mean other things on other sites: what is called so, of what the whole is, and what is shown there. */
const OF_SITES: readonly [heading: RegExp, whole: RegExp, shown: string][] = [
  [said("stages"), /\b(?:festival|music|concerts?|bands?)\b/i, "festival stages"],
  [said("rooms"), /\bescape (?:rooms?|games?)\b/i, "escape rooms"],
  [said("plants"), /\b(?:garden cent(?:re|er)|nursery|plant (?:shop|store))\b/i, "plants for sale"],
  // Guests wish for songs at a wedding, and hear those of a singer.
  [
    said("songs"),
    /^(?!.*\b(?:wedding|cover|party)\b).*\b(?:musician|singer|songwriter|rapper|band|artist|orchestra)\b/i,
    "recordings",
  ],
];
const HEARD = /\b(?:listen to|hear) (?:(?:our|my|the|some|all) )*(?:songs|music|tracks)\b/i;

/** What a heading shows on a site of this sort: the "rooms" of an escape game. `part`: as it was told. */
export function shownFor(heading: string, part: string, text: string): string {
  if (HEARD.test(part)) return "recordings";
  return OF_SITES.find(([words, whole]) => words.test(heading) && whole.test(text))?.[2] ?? heading;
}
