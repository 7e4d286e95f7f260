const PARTICIPLES: Readonly<Record<string, string>> = {
  gave: "given",
  took: "taken",
  wrote: "written",
  saw: "seen",
  ate: "eaten",
  drank: "drunk",
  did: "done",
  chose: "chosen",
  broke: "broken",
  drove: "driven",
  grew: "grown",
  flew: "flown",
  rode: "ridden",
  sang: "sung",
  began: "begun",
  spoke: "spoken",
  wore: "worn",
  fed: "fed",
};

/** "gave it to them" → "given", "bought it" → "bought"; null where it is no past. */
export function participleOf(words: string): string | null {
  const verb = (words.split(" ")[0] ?? "").toLowerCase();
  const known = PARTICIPLES[verb];
  if (known !== undefined) return known;
  if (NO_VERB.test(verb)) return null;
  return /(?:ed|en|wn)$|^(?:bought|sold|made|found|got|built|met|lent|sent|paid|read|taught|brought|caught|left|lost|won|held|kept|put|set|cut|shot|sewn|born|led|ran|dug|hung|sung|drunk|seen|told|gone|done|begun|spun|bred|fed|laid|hatched)$/.test(
    verb,
  )
    ? verb
    : null;
}

/** Nouns that end as what is done does: "where the pen is kept". */
const NO_VERB =
  /^(?:.*(?:seed|weed|breed|feed|speed|need|reed)|bed|shed|sled|red|kid|pen|hen|den|men|women|ten|children|garden|kitchen|oven|linen|dozen|siren|queen|green|screen|token|chicken|kitten|mitten|raven|maiden|alien|specimen|citizen|wooden|golden|even|often|town|crown|gown|lawn|brown|down|own|clown)$/;

const PAST: Readonly<Record<string, string>> = Object.fromEntries(
  "see saw buy bought get got eat ate find found meet met lend lent take took make made read read give gave keep kept put put leave left send sent sell sold pay paid go went do did drink drank catch caught learn learned lose lost win won drive drove run ran spend spent wear wore write wrote"
    .split(" ")
    .flatMap((word, index, all) => (index % 2 === 0 ? [[word, all[index + 1] ?? word]] : [])),
);

/** "see" → "saw", "borrow" → "borrowed": what was done, for "where did I see it". */
export function pastOf(verb: string): string {
  const known = PAST[verb.toLowerCase()];
  if (known !== undefined) return known;
  return verb.endsWith("y") && !/[aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ied`
    : verb.endsWith("e")
      ? `${verb}d`
      : `${verb}ed`;
}
