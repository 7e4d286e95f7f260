import { CALM, FINE, OFFICE_HOURS, type SiteKind, SOBER, STRONG, WARM } from "../site-kind.ts";

/** Firms and houses that nothing but their own words fit: rooms that are planned, schools, libraries, money. */
export const FIRMS: readonly SiteKind[] = [
  {
    id: "spaces",
    words:
      "interior (?:design(?:ers?|ing)?|decorat(?:ors?|ion|ing)|architects?|architecture)(?: (?:studio|business|company|firm|office|agency|service))?|home (?:staging|stagers?)|architects?(?:'s?)?(?: (?:office|firm|studio|practice))?|architecture (?:firm|office|studio|practice)|architectural (?:firm|office|studio|practice)",
    noun: "studio",
    icon: "home",
    accent: "#8a6f4e",
    look: FINE,
    hero: [
      "Rooms that fit those who live in them",
      "{name}{in} plans houses, rooms and what stands in them: with light, with materials that age well, and with your budget in mind.",
    ],
    sections: ["gallery", "features", "steps", "team", "form"],
    features: [
      "What we do",
      ["home", "Whole houses", "From the first sketch to the key."],
      ["lightbulb", "Rooms and light", "Colours, materials and furniture that belong together."],
      ["chat", "Advice", "Two hours on the spot, and you know what to do next."],
    ],
    about: [
      "How we plan",
      "We look first at how somebody lives, and only then at the floor plan.\n\nWhat can stay, stays. What is new should look as if it had always been there.",
    ],
    team: ["Who plans with you", "Planning", "Interiors", "On the building site"],
    steps: [
      ["chat", "We come and look", "You show us the rooms, and tell us how you live."],
      ["pen", "We draw", "A plan, samples to touch, and what it will cost."],
      ["check", "We see it through", "With craftspeople whom we know, until the last lamp hangs."],
    ],
    faq: [
      ["What does the first visit cost?", "Nothing within the town."],
      ["Do you also take on a single room?", "Gladly. Many begin with the kitchen."],
      ["Who orders the furniture?", "We do, or you do with our list."],
    ],
    records: {
      gallery: {
        title: "Projects",
        of: ["project", "projects"],
        rows: [
          ["House by the lake"],
          ["A kitchen in oak"],
          ["Attic with a view"],
          ["Rooms for a practice"],
          ["The long garden house"],
          ["A small flat, well used"],
        ],
      },
    },
    form: "quote",
    call: ["What are you planning?", "A photograph and three sentences are enough to begin."],
  },
  {
    id: "pupils",
    words:
      "(?:(?:public|private|catholic|christian|international|local|village|state) )*(?:elementary|primary|secondary|middle|high|grammar|junior|montessori|waldorf|steiner|boarding|village) schools?",
    noun: "school",
    icon: "book",
    accent: "#2456a6",
    look: SOBER,
    hero: [
      "A good place to grow up in",
      "{name}{in}: small classes, long breaks, and teachers who know every child by name.",
    ],
    sections: ["features", "events", "team", "about", "hours", "form"],
    features: [
      "What a week is made of",
      ["book", "Lessons", "In the mornings, with time to ask and to try."],
      ["music", "Afternoons", "Choir, theatre, football and a workshop."],
      ["leaf", "Outside", "A school garden, and a walk each month."],
    ],
    about: [
      "Our school",
      "Children learn best where they like to be. So we begin the day together, eat together, and nobody is laughed at.\n\nParents are welcome: on open days, at the summer party, and with every question.",
    ],
    team: ["Who teaches here", "Head teacher", "Class teacher", "Music and sports", "Office"],
    faq: [
      ["How do we register our child?", "With a few lines. We invite you to have a look."],
      ["Is there care in the afternoon?", "Yes, until five."],
    ],
    facts: [
      ["School", "8:00 – 13:00"],
      ["Afternoons", "Until 17:00"],
      ["Office", "7:30 – 14:00"],
    ],
    records: {
      events: {
        title: "Dates",
        rows: [
          ["Open day", "+9", "15:00", "In all classrooms", "The children show you round."],
          ["Parents' evening", "+16", "19:00", "Hall", ""],
          ["Summer party", "+38", "14:00", "School yard", "Bring a cake, if you like."],
        ],
      },
    },
    form: "contact",
    call: ["Come and have a look", "We gladly show you round."],
  },
  {
    id: "library",
    words: "(?:(?:public|city|town|village|community|school|local|children's) )*librar(?:y|ies)(?! of)",
    noun: "library",
    icon: "book",
    accent: "#7b4a2d",
    look: WARM,
    hero: [
      "Sit down, and turn the page",
      "{name}{in}: books, papers, films and quiet tables, for everybody who comes through the door.",
    ],
    sections: ["features", "events", "about", "hours", "form"],
    features: [
      "What there is",
      ["book", "To borrow", "Novels, picture books, films and games, for four weeks."],
      ["people", "To come together", "Readings, a story hour, and a reading circle."],
      ["lightbulb", "To work", "Tables, plugs, a printer and somebody to ask."],
    ],
    about: [
      "A house full of paper",
      "Whoever reads is never alone. We order what you miss, and keep a place by the window free.",
    ],
    team: ["Who helps you", "Head of the library", "Children and schools", "Loans"],
    faq: [
      ["What does a card cost?", "Nothing for children, a little for everybody else."],
      ["How long may I keep a book?", "Four weeks, and longer if nobody waits for it."],
    ],
    facts: [
      ["Tuesday to Friday", "10:00 – 18:00"],
      ["Saturday", "10:00 – 14:00"],
      ["Sunday and Monday", "Closed"],
    ],
    records: {
      events: {
        title: "Coming up",
        rows: [
          ["Story hour", "+4", "15:30", "Children's corner", "For children from four on."],
          ["Reading with tea", "+11", "19:00", "Reading room", ""],
          ["Book sale", "+25", "10:00", "In front of the house", ""],
        ],
      },
    },
    form: "contact",
    call: ["Is there a book that you miss?", "Tell us, and we order it."],
  },
  {
    id: "temple",
    words:
      "mosques?|islamic cent(?:re|er)|masjid|synagogues?|jewish community|temples?|gurdwara|(?:buddhist|zen|hindu|sikh) (?:cent(?:re|er)|temple|community|group)",
    noun: "community",
    icon: "sun",
    accent: "#2f6b5e",
    look: CALM,
    hero: ["The door is open to everybody", "{name}{in}: a house for prayer, for learning and for one another."],
    sections: ["features", "events", "about", "hours", "form"],
    features: [
      "What happens here",
      ["sun", "Prayer", "Every day, and together on holy days."],
      ["book", "Learning", "For children and for adults, to read and to ask."],
      ["people", "Help", "A meal, a visit, somebody who listens."],
    ],
    about: [
      "Our community",
      "Some of us were born here, others came from far away. What we share is this house, and the wish to be good neighbours.",
    ],
    team: ["Who is there for you", "Head of the community", "Teaching", "Children and youth"],
    faq: [
      ["May I come without belonging?", "Gladly. Somebody shows you round."],
      ["What should I wear?", "Something that covers shoulders and knees."],
    ],
    facts: [
      ["Open every day", "9:00 – 20:00"],
      ["Office", "10:00 – 13:00"],
    ],
    records: {
      events: {
        title: "This month",
        rows: [
          ["Open evening", "+6", "18:00", "Great room", "With tea and questions."],
          ["Lessons for children", "+8", "15:00", "Upstairs", ""],
          ["Meal for everybody", "+20", "17:00", "Courtyard", ""],
        ],
      },
    },
    form: "contact",
    call: ["Come and see us", "Whoever you are, there is tea."],
  },
  {
    id: "money",
    words:
      "insurance (?:agents?|agency|brokers?|company|firm|advisors?|advisers?)|mortgage (?:brokers?|advisors?|advisers?|company)|financial (?:advis[eo]rs?|planners?|planning|services)(?: (?:firm|company))?|wealth management|investment (?:advis[eo]rs?|firm|company)|credit union|(?:private |local |savings )?banks?(?! (?:account|statement|holiday))",
    noun: "advice",
    icon: "shield",
    accent: "#1f4f7a",
    look: SOBER,
    hero: [
      "Decided once, and slept on well",
      "{name}{in} explains what you need, what you do not need, and what it costs, before you sign anything.",
    ],
    sections: ["features", "steps", "team", "faq", "hours", "form"],
    features: [
      "What we look after",
      ["home", "House and home", "What it takes to buy, and to keep it safe."],
      ["people", "Family", "For what may happen, and for later."],
      ["chart", "Business", "From the first loan to the car park."],
    ],
    about: [
      "How we advise",
      "We ask until we understand, and say no to what does not fit.\n\nOnce a year we look at it again.",
    ],
    team: ["Who advises you", "Private clients", "Business", "Office"],
    faq: [
      ["What does the first talk cost?", "Nothing, and it binds you to nothing."],
      ["What should I bring?", "What you have signed so far, in a shoe box if need be."],
    ],
    facts: OFFICE_HOURS,
    form: "appointment",
    call: ["When do you have an hour?", "Name a day, and bring your questions."],
  },
  {
    id: "dj",
    words:
      "(?:wedding |mobile |club |party |event )*(?:djs?|disc jockeys?)(?: (?:service|hire|business|company))?(?! nights?)",
    isPerson: true,
    noun: "DJ",
    icon: "music",
    accent: "#6d28d9",
    look: STRONG,
    hero: [
      "The floor stays full",
      "{name}{in}: music for weddings, parties and clubs, chosen by looking at who dances.",
    ],
    sections: ["features", "pricing", "gallery", "faq", "form"],
    features: [
      "What I play for",
      ["heart", "Weddings", "From the first glass to the last dance."],
      ["cup", "Parties and firms", "Background first, dance floor later."],
      ["bolt", "Sound and light", "Brought, set up and taken away again."],
    ],
    about: ["Behind the desk", "Two turntables, too many records, and fifteen years of evenings."],
    team: ["Who comes", "Music", "Sound and light"],
    faq: [
      ["May we wish for songs?", "Yes, and name those that must not come."],
      ["What do you need from us?", "A plug, a table, and a contact on the evening."],
    ],
    plans: [
      ["Evening", 490, "for five hours", "Sound for eighty people", "A talk beforehand"],
      ["Wedding", 890, "for the whole night", "Ceremony and party", "Sound and light"],
      ["Club", 350, "per set", "Up to three hours"],
    ],
    records: {
      gallery: {
        title: "Pictures",
        rows: [["Under the lights"], ["The first dance"], ["Half past two"], ["Open air"]],
      },
    },
    form: "contact",
    call: ["When is your party?", "Name the day and the place, and you hear from me whether I am free."],
  },
  {
    id: "health-shop",
    words:
      "pharmac(?:y|ies)|drug ?stores?|opticians?|optometrists?|eyewear (?:shop|store)|hearing aid (?:shop|store|centre|center)s?|health food (?:shop|store)s?",
    noun: "shop",
    icon: "heart",
    accent: "#1d7a6b",
    look: CALM,
    hero: [
      "Good advice over the counter",
      "{name}{in}: people who listen, know what they sell, and say when you do not need it.",
    ],
    sections: ["features", "about", "hours", "form"],
    features: [
      "What we do",
      ["heart", "Advice", "What goes together, and what does not."],
      ["check", "Ready for you", "Ordered in the morning, here in the afternoon."],
      ["home", "To your door", "For those who cannot come."],
    ],
    about: ["Behind the counter", "We have been at this corner for two generations, and know many of you by name."],
    team: ["Who advises you", "Owner", "Advice", "Workshop"],
    faq: [
      ["Do I need an appointment?", "No. For a test it is better to have one."],
      ["Can you order something for me?", "Yes, mostly until the next day."],
    ],
    facts: [
      ["Monday to Friday", "8:30 – 18:30"],
      ["Saturday", "9:00 – 13:00"],
      ["Sunday", "Closed"],
    ],
    form: "contact",
    call: ["Is there something you want to know?", "Ask us. It costs nothing."],
  },
];
