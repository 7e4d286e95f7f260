import { PEOPLE_ROWS, type ShownThing } from "./shown-thing.ts";

/** Lists of what is made, run, shown and seen: the second half of what sites list. */
export const MORE_THINGS: readonly ShownThing[] = [
  {
    words: /^(?:(?:our|all|the|youth|junior|adult|club) )*(?:teams|squads)$/,
    of: ["team", "teams"],
    title: "Team",
    fields: "picture; age group; training; coach",
    rows: [
      ["Under 10", "8 to 10", "Tuesday, 17:00", "Mara Lindqvist"],
      ["Under 14", "11 to 14", "Wednesday, 17:30", "Jonas Okafor"],
      ["First team", "Adults", "Thursday, 19:00", "Ines Duarte"],
    ],
  },
  {
    words: /^(?:(?:weekly|special|current|our|this week's|today's|seasonal|all) )*(?:offers|deals|promotions)$/,
    of: ["offer", "offers"],
    title: "Offer",
    fields: "picture; price (money); valid until (text)",
    rows: [
      ["Apples from the region, by the kilo", 2.4, "Saturday"],
      ["Bread of the week", 3.2, "Saturday"],
      ["Three for two", 9, "The end of the month"],
    ],
  },
  {
    words: /^(?:(?:our|the|all) )*(?:(?:house|home) (?:models|types|designs)|models)$/,
    of: ["model", "models"],
    title: "Model",
    fields: "picture; price (money); bedrooms (number); area in m²; details (long text)",
    rows: [
      ["Small house", 215_000, 2, 86, "One floor, with a covered terrace."],
      ["Family house", 298_000, 4, 132, "Two floors, and a study below the roof."],
      ["Long house", 341_000, 4, 158, "All rooms to the garden."],
    ],
  },
  {
    words: /^(?:(?:our|the|all|craft|food|local) )*(?:vendors|exhibitors|stall ?holders)$/,
    of: ["vendor", "vendors"],
    title: "Name",
    fields: "picture; sells; stall",
    rows: [
      ["Mara Lindqvist", "Cups and bowls", "A 1"],
      ["The Lantern Press", "Prints and cards", "A 2"],
      ["Green Leaf", "Plants in old tins", "B 4"],
    ],
  },
  {
    words: /^(?:our )?research groups$/,
    of: ["group", "groups"],
    title: "Group",
    fields: "led by; works on (long text)",
    rows: [
      ["First group", "Mara Lindqvist", "What it asks, and with whom."],
      ["Second group", "Jonas Okafor", "What it asks, and with whom."],
    ],
  },
  {
    words: /^(?:recently )?sold (?:homes|properties|houses|listings|flats)$/,
    of: ["sold home", "sold homes"],
    title: "Name",
    fields: "picture; price (money); sold in (text)",
    rows: [
      ["House with orchard", 465_000, "Three weeks"],
      ["Flat by the canal", 289_000, "Nine days"],
      ["Studio near the station", 158_000, "Two weeks"],
    ],
  },
  {
    words: /^(?:(?:photo|my|our|the) )*(?:series|look ?books|editorials|campaigns)$/,
    title: "Title",
    fields: "picture; about (long text)",
    rows: [
      ["First series", "Where it was, and what it looks for."],
      ["Second series", "Where it was, and what it looks for."],
      ["Third series", "Where it was, and what it looks for."],
    ],
  },
  {
    words:
      /^(?:(?:the|our|best|local|top|all) )*(?:restaurants|museums|hotels|caf[eé]s|bars|shops|venues|parks|beaches|sights|landmarks|places to (?:eat|visit))$/,
    title: "Name",
    fields: "picture; address; details (long text)",
    rows: [
      ["By the market", "Market square 3", "What it is known for, and when to go."],
      ["At the old mill", "Mill Lane 12", "What it is known for, and when to go."],
      ["On the hill", "Castle Road 1", "What it is known for, and when to go."],
    ],
  },
  {
    words: /\b(?:rankings?|leader ?boards?)\b/,
    of: ["standing", "standings"],
    title: "Name",
    fields: "played (number); won (number); points (number)",
    rows: [
      ["Mara Lindqvist", 10, 7, 22],
      ["Jonas Okafor", 10, 6, 19],
      ["Ines Duarte", 10, 4, 14],
    ],
  },
  {
    words: /^(?:(?:our|the|ice cream|today's|all) )*flavou?rs$/,
    of: ["flavour", "flavours"],
    title: "Flavour",
    fields: "contains; vegan (checkbox)",
    rows: [
      ["Vanilla", "Milk, egg", false],
      ["Dark chocolate", "Soya", true],
      ["Strawberry", "Nothing but fruit and sugar", true],
      ["Hazelnut", "Milk, nuts", false],
    ],
  },
  {
    words: /^(?:(?:our|the|all|event|meeting) )*(?:rooms|halls|spaces)$/,
    of: ["room", "rooms"],
    title: "Room",
    fields: "picture; seats (number); details (long text)",
    rows: [
      ["Great hall", 120, "With a stage, and doors to the garden."],
      ["Garden room", 40, "Bright, with a long table."],
      ["Attic", 16, "Quiet, for meetings and small parties."],
    ],
  },
  {
    words: /^(?:(?:our|age|play|child(?:ren)?'?s?) )*groups$/,
    of: ["group", "groups"],
    title: "Group",
    fields: "age (text); led by; meeting time (text)",
    rows: [
      ["The little ones", "1 to 3", "Mara Lindqvist", "Every morning"],
      ["The middle ones", "3 to 5", "Jonas Okafor", "Every morning"],
      ["The big ones", "5 and 6", "Ines Duarte", "All day"],
    ],
  },
  {
    words: /^(?:lunch )?menu (?:for|of) the week$/,
    of: ["meal", "meals"],
    title: "Meal",
    fields: "served on (Monday, Tuesday, Wednesday, Thursday, Friday); details (long text)",
    rows: [
      ["Noodles with vegetables", "Monday", "And an apple."],
      ["Potato soup", "Tuesday", "With bread."],
      ["Rice and lentils", "Wednesday", "And yoghurt."],
      ["Fish fingers", "Thursday", "With peas."],
      ["Pancakes", "Friday", "Sweet or savoury."],
    ],
  },
  {
    words: /^(?:(?:our|the|today's|daily|weekly|lunch|seasonal|chef's|house) )*specials?$/,
    of: ["special", "specials"],
    title: "Dish",
    fields:
      "served on (Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday); price (money); details (long text)",
    rows: [
      ["Soup and bread", "Monday", 7.5, "Whatever the market has."],
      ["Vegetable curry", "Wednesday", 11, "With rice and a mint sauce."],
      ["Fish and potatoes", "Friday", 14, "As long as there is some."],
    ],
  },
  {
    words: /\b(?:recordings|albums|records we made|discography)\b/,
    of: ["recording", "recordings"],
    title: "Recording",
    fields: "year (number); link (url)",
    rows: [
      ["The newest one", 2025],
      ["Live, on a warm evening", 2023],
      ["The very first", 2018],
    ],
  },
  {
    words: /^(?:(?:planned|expected|next|our|past) )*litters$/,
    of: ["litter", "litters"],
    title: "Parents",
    fields: "expected (date); details (long text)",
    rows: [
      ["Bella and Moritz", "+40", "Both with us for years, and calm."],
      ["Nelly and Oskar", "+120", "Her first litter."],
    ],
  },
  {
    words:
      /^(?:(?:our|the|upcoming|next|all|this year's) )*(?:races|regattas|competitions|tournaments|matches|games|contests)(?: (?:this|next) (?:year|season))?$/,
    title: "Name",
    fields: "date; time; place",
    rows: [
      ["The first of the season", "+9", "10:00", "At home"],
      ["The long one", "+30", "09:00", "Away"],
      ["The last before the break", "+58", "10:00", "At home"],
    ],
  },
  {
    words:
      /^(?:(?:our|the|past|previous|earlier|all|list of|my) )*(?:plays|shows|productions|films|short films|movies|projects we did|exhibitions so far)$/,
    title: "Title",
    fields: "year (number); what it was about (long text)",
    rows: [
      ["The newest one", 2025, "What it was about, and who took part."],
      ["The one before", 2023, "What it was about, and who took part."],
      ["The very first", 2019, "What it was about, and who took part."],
    ],
  },
  {
    words:
      /^(?:(?:our|the|my|all|club|hire|own) )*(?:boats|canoes|kayaks|bikes|vehicles|fleet|instruments|machines|aircraft|trains|engines|locomotives)$/,
    title: "Name",
    fields: "picture; year (number); details (long text)",
    rows: [
      ["The old one", 1968, "Restored by all of us together."],
      ["The usual one", 1994, "In use nearly every week."],
      ["The new one", 2021, "Given by friends."],
    ],
  },
  {
    words:
      /^(?:(?:our|the|my|all|different|available) )*(?:fabrics|materials|colou?rs|styles|patterns|designs|glazes|woods|yarns|wools|frames)(?: (?:to choose from|to choose|i use|we use|available))?$/,
    title: "Name",
    fields: "picture; details (long text)",
    rows: [
      ["The light one", "What it is made of, and what it suits."],
      ["The dark one", "What it is made of, and what it suits."],
      ["The one that most people take", "What it is made of, and what it suits."],
    ],
  },
  {
    words: /^(?:(?:our|the|my|all|own|craft) )*beers(?: (?:on tap|we brew))?$/,
    of: ["beer", "beers"],
    title: "Name",
    fields: "picture; style; strength in % (number); details (long text)",
    rows: [
      ["House lager", "Lager", 5, "Clear and dry, always on tap."],
      ["Pale one", "Pale ale", 4.8, "Light, with citrus."],
      ["Night shift", "Stout", 6.2, "Coffee and dark chocolate, in winter."],
    ],
  },
  {
    words:
      /^(?:(?:our|the|my|all|own|home-?made|hand-?made|craft|small|fresh) )*(?:beers|wines|ciders|cheeses|honeys|breads|jams|soaps|candles|scents|teas|coffees|cakes|chocolates|sausages|juices|spirits|gins|bags|bowls|chairs|tables|guitars|quilts|knives|toys|hats|rugs|lamps)$/,
    title: "Name",
    fields: "picture; details (long text)",
    rows: [
      ["The first one", "What goes into it, and what is special about it."],
      ["The one that is asked for most", "What goes into it, and what is special about it."],
      ["The one of the season", "Only while there is some."],
    ],
  },
  {
    words: /\b(?:dj|band|act|artist|speaker|guest) list\b|^(?:the |our |resident )*(?:djs|acts)$/,
    of: ["guest", "guests"],
    title: "Name",
    fields: "date; what they bring",
    rows: PEOPLE_ROWS.map((name, index) => [name, `+${5 + index * 7}`, "A few words on the style"]),
  },
  {
    words: /\b(?:sightings|species seen|finds)\b/,
    of: ["sighting", "sightings"],
    title: "What",
    fields: "date; where; seen by",
    rows: [
      ["Kingfisher", "-2", "By the weir", "Carla Weiss"],
      ["Barn owl", "-6", "At the old mill", "Kofi Mensah"],
      ["Red kite", "-9", "Over the hill", "Lea Brandt"],
    ],
  },
  {
    words: /^(?:the )?(?:full )?members? ?lists?$|^lists? of (?:all |the |our )*members$/,
    of: ["member", "members"],
    title: "Name",
    fields: "since (number); does what",
    rows: PEOPLE_ROWS.map((name, index) => [
      name,
      2015 + index * 3,
      ["Chair", "Treasurer", "Tools", "Newcomers"][index] ?? "",
    ]),
  },
  {
    words: /^(?:(?:our|the) )*(?:class(?:es)? (?:at|of|in) (?:our |the )?school)$/,
    of: ["class", "classes"],
    title: "Class",
    fields: "teacher; room",
    rows: [
      ["1a", "Carla Weiss", "12"],
      ["2b", "Kofi Mensah", "14"],
    ],
  },
  {
    words: /^(?:(?:our|the|popular|top|best|travel|featured|favou?rite|all) )*destinations$/,
    of: ["destination", "destinations"],
    title: "Name",
    fields: "picture; country; best in (text); details (long text)",
    rows: [
      ["Lisbon", "Portugal", "Spring", "Hills, tiles and trams, with the sea half an hour away."],
      ["Kyoto", "Japan", "Autumn", "Gardens and small streets, best early in the morning."],
      ["Lofoten", "Norway", "Summer", "Light all night, and mountains that stand in the sea."],
    ],
  },
  {
    words: /^(?:(?:our|the|all|store|shop|office|studio|restaurant) )*(?:locations|branches)$/,
    of: ["location", "locations"],
    title: "Name",
    fields: "address; opening hours; phone",
    rows: [
      ["Old town", "12 Market Street", "Every day 8:00 – 18:00", "555 0100"],
      ["Harbour", "3 Quay Road", "Monday to Saturday 9:00 – 19:00", "555 0101"],
    ],
  },
  {
    words: /^(?:(?:our|the|rental|all) )*(?:cars|vehicles|fleet|rental cars)$/,
    of: ["car", "cars"],
    title: "Name",
    fields: "photo; seats (number); transmission (manual, automatic); price per day (money)",
    rows: [
      ["Small car", 4, "Manual", 39],
      ["Family car", 5, "Automatic", 59],
      ["Van", 9, "Manual", 89],
    ],
  },
  {
    words: /^(?:(?:the|our|all|festival|music|different|\d+) )+stages$/,
    of: ["stage", "stages"],
    title: "Stage",
    fields: "music (text); details (long text)",
    rows: [
      ["Main stage", "Bands", "The large one by the entrance."],
      ["Garden stage", "Songs and acoustic sets", "Sit down on the grass."],
      ["Late tent", "DJs", "Opens when it gets dark."],
    ],
  },
  {
    words:
      /^(?:(?:my|our|all) )?(?:(?:past|previous|recent|selected|conference) )*(?:talks|lectures|presentations) (?:(?:that )?(?:i|we) (?:gave|have given|held)|given)$/,
    of: ["talk", "talks"],
    title: "Title",
    fields: "date; where; link",
    rows: [
      ["What I got wrong for ten years", "-30", "A conference in spring", "https://example.org"],
      ["Small tools", "-120", "A meetup round the corner", "https://example.org"],
      ["Questions that help", "-200", "A school", "https://example.org"],
    ],
  },
  {
    words: /^(?:(?:our|the|all|school) )*subjects(?: (?:taught|offered|we teach|i teach))?$/,
    of: ["subject", "subjects"],
    title: "Subject",
    fields: "for whom; details (long text)",
    rows: [
      ["Maths", "From 10 years on", "Fractions, functions, and what comes before exams."],
      ["English", "All ages", "Reading, writing, and speaking without fear."],
      ["Physics and chemistry", "From 13 years on", "With experiments on the kitchen table."],
    ],
  },
];
