import { CALM, FINE, OFFICE_HOURS, SHOP_HOURS, type SiteKind, SOBER, STRONG } from "../site-kind.ts";

/** Offices, studios and trades. */
export const WORK: readonly SiteKind[] = [
  {
    id: "law",
    words: "law (?:office|firm|practice)s?|lawyers?|attorneys?(?: at law)?|solicitors?|notary|legal practice|barrister",
    noun: "law office",
    icon: "bank",
    accent: "#1f3a5f",
    look: FINE,
    hero: [
      "Clear words in difficult matters",
      "{name} tells you where you stand, what can be done and what it will cost, before anything is begun.",
    ],
    sections: ["features", "about", "team", "faq", "hours", "form"],
    features: [
      "Practice areas",
      ["people", "Family", "Separation, custody and what comes after, handled with a cool head."],
      ["home", "Property and tenancy", "Contracts that hold, and disputes that end."],
      ["receipt", "Work", "For those who employ, and for those who are employed."],
    ],
    about: [
      "How we work",
      "The first conversation decides much. We listen, ask, and say honestly whether going to law is worth it.\n\nOften a letter is enough. Where it is not, one of us stays with your case from the first day to the last.",
    ],
    team: ["Who speaks for you", "Family law", "Property law", "Employment law"],
    faq: [
      ["What does the first talk cost?", "We tell you the fee on the telephone, before you come."],
      ["What should I bring?", "The contract or letter that it is about, and the dates as you remember them."],
      [
        "How long will it take?",
        "A letter takes days, a court takes months. We say what we expect, and when that changes.",
      ],
    ],
    facts: OFFICE_HOURS,
    form: "contact",
    call: ["Tell us what happened", "A few lines are enough. We treat them as confidential."],
  },
  {
    id: "tax",
    words:
      "tax (?:advis(?:er|or|ory)|consult(?:ant|ancy|ing)|office|firm|accountant|practice)s?(?: (?:office|firm|business|practice))?|accountants?|accounting (?:firm|office)|accountancy|book-?keep(?:er|ing)(?: (?:service|office))?|financial (?:adviser|advisor|planner)|insurance (?:broker|agency|agent)",
    noun: "accounting office",
    icon: "calculator",
    accent: "#2f5d50",
    look: SOBER,
    hero: [
      "Your numbers, in good order",
      "{name} does the books, the returns and the reminders, so that April is a month like any other.",
    ],
    sections: ["features", "steps", "team", "pricing", "faq", "form"],
    features: [
      "What we take off your desk",
      ["receipt", "Books", "Receipts come as photographs, and leave as figures that add up."],
      ["calendar", "Returns", "On time, with a note in plain words about what is in them."],
      ["chart", "Foresight", "What you will owe is known before it is due."],
    ],
    about: [
      "Quiet, exact, on time",
      "We look after people who work for themselves and firms of up to fifty.\n\nYou have one person here who knows your figures, and who calls when something is odd.",
    ],
    team: ["Who does your books", "Tax", "Payroll", "Books"],
    faq: [
      ["Can I change to you in the middle of a year?", "Yes. We ask your former office for the papers."],
      ["How do you get my receipts?", "As photographs, files or a shoe box. The first two cost less."],
      ["Do you also do private returns?", "From January to July, gladly."],
    ],
    plans: [
      ["Private", 180, "per return", "Yearly return", "Check of the assessment"],
      ["Self-employed", 120, "per month", "Books and returns", "Advance notice of payments", "Questions by mail"],
      ["Firm", 320, "per month", "Books, payroll, returns", "Yearly accounts", "A talk each quarter"],
    ],
    facts: OFFICE_HOURS,
    form: "appointment",
    call: ["Bring the shoe box", "The first half hour is free, and sorts out a good deal."],
  },
  {
    id: "consulting",
    words:
      "consult(?:ing|ancy|ants?)(?: (?:firm|company|business|agency|practice))?|coach(?:ing)?(?: (?:business|practice))?|management consultant|recruit(?:er|ing|ment)(?: (?:agency|firm))?|it (?:services|support|company)(?: company)?",
    noun: "consultancy",
    icon: "lightbulb",
    accent: "#3b4b8c",
    look: SOBER,
    hero: [
      "See what to do next",
      "{name} comes in when there is much to do and little agreement. We ask, draw, leave things out, and stay until it runs without us.",
    ],
    sections: ["features", "steps", "about", "faq", "form"],
    features: [
      "What we are called for",
      ["map", "Direction", "One page that everybody has read, instead of sixty that nobody has."],
      ["people", "Teams", "Who decides what, and how one hears of it."],
      ["chart", "Numbers", "The three figures that show whether it works."],
    ],
    about: [
      "Outside eyes, inside hands",
      "We have led teams ourselves, and know what a plan looks like on a Monday morning.\n\nSo we write little, sit with the people who do the work, and leave when we are no longer needed.",
    ],
    team: ["Who comes to you", "Strategy", "Organisation", "Numbers"],
    faq: [
      ["How long does a project take?", "Mostly six to twelve weeks. We agree on an end before we begin."],
      ["What does it cost?", "A fixed sum for a fixed goal. You know it beforehand."],
      ["Do you work with small firms?", "Most of those we work with have fewer than a hundred people."],
    ],
    form: "appointment",
    call: ["What keeps you awake?", "An hour of talking costs nothing, and often clears up half of it."],
  },
  {
    id: "agency",
    words:
      "(?:creative |design |digital |web |marketing |advertising |branding |seo |software |pr )?agency|(?:design|creative|web design|graphic design|branding|animation|game|software|film|sound|recording) studio|web (?:designer|design)|graphic designer|(?:freelance )?designer|(?<!\\b(?:lash|eyelash|brow|beauty|nail|tanning|waxing|hair|fitness|dance|yoga|pilates|ems|sewing|knitting|craft|candle|floral|flower|cake|wellness|massage|piano|music|singing|voice|guitar|drum|violin|pottery|ceramics?|painting|recording|rehearsal|practice|band|makeup|cosmetic|kosmetik|piercing) )studio",
    noun: "studio",
    icon: "brush",
    accent: "#d03a1f",
    look: STRONG,
    hero: [
      "We make things that are clear",
      "{name} draws, writes and builds for people who have something to say. Few projects at a time, and each from the first sketch to the last detail.",
    ],
    sections: ["gallery", "features", "steps", "team", "form"],
    features: [
      "What we do",
      ["brush", "Identity", "A name, a mark and a voice that fit together."],
      ["globe", "Websites", "Quick, plain to use, and easy to change yourself."],
      ["pen", "Words", "Texts that people read to the end."],
    ],
    about: [
      "Small on purpose",
      "We are as many as fit round one table, which is how we work: everybody sees everything.\n\nWe say no to about half of what we are asked. The other half gets all of us.",
    ],
    team: ["Who you work with", "Design", "Words and concept", "Development"],
    faq: [
      [
        "What does a project cost?",
        "Small ones begin at the price of a good bicycle. You get a fixed offer after the first talk.",
      ],
      ["How long does it take?", "An identity six weeks, a website about ten."],
      ["Do we get all files?", "Yes, everything, to use as you like."],
    ],
    records: {
      gallery: {
        title: "Selected work",
        of: ["project", "projects"],
        rows: [
          ["Harbour Books", "Identity and shop"],
          ["A museum for salt", "Exhibition"],
          ["Northside Bakery", "Packaging"],
          ["Field notes", "Book"],
          ["City of small trees", "Campaign"],
          ["Weiss & Son", "Website"],
        ],
      },
    },
    form: "quote",
    call: ["What are you making?", "Write us three sentences about it. We answer with three questions."],
  },
  {
    id: "garage",
    words:
      "(?:car |auto |bike |bicycle |motorbike )?(?:repair shop|garage|(?<!page for (?:an?|my|our|the) )workshop(?! (?:on|about|for|in|with|series|day|weekend|called|where)\\b)|mechanic|body shop)s?|(?:bike|bicycle|cycle) (?:shop|store)|car rental|tyre (?:shop|service)|watchmaker|shoe(?:maker| repair)|phone repair(?: shop)?",
    noun: "workshop",
    icon: "tools",
    accent: "#b45309",
    look: STRONG,
    hero: [
      "Runs again by tomorrow",
      "{name} repairs what others would replace. You hear what is broken, what it costs and what can wait, and then you decide.",
    ],
    sections: ["features", "prices", "about", "hours", "form"],
    features: [
      "What we repair",
      ["tools", "Brakes and bearings", "Checked, adjusted or replaced, and tried on the road."],
      ["bolt", "Electrics", "From the lamp that flickers to the battery that does not hold."],
      ["clock", "Inspection", "A list of what is good, what is due and what has time."],
    ],
    about: [
      "Oil on our hands",
      "We like old things that were built well, and new ones that can be opened.\n\nParts that we take out we show you. The bill says what was done, in words that everybody knows.",
    ],
    team: ["In the workshop", "Master", "Electrics", "Reception"],
    faq: [
      ["How long does it take?", "Small repairs a day, larger ones two or three. We call when it is ready."],
      ["Do I get an estimate?", "Yes, before we pick up a spanner."],
      ["Do you fetch it?", "Within the town, for a small fee."],
    ],
    facts: SHOP_HOURS,
    records: {
      prices: {
        of: ["repair", "repairs"],
        title: "What it costs",
        rows: [
          ["Inspection", "Service", 59, "With a written list."],
          ["Large service", "Service", 139, "Everything cleaned, oiled and adjusted."],
          ["Brakes, front or back", "Repairs", 45, "Work, without parts."],
          ["Changing tyres", "Repairs", 29, "Per wheel, with balancing."],
          ["One hour of work", "By the hour", 68, "Billed in quarters."],
        ],
      },
    },
    form: "appointment",
    call: ["What does it do?", "Describe the noise. Half of the diagnosis is listening."],
  },
  {
    id: "trades",
    words:
      "plumb(?:er|ers|ing)(?: (?:company|business|service|contractors?))?|(?:hvac|heating and cooling|heating|air[- ]conditioning|painting|plastering|tiling|concrete|masonry|remodel(?:l)?ing|renovation|tree|siding|gutter|pool|deck) (?:company|contractors?|service|business|firm)|electricians?|electrical (?:company|contractor)|painters and decorators|(?<!(?:galler(?:y|ies)|portfolio|art|pictures|paintings)\\b[^.,]{0,24})(?:house )?painters?(?: and decorator)?(?! portfolio)|roofers?|roofing company|carpent(?:er|ers|ry)|joiner(?:y)?|handy ?(?:man|woman|people)|builders?|building (?:firm|company)|construction company|tilers?|plaster(?:ers?|ing)|brick ?lay(?:ers?|ing)|kitchen (?:fitters?|fitting|installation)|(?:fencing|flooring|paving|roofing|damp proofing|loft conversion|drainage|scaffolding|solar(?: panel)?s?|window|boiler|bathroom)s? (?:contractors?|fitters?|installers?|installations?|company|business|firm)|(?:dry ?stone )?wall(?:ing|ers?)|hedge ?lay(?:ing|ers?)|glaziers?|thatchers?|decorators?|gas engineer|chimney sweep|locksmith|heating (?:company|engineer)|craftsm[ae]n",
    noun: "trade business",
    icon: "tools",
    accent: "#1d5fa8",
    look: SOBER,
    hero: [
      "On time, tidy and done right",
      "{name} comes when promised, covers the floor first, and leaves when everything works and has been swept.",
    ],
    sections: ["features", "steps", "about", "faq", "hours", "form"],
    features: [
      "What we do",
      ["tools", "Repairs", "Small things too. Nobody is told that it does not pay to come."],
      ["home", "Renovation", "One firm and one plan from the first wall to the last."],
      ["bolt", "Emergencies", "When it drips, smokes or stays dark: call us, at any hour."],
    ],
    about: [
      "Learned, and passed on",
      "The first van said only “Weiss”. Then the son learned the trade, and his daughter after him.\n\nWe train our own people, and most have been with us longer than the van.",
    ],
    team: ["Who rings your bell", "Master", "Journeyman", "Office"],
    faq: [
      ["What does it cost to come and look?", "Nothing within the town. You get an estimate in writing."],
      ["How soon can you come?", "For an emergency within hours, for a larger job mostly within two weeks."],
      ["Do you clean up?", "Always. The floor is covered before we unpack."],
    ],
    facts: [
      ["Monday to Thursday", "7:00 – 17:00"],
      ["Friday", "7:00 – 13:00"],
      ["Emergencies", "At any hour, by telephone"],
    ],
    form: "quote",
    call: ["What needs doing?", "Send a few lines. A photograph can follow when we call back."],
  },
  {
    id: "cleaning",
    words:
      "(?:house |office |window )?clean(?:ers?|ing)(?: (?:company|service|business|lady|firm))?|laundry(?: service)?|dry cleaner'?s?|housekeeping(?: service)?",
    noun: "cleaning service",
    icon: "sparkle",
    accent: "#0e7490",
    look: CALM,
    hero: [
      "Come home to clean rooms",
      "{name} sends the same person each time, with good soap and a key that stays in safe hands.",
    ],
    sections: ["features", "pricing", "steps", "faq", "form"],
    features: [
      "Where we clean",
      ["home", "Homes", "Weekly, every other week, or once before guests come."],
      ["people", "Offices", "Before the first or after the last of you."],
      ["sun", "Windows", "Inside, outside and the frames as well."],
    ],
    about: [
      "Fair to everybody",
      "Our people are employed, insured and paid for the way as well.\n\nThat is why they stay, and why you need not explain each week where the brooms are.",
    ],
    team: ["Who comes to you", "Homes", "Offices", "Planning"],
    faq: [
      ["Do I need to be at home?", "No. Most give us a key, and we sign for it."],
      ["Who brings the soap?", "We do, and it is kind to rivers. If you have your own, we use that."],
      ["What if something breaks?", "Then we say so, and our insurance pays."],
    ],
    plans: [
      ["Once", 45, "per hour", "Before or after an event", "With all that is needed"],
      ["Every other week", 38, "per hour", "Always the same person", "Can be paused"],
      ["Weekly", 34, "per hour", "Always the same person", "Windows twice a year"],
    ],
    form: "quote",
    call: ["How many rooms are there?", "Tell us, and you have a price tomorrow."],
  },
  {
    id: "gardener",
    words:
      "garden(?:er|ers|ing (?:company|business|service)| (?:design|maintenance|care)(?:ers?)?(?: (?:company|business|service|studio|firm))?)|landscap(?:er|ing|e (?:gardener|architect|designer))(?: (?:company|business))?|tree (?:surgeon|nursery)|garden cent(?:re|er)|lawn care(?: (?:company|service|business))?|plant nursery|nursery for plants",
    noun: "garden business",
    icon: "tree",
    accent: "#3f7d3a",
    look: CALM,
    hero: [
      "A garden that suits your life",
      "{name} plans, plants and looks after gardens: for those who like to dig, and for those who would rather sit.",
    ],
    sections: ["features", "gallery", "steps", "faq", "form"],
    features: [
      "What we do",
      ["pen", "Planning", "We draw your garden as it will be in one year and in ten."],
      ["flower", "Planting", "What likes your soil, and flowers from March to November."],
      ["leaf", "Care", "Cutting, mulching, watering, all year or just in summer."],
    ],
    about: [
      "Soil first",
      "Before anything is planted we put a hand in the earth. It says more than any catalogue.\n\nWe plant for bees and for shade, and leave the leaves where the hedgehogs want them.",
    ],
    team: ["Who digs", "Planning", "Planting", "Trees"],
    faq: [
      ["When is the best time to begin?", "To plan in winter, to plant in autumn or spring."],
      ["My garden is tiny.", "Those are our favourites."],
      ["Do you take away the cuttings?", "Yes, or make compost of them behind the shed."],
    ],
    records: {
      gallery: {
        title: "Gardens we look after",
        of: ["garden", "gardens"],
        rows: [
          ["Behind a terraced house"],
          ["A roof in the wind"],
          ["Shade under the beech"],
          ["Herbs by the kitchen"],
          ["A meadow for bees"],
          ["The long border"],
        ],
      },
    },
    form: "quote",
    call: ["What would you like to see?", "Tell us how large it is, and where the sun stands at noon."],
  },
  {
    id: "estate",
    words:
      "(?:real )?estate (?:agency|agents?|company|office|business|broker)|real estate|property (?:agency|agent|management(?: company)?|developer|for sale)|letting agency|realtors?|house for sale|flat for (?:sale|rent)|apartment for (?:sale|rent)",
    noun: "estate agency",
    icon: "key",
    accent: "#7a4e1d",
    look: FINE,
    hero: [
      "Homes we would move into ourselves",
      "{name} shows few houses and knows each of them: where the sun comes in, who lives next door, and which step creaks.",
    ],
    sections: ["listings", "features", "about", "faq", "form"],
    features: [
      "What we do for you",
      ["key", "Selling", "A fair price, good pictures, and visitors who mean it."],
      ["search", "Finding", "Tell us how you want to live. We call when it turns up."],
      ["ruler", "Valuing", "What your house is worth, in writing and with reasons."],
    ],
    about: [
      "We know the streets",
      "Most of us grew up round here. We know where the school is good, and where the cellar floods.\n\nYou hear both from us, because a house is for a long time.",
    ],
    team: ["Who opens the door", "Sales", "Lettings", "Valuation"],
    faq: [
      [
        "What does it cost to sell through you?",
        "A share of the price, agreed in writing before we begin. If it is not sold, nothing.",
      ],
      ["How fast does a house sell?", "Mostly within three months, when the price is right."],
      ["Can I see houses at weekends?", "Yes, on Saturdays."],
    ],
    facts: OFFICE_HOURS,
    form: "viewing",
    call: ["Would you like to look inside?", "Name the house and a day. We bring the key."],
  },
];
