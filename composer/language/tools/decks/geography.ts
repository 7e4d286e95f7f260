import { COUNTRIES, type Country, flagOf, KNOWN_COUNTRIES } from "./countries.ts";
import { type Deck, facts } from "./deck.ts";

const CAPITALS = "(?:capitals?|capital cities)";
const FLAGS = "(?:(?:national |country )?flags?)";
const COUNTRY = "(?:the )?(?:(?:countries|states|nations) (?:of|in) )?(?:the )?";

/** How each part of the world is called. */
const REGIONS: readonly { name: string; words: string; countries: readonly Country[] }[] = [
  { name: "Africa", words: "africa(?:n)?(?: countries)?", countries: COUNTRIES.Africa },
  { name: "Asia", words: "asian?(?: countries)?", countries: COUNTRIES.Asia },
  { name: "Europe", words: "(?:europe(?:an)?|eu|european union)(?: countries)?", countries: COUNTRIES.Europe },
  { name: "South America", words: "south americ(?:a|an)(?: countries)?", countries: COUNTRIES["South America"] },
  {
    name: "North America",
    words: "(?:north|central) americ(?:a|an)(?: countries)?",
    countries: COUNTRIES["North America"],
  },
  {
    name: "Oceania",
    words: "oceania(?:n)?(?: countries)?|(?:the )?pacific(?: islands)?",
    countries: COUNTRIES.Oceania,
  },
];
const OF_WORLD =
  "(?: (?:of|in|from|around) (?:the )?(?:(?:all )?(?:countries )?(?:of|in) (?:the )?)?(?:world|countries|globe|all countries|every country))?";

/** "Flags and capitals of Africa": questions of both kinds, one after the other. */
function flagsAndCapitals(words: string, name: string, countries: readonly Country[]): Deck {
  const others = (at: number, of: (country: Country) => string) =>
    [7, 13, 29].map((step) => of(countries[(at + step) % countries.length] ?? { letters: "", name: "", capital: "" }));
  const asked = countries.flatMap(({ name: country, capital }, at) => [
    {
      fact: [
        `Which country has this flag? ${flagOf(countries[at] ?? { letters: "", name: "", capital: "" })}`,
        country,
      ] as const,
      wrong: others(at, (other) => other.name),
    },
    { fact: [`What is the capital of ${country}?`, capital] as const, wrong: others(at, (other) => other.capital) },
  ]);
  return {
    words,
    name,
    singular: "question",
    plural: "questions",
    labels: ["Question", "Answer"],
    facts: asked.map(({ fact }) => fact),
    wrong: asked.map(({ wrong }) => wrong.filter((each, index) => wrong.indexOf(each) === index)),
    groups: { label: "Topic", names: asked.map((_, index) => (index % 2 === 0 ? "Flags" : "Capitals")) },
  };
}

function capitals(words: string, name: string, countries: readonly Country[]): Deck {
  return {
    words,
    name,
    singular: "country",
    plural: "countries",
    labels: ["Country", "Capital"],
    facts: countries.map((country) => [country.name, country.capital] as const),
  };
}

function flags(words: string, name: string, countries: readonly Country[]): Deck {
  return {
    words,
    name,
    singular: "flag",
    plural: "flags",
    labels: ["Flag", "Country"],
    facts: countries.map((country) => [flagOf(country), country.name] as const),
  };
}

/** Well-known countries, each with its continent. */
const ALL_BY_CONTINENT = Object.entries(COUNTRIES).flatMap(([continent, all]) =>
  all.filter((country) => KNOWN_COUNTRIES.includes(country)).map((country) => ({ continent, country })),
);

const BOTH = `(?:${FLAGS},? (?:and|&|or) (?:their )?${CAPITALS}|${CAPITALS},? (?:and|&|or) (?:their )?${FLAGS})`;

/** As of 2025. */
export const GEOGRAPHY: readonly Deck[] = [
  ...REGIONS.map(({ name, words, countries }) =>
    flagsAndCapitals(
      `${BOTH}(?: (?:of|in|from))? ${COUNTRY}(?:${words})|(?:${words}) ${BOTH}`,
      `Flags and capitals of ${name}`,
      countries,
    ),
  ),
  flagsAndCapitals(`(?:world )?${BOTH}${OF_WORLD}`, "Flags and capitals", KNOWN_COUNTRIES.slice(0, 60)),
  {
    words:
      "us states?(?: (?:and (?:their )?)?capitals?)?|(?:american|united states) states?|state capitals?|capitals? of (?:the )?(?:us|american|united) states?|states and capitals",
    name: "US state capitals",
    singular: "state",
    plural: "states",
    labels: ["State", "Capital"],
    facts: facts(`
      Alabama = Montgomery
      Alaska = Juneau
      Arizona = Phoenix
      Arkansas = Little Rock
      California = Sacramento
      Colorado = Denver
      Connecticut = Hartford
      Delaware = Dover
      Florida = Tallahassee
      Georgia = Atlanta
      Hawaii = Honolulu
      Idaho = Boise
      Illinois = Springfield
      Indiana = Indianapolis
      Iowa = Des Moines
      Kansas = Topeka
      Kentucky = Frankfort
      Louisiana = Baton Rouge
      Maine = Augusta
      Maryland = Annapolis
      Massachusetts = Boston
      Michigan = Lansing
      Minnesota = Saint Paul
      Mississippi = Jackson
      Missouri = Jefferson City
      Montana = Helena
      Nebraska = Lincoln
      Nevada = Carson City
      New Hampshire = Concord
      New Jersey = Trenton
      New Mexico = Santa Fe
      New York = Albany
      North Carolina = Raleigh
      North Dakota = Bismarck
      Ohio = Columbus
      Oklahoma = Oklahoma City
      Oregon = Salem
      Pennsylvania = Harrisburg
      Rhode Island = Providence
      South Carolina = Columbia
      South Dakota = Pierre
      Tennessee = Nashville
      Texas = Austin
      Utah = Salt Lake City
      Vermont = Montpelier
      Virginia = Richmond
      Washington = Olympia
      West Virginia = Charleston
      Wisconsin = Madison
      Wyoming = Cheyenne`),
  },
  ...REGIONS.flatMap(({ name, words, countries }) => [
    capitals(
      `(?:country )?${CAPITALS}(?: (?:quiz|game|test))?(?: (?:of|in|from))? ${COUNTRY}(?:${words})|(?:${words}) ${CAPITALS}`,
      `Capitals of ${name}`,
      countries,
    ),
    flags(
      `${FLAGS}(?: (?:quiz|game|test))?(?: (?:of|in|from))? ${COUNTRY}(?:${words})|(?:${words}) ${FLAGS}`,
      `Flags of ${name}`,
      countries,
    ),
  ]),
  flags(
    `(?:country |national |world )?flags?${OF_WORLD}|countries by (?:their )?flags?|(?:country|countries) (?:by|from|of) (?:(?:the|their|its) )?flags?`,
    "Flags of the world",
    KNOWN_COUNTRIES,
  ),
  {
    ...capitals(
      `(?:(?:world|world's|country) )*${CAPITALS}(?:${OF_WORLD})?(?: (?:quiz|game|test))?,?(?: (?:by|with|per|for each|sorted by|in which|where (?:i|you|we|users?|players) can (?:choose|pick|select)|choose)(?: (?:the|a|an|which|each|of|different))*)+ (?:continents?|regions?)`,
      "Capitals of the world",
      ALL_BY_CONTINENT.map(({ country }) => country),
    ),
    groups: { label: "Continent", names: ALL_BY_CONTINENT.map(({ continent }) => continent) },
  },
  capitals(
    "(?:world |world's |all (?:the )?)?(?:country |countries' )?(?:capitals?|capital cities)(?: (?:of|in|around|from) (?:the )?(?:world|countries|globe|all countries|every country))?|countries and (?:their )?capitals?",
    "Capitals of the world",
    KNOWN_COUNTRIES,
  ),
];
