import { LOCAL_THINGS } from "./shown-local.ts";
import { MORE_THINGS } from "./shown-more.ts";
import { PEOPLE_ROWS, type ShownThing } from "./shown-thing.ts";

const WAITING = "(?:adopt|adoption|re-?hom|home|family|waiting|foster)";
const ANIMALS = "(?:cats?|kittens?|dogs?|puppies|rabbits?|bunnies|animals?|pets|guinea pigs?|greyhounds?|birds)";

/** Lists that sites show, by their headings. The first that fits counts. */
export const THINGS: readonly ShownThing[] = [
  {
    words: new RegExp(
      `\\b${ANIMALS}\\b.*\\b${WAITING}|\\b(?:adoptable|re-?homing|rescue|available) ${ANIMALS}|${ANIMALS} (?:available|for sale|who need)|^${WAITING} an? ${ANIMALS}`,
    ),
    title: "Name",
    fields: "photo; age; sex (female, male); character (long text)",
    rows: [
      ["Milo", 2, "Male", "Shy on the first day, in your lap on the third."],
      ["Luna", 1, "Female", "Plays with everything that moves."],
      ["Oskar", 9, "Male", "Wants a warm place and somebody who stays at home."],
      ["Frieda", 3, "Female", "Gets on with children and other animals."],
    ],
  },
  {
    words: /\b(?:lost|missing|found) (?:pets?|cats?|dogs?|animals?)\b/,
    title: "Name",
    fields: "photo; last seen at; last seen on (date); contact",
    rows: [
      ["Tabby cat with a white paw", "Mill Lane", "-2", "555 0100"],
      ["Small brown dog", "By the station", "-5", "555 0101"],
    ],
  },
  {
    words:
      /^(?:(?:our|the|\d+) )*(?:horses|ponies|dogs|cats|hens|goats|sheep|alpacas|donkeys|animals|school horses|lesson horses|puppies|cows|pigs|dogs and cats|cats and dogs|dogs, cats and rabbits)(?: (?:who|that|which)? ?(?:live|living) (?:here|with us))?$/,
    title: "Name",
    fields: "photo; age; breed; character (long text)",
    rows: [
      ["Bella", 12, "The calm one", "Patient with everybody who is here for the first time."],
      ["Moritz", 7, "The quick one", "Likes to be out in any weather."],
      ["Nelly", 4, "The young one", "Curious, and always hungry."],
    ],
  },
  {
    words: /\b(?:rotas?|rosters?|duty (?:list|plan)|duties|turns|who does what)\b|^who (?:\p{L}+ ){1,3}when$/u,
    of: ["turn", "turns"],
    title: "Who",
    fields: "date; task",
    rows: PEOPLE_ROWS.map((name, index) => [name, `+${1 + index * 7}`, "{word}"]),
  },
  {
    words: /\b(?:scorers?|goal scorers)\b/,
    of: ["player", "players"],
    title: "Player",
    fields: "goals (number); matches (number)",
    rows: PEOPLE_ROWS.map((name, index) => [name, 9 - index * 2, 12]),
  },
  {
    words: /\b(?:league tables?|standings|tabelle|league position)\b|^(?:the )?table$/,
    of: ["standing", "standings"],
    title: "Team",
    fields: "played (number); won (number); points (number)",
    rows: [
      ["Our team", 10, 7, 22],
      ["The neighbours", 10, 6, 19],
      ["The old rivals", 10, 4, 14],
      ["The new ones", 10, 1, 5],
    ],
  },
  {
    words:
      /\b(?<!\b(?:case|search|client|customer|student|patient) )(?:results|scores)\b(?!.*\b(?:exams?|tests?|surveys?)\b)/,
    of: ["result", "results"],
    title: "What",
    fields: "date; result",
    rows: [
      ["At home", "-7", "3 : 1"],
      ["Away", "-14", "2 : 2"],
      ["At home", "-21", "0 : 1"],
    ],
  },
  {
    words: /\b(?:records held|club records|hall of fame|(?:past |previous |list of )?(?:winners|champions))\b/,
    of: ["winner", "winners"],
    title: "Name",
    fields: "year (number); what for",
    rows: [
      ["Carla Weiss", 2025, "First place"],
      ["Kofi Mensah", 2024, "First place"],
      ["Lea Brandt", 2023, "First place"],
    ],
  },
  {
    words: /^(?:(?:the|all|race|tour|\d+) )*(?:stages|legs)$/,
    of: ["stage", "stages"],
    title: "Stage",
    fields: "date; distance in km; details (long text)",
    rows: [
      ["First stage", "+7", 12, "Flat, to begin with."],
      ["Second stage", "+8", 18, "Over the hill."],
      ["Last stage", "+9", 9, "Into town, with everybody by the road."],
    ],
  },
  {
    words:
      /\b(?:songs?|song ?list|set ?list|repertoire|tunes|playlist|pieces we (?:play|sing))\b(?!.*\b(?:wish|request)\b)/,
    of: ["song", "songs"],
    title: "Song",
    fields: "by; mood (to dance, slow, to sing along)",
    rows: [
      ["Dancing Queen", "ABBA", "To dance"],
      ["At Last", "Etta James", "Slow"],
      ["Sweet Caroline", "Neil Diamond", "To sing along"],
      ["Valerie", "The Zutons", "To dance"],
    ],
  },
  {
    words: /\bhome ?work\b|\bassignments\b/,
    of: ["task", "tasks"],
    title: "Task",
    fields: "subject; due on (date)",
    rows: [
      ["Read chapter four", "English", "+2"],
      ["Page 31, the first ten", "Maths", "+3"],
      ["Bring a leaf from a tree", "Science", "+5"],
    ],
  },
  {
    words:
      /^(?:(?:our|the|upcoming|next|planned|class|school|club|all|guided|coming|list of|weekly|day|past) )*(?:trips|outings|excursions|walks|hikes|rides|guided tours|rambles|runs|dives|sails|meet-?ups)$/,
    title: "Name",
    fields: "date; time; meeting point; details (long text)",
    rows: [
      ["To the river and back", "+6", "09:30", "At the church", "Easy, about two hours."],
      ["Up the hill", "+20", "09:00", "At the station", "Bring something to drink."],
      ["A day out", "+41", "08:30", "At the car park", "Back in the evening."],
    ],
  },
  {
    words: /\b(?:routes|trails)\b/,
    of: ["route", "routes"],
    title: "Route",
    fields: "distance in km; difficulty (easy, medium, hard); from where",
    rows: [
      ["The short one", 4, "Easy", "Car park"],
      ["The usual one", 9, "Medium", "Church"],
      ["The long one", 18, "Hard", "Station"],
    ],
  },
  {
    words:
      /^(?:(?:our|the|free|available|list of|garden|all|vacant) )*plots?(?: (?:list|overview|map|plan))?$|\bplots (?:we have|available|with|and who)\b/,
    of: ["plot", "plots"],
    title: "Plot",
    fields: "size in m²; kept by; state (taken, free)",
    rows: [
      ["Plot 1", 40, "Carla Weiss", "Taken"],
      ["Plot 2", 40, "Kofi Mensah", "Taken"],
      ["Plot 3", 60, "", "Free"],
    ],
  },
  {
    words: /\b(?:credits|filmography|roles|plays i (?:was|have been) in|productions|past (?:shows|productions))\b/,
    of: ["production", "productions"],
    title: "Production",
    fields: "role; where; year (number)",
    rows: [
      ["First production", "The lead", "Theatre or company", 2025],
      ["Second production", "A role", "Theatre or company", 2024],
      ["Third production", "A role", "Theatre or company", 2022],
    ],
  },
  {
    words: /\b(?:awards|prizes won|medals|trophies)\b/,
    of: ["award", "awards"],
    title: "Award",
    fields: "year (number); what for",
    rows: [
      ["First prize", 2025, "What it was for"],
      ["Special mention", 2023, "What it was for"],
    ],
  },
  {
    words:
      /^(?:what(?:'s| is) (?:in (?:it|stock|season|the (?:fridge|shop|box|basket|cupboard|larder|pantry|store|freezer|shed))|there|available|in stock|in season|left)(?: (?:right )?(?:now|today|this week|at the moment))?|food available|available (?:now|food|today))$/u,
    of: ["thing", "things"],
    title: "What",
    fields: "what there is of it; since (date)",
    rows: [
      ["Carrots", "Two bags", "-1"],
      ["Bread", "Three loaves", "-0"],
      ["Yoghurt", "Six cups", "-1"],
    ],
  },
  {
    words:
      /^what (?:we|i|we've|i've)(?: have|'ve)? (?:read|watched|seen|played)(?: (?:before|so far|already|last year|this year|in the past))?\b|\b(?:past|previous|read) books\b|\bbooks (?:we|i)(?:'ve| have)? read\b/,
    of: ["book", "books"],
    title: "Title",
    fields: "author; read on (date); rating",
    rows: [
      ["Middlemarch", "George Eliot", "-30", 4],
      ["Beloved", "Toni Morrison", "-60", 5],
      ["The Trial", "Franz Kafka", "-90", 3],
    ],
  },
  {
    words:
      /^(?:(?:my|our|the|all|new|published|latest|children's|list of|other) )*(?:books|novels|titles)(?: (?:i|we) (?:have )?(?:wrote|written|published|recommend))?$/,
    of: ["book", "books"],
    title: "Title",
    fields: "cover (image); year (number); what it is about (long text)",
    rows: [
      ["The first one", 2019, "What it is about, in two sentences."],
      ["The one after that", 2022, "What it is about, in two sentences."],
      ["The newest one", 2025, "What it is about, in two sentences."],
    ],
  },
  {
    words: /^(?:(?:full|band|artist|festival) )?line-?up$/,
    of: ["artist", "artists"],
    title: "Name",
    fields: "picture; about (long text)",
    rows: [
      ["The Lanterns", "Brass and drums, loud and warm."],
      ["Mara Lind", "A voice, a guitar, and no hurry."],
      ["North Quartet", "Strings that know how to dance."],
    ],
  },
  {
    words: /^(?:(?:my|our|the|all|family|favourite|favorite|best|some|list of|a few|seasonal) )*recipes\b/,
    of: ["recipe", "recipes"],
    title: "Recipe",
    fields: "picture; serves (number); ingredients (long text); how to make it (long text)",
    rows: [
      ["The soup that everybody asks for", 4, "Carrots, ginger, an orange", "Cook, blend, and taste."],
      ["A cake for large families", 12, "Apples, butter, flour, eggs", "Stir, bake, and wait until it is cool."],
      ["When nobody has time", 2, "Pasta, garlic, oil", "Boil, fry, and mix."],
    ],
  },
  {
    words:
      /\b(?:give ?aways?|to give away|swaps?|to swap|free stuff|lost and found|lost property|for free|things to share)\b/,
    of: ["thing", "things"],
    title: "What",
    fields: "photo; where; contact",
    rows: [
      ["Jam jars, about twenty", "Mill Lane 4", "Ring the bell"],
      ["Children's bike", "Station Road 12", "555 0100"],
      ["Umbrella, blue", "Left in the hall", "Ask at the desk"],
    ],
  },
  {
    words:
      /\b(?:tools|things|games|toys|items|equipment|costumes) (?:to borrow|to lend|you can borrow|people can borrow|we lend|for loan)\b|^(?:(?:our|the|all) )*tools$/,
    of: ["thing", "things"],
    title: "Name",
    fields: "photo; category; in (checkbox)",
    rows: [
      ["Cordless drill", "Workshop", true],
      ["Hedge shears", "Garden", false],
      ["Sewing machine", "House", true],
    ],
  },
  {
    words:
      /\b(?:boats|bikes|canoes|kayaks|vans|cars|tents|tools|machines|costumes|equipment|things|rooms|halls) (?:for|to) (?:hire|rent)\b|\b(?:hire|rental) (?:fleet|list|items)\b/,
    title: "Name",
    fields: "picture; price per day (money); details (long text)",
    rows: [
      ["The small one", 15, "For one or two."],
      ["The usual one", 25, "For most days."],
      ["The large one", 40, "For the whole family."],
    ],
  },
  {
    words: /\bsermons\b/,
    of: ["sermon", "sermons"],
    title: "Title",
    fields: "date; passage; preacher; link (url)",
    rows: [
      ["On beginning again", "-7", "Luke 15", "Carla Weiss"],
      ["What lasts", "-14", "Ruth 1", "Kofi Mensah"],
      ["A question of bread", "-21", "John 6", "Carla Weiss"],
    ],
  },
  {
    words: /\b(?:past talks|lectures)\b/,
    of: ["talk", "talks"],
    title: "Title",
    fields: "date; who spoke; link (url)",
    rows: [
      ["On beginning again", "-7", "Carla Weiss"],
      ["What lasts", "-14", "Kofi Mensah"],
      ["A question of bread", "-21", "Carla Weiss"],
    ],
  },
  {
    words:
      /\b(?:term dates|(?:school )?holidays|closing days|days? (?:when )?(?:we are |we're )?closed|when (?:we are|we're) (?:closed|away))\b/,
    of: ["day", "days"],
    title: "What",
    fields: "from (date); until (date)",
    rows: [
      ["Autumn break", "+20", "+27"],
      ["Over New Year", "+50", "+60"],
    ],
  },
  {
    words:
      /^(?:(?:our|small|house|home|youth|sports?|weekly|all|bible|study|play|support) )+(?:groups|teams|departments|circles|clubs)$/,
    title: "Name",
    fields: "day (Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday); time; who leads it",
    rows: [
      ["The young ones", "Tuesday", "16:00", "Carla Weiss"],
      ["Those in between", "Wednesday", "18:00", "Kofi Mensah"],
      ["The grown-ups", "Thursday", "19:30", "Lea Brandt"],
    ],
  },
  {
    words:
      /\b(?:(?:things|what) (?:we|they) (?:still )?need|needed (?:things|items|now)|wanted (?:things|items)|needs list|donations needed)\b/,
    of: ["thing", "things"],
    title: "What",
    fields: "how many (number); by when (date)",
    rows: [
      ["Blankets", 10, "+14"],
      ["Tins of food", 40, "+7"],
      ["Folding tables", 2, "+30"],
    ],
  },
  {
    words: /^(?:(?:the|our|family|my|all|list of) )*(?:ancestors|family members|relatives|family tree)$/,
    of: ["person", "people"],
    title: "Name",
    fields: "photo; born (number); died (number); story (long text)",
    rows: [
      ["Anna Weiss", 1902, 1988, "Kept the shop, and everybody's secrets."],
      ["Karl Weiss", 1899, 1971, "Went to sea once, and told of it for forty years."],
      ["Ruth Brandt", 1931, 2019, "Taught half the town to read."],
    ],
  },
  {
    words: /\b(?:car ?pools?|ride[- ]?shares?|ride[- ]?sharing|lifts|shared rides)\b/,
    of: ["ride", "rides"],
    title: "From",
    fields: "date; time; seats (number); contact",
    rows: [
      ["Station", "+7", "09:00", 3, "555 0100"],
      ["Town hall", "+7", "09:30", 2, "555 0101"],
    ],
  },
  {
    words:
      /^(?:(?:the|our|all|local|native) )*(?:birds|species|plants|flowers|trees|butterflies|wildlife|mushrooms|fish)\b(?!.*\b(?:shop|sale|prices?)\b)/,
    title: "Name",
    fields: "photo; where; when",
    rows: [
      ["The one that everybody knows", "By the pond", "In spring"],
      ["The one that hides", "In the hedge", "All year"],
      ["The rare one", "On the meadow", "In June"],
    ],
  },
  {
    words: /^(?:(?:the|our|upcoming|next) )*birthdays$/,
    of: ["birthday", "birthdays"],
    title: "Who",
    fields: "date",
    rows: PEOPLE_ROWS.map((name, index) => [name, `+${3 + index * 11}`]),
  },
  {
    words: /^(?:(?:the|our|meet|all|introduce|list of) )*(?:volunteers|helpers)$/,
    of: ["volunteer", "volunteers"],
    title: "Name",
    fields: "photo; what they do",
    rows: PEOPLE_ROWS.map((name, index) => [name, ["Welcome", "Tools", "Kitchen", "Everything else"][index] ?? ""]),
  },
  {
    words: /\b(?:timeline|milestones|chronicle|key dates|dates in (?:his|her|their|my|our) life)\b/,
    of: ["moment", "moments"],
    title: "What happened",
    fields: "year (number); details (long text)",
    rows: [
      ["How it began", 1948, "Where it was, and who was there."],
      ["What changed everything", 1971, "A move, a meeting, a decision."],
      ["What came of it", 1996, "And what is still there today."],
    ],
  },
  ...LOCAL_THINGS,
  ...MORE_THINGS,
];
