/** "categories" → "category", "boxes" → "box", "people" → "person". */
export function singularOf(word: string): string {
  const irregular: Record<string, string> = {
    people: "person",
    children: "child",
    men: "man",
    women: "woman",
    mice: "mouse",
    geese: "goose",
    feet: "foot",
    movies: "movie",
    cookies: "cookie",
    series: "series",
    clothes: "clothes",
    species: "species",
    wolves: "wolf",
    shelves: "shelf",
    knives: "knife",
    leaves: "leaf",
    dice: "die",
    ties: "tie",
    pies: "pie",
    budgies: "budgie",
    hoodies: "hoodie",
    selfies: "selfie",
    collies: "collie",
    brownies: "brownie",
    zombies: "zombie",
    genies: "genie",
    pixies: "pixie",
    prairies: "prairie",
    rookies: "rookie",
    veggies: "veggie",
    smoothies: "smoothie",
    onesies: "onesie",
    magpies: "magpie",
    birdies: "birdie",
    calories: "calorie",
    aunties: "auntie",
    lassies: "lassie",
    shoes: "shoe",
    cactuses: "cactus",
    lenses: "lens",
    buses: "bus",
    quizzes: "quiz",
    bonuses: "bonus",
    hypotheses: "hypothesis",
    diagnoses: "diagnosis",
    menus: "menu",
    statuses: "status",
    caches: "cache",
    geocaches: "geocache",
    aches: "ache",
    headaches: "headache",
    quiches: "quiche",
    axes: "axe",
    moustaches: "moustache",
  };
  // "places to visit" are several.
  if (/s to \p{L}+$/iu.test(word)) return word;
  const head = word.replace(/[\p{L}]+$/u, "");
  const last = word.slice(head.length);
  const lower = last.toLowerCase();
  const known = irregular[lower];
  if (known !== undefined) return head + known;
  if (
    /^(?:crafts|trades|sports|fisher|sales|fire|police|post|work|business|handy|crew|frame|snow|milk|gentle|cameras?|doors?)men$/.test(
      lower,
    )
  )
    return head + last.slice(0, -2) + "an";
  if (lower.endsWith("ies") && lower.length > 4) return head + last.slice(0, -3) + "y";
  if (
    /(?:ss|x|ch|sh|zz)es$|(?:mini|omni|trolley|school)?buses$|viruses$|walruses$|crocuses$|cactuses$|^(?:super)?(?:heroes|potatoes|tomatoes|echoes|mangoes|volcanoes|mosquitoes|dominoes|tornadoes|buffaloes|vetoes|cargoes)$/.test(
      lower,
    )
  )
    return head + last.slice(0, -2);
  if (/[^su]s$/.test(lower) && !/(?:is|us|ss)$/.test(lower)) return head + last.slice(0, -1);
  return word;
}

export function pluralOf(word: string): string {
  const irregular: Record<string, string> = {
    person: "people",
    hero: "heroes",
    quiz: "quizzes",
    hypothesis: "hypotheses",
    diagnosis: "diagnoses",
    superhero: "superheroes",
    potato: "potatoes",
    tomato: "tomatoes",
    child: "children",
    man: "men",
    woman: "women",
    mouse: "mice",
    goose: "geese",
    foot: "feet",
    shelf: "shelves",
    wolf: "wolves",
    knife: "knives",
    leaf: "leaves",
    series: "series",
    species: "species",
    fish: "fish",
    sheep: "sheep",
    clothes: "clothes",
    equipment: "equipment",
    furniture: "furniture",
    jewelry: "jewelry",
    software: "software",
    luggage: "luggage",
    clothing: "clothing",
    feedback: "feedback",
    homework: "homework",
    attendance: "attendance",
    research: "research",
    content: "content",
    music: "music",
    jewellery: "jewellery",
    gear: "gear",
    staff: "staff",
    personnel: "personnel",
    livestock: "livestock",
    cattle: "cattle",
    poultry: "poultry",
  };
  if (/s to \p{L}+$/iu.test(word)) return word;
  const head = word.replace(/[\p{L}]+$/u, "");
  const last = word.slice(head.length);
  const known = irregular[last.toLowerCase()];
  if (known !== undefined) return head + known;
  if (
    /^(?:crafts|trades|sports|fisher|sales|fire|police|post|work|business|handy|crew|frame|snow|milk|gentle|cameras?|doors?)man$/i.test(
      last,
    )
  )
    return head + last.slice(0, -2) + "en";
  if (/[^aeiou]y$/i.test(last)) return `${head + last.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh|zz)$/i.test(last)) return `${word}es`;
  return `${word}s`;
}

/** "title, author and rating" */
export function listInWords(items: readonly string[], last = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}

/** "a book", "an item" */
export function withArticle(noun: string): string {
  return /^[aeiou]/i.test(noun) && !/^(?:uni|use|one)/i.test(noun) ? `an ${noun}` : `a ${noun}`;
}

export function withoutQuotes(text: string): string {
  return text
    .trim()
    .replace(/^["'“”‘’«»`]+|["'“”‘’«»`]+$/g, "")
    .trim();
}

/** A label as people write one: the first letter large, no closing punctuation, brackets in pairs, single spaces. */
export function asLabel(text: string): string {
  const label = withoutQuotes(text)
    .replace(/\s+/g, " ")
    // A bracket of which the other is elsewhere.
    .replace(/^([^(]*)\)|\((?=[^)]*$)/g, "$1")
    .replace(/[\s.,;:!]+$/, "")
    .trim()
    .slice(0, 60)
    .trim();
  const spelled = label
    .replace(/(?<=\s)i(?=['’]|\s|$)/g, "I")
    .replace(
      /\b(?:isbn|id|url|sku|ean|upc|vin|iban|gps|abv|crm|diy|dvds?|cds?|tv|pc|kpis?|okrs?|npcs?|vat)\b/g,
      (word) => word.toUpperCase().replace(/(?<=^(?:KPI|OKR|NPC|DVD|CD))S$/, "s"),
    );
  // "IT asset inventory" is no "It".
  if (/^it (?=assets?|equipment|inventory|support|tickets?|help|department|service|hardware|projects?)/.test(spelled))
    return `IT${spelled.slice(2)}`;
  // "pH" is written so.
  if (/^ph\b/i.test(spelled)) return `pH${spelled.slice(2)}`;
  return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}
