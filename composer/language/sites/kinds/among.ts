import { CALM, FINE, type SiteKind, STRONG, WARM } from "../site-kind.ts";

/** People who come to help, to part, to talk or to play for others. */
export const AMONG: readonly SiteKind[] = [
  {
    id: "rescue",
    words:
      "(?:mountain|sea|water|cave|air|lifeboat|coast ?guard|avalanche|search and) rescue(?: (?:team|service|station|squad|group|crew|society))?|(?:volunteer |local |village |town )*fire (?:brigade|department|company|service|station)|life ?boat (?:station|crew)|life ?guards?|(?:volunteer |mountain |bush |local )?ambulances?(?: (?:service|corps|team))?|first aid (?:team|group|corps)",
    noun: "rescue team",
    icon: "shield",
    accent: "#b3261e",
    look: STRONG,
    hero: [
      "When it matters, we come",
      "{name} is there by day and by night: trained, equipped, and nearly all of us in our free time.",
    ],
    sections: ["features", "events", "about", "team", "form"],
    features: [
      "What we do",
      ["shield", "Call-outs", "Around the clock, in all weathers, with people who know the area."],
      ["target", "Training", "Every week, so that each grip is known when it counts."],
      ["people", "Advice", "In schools and at open days: what to do until we are there."],
    ],
    about: [
      "Who we are",
      "By day we are teachers, joiners and nurses. When the call comes, we leave everything where it is.\n\nNew people are welcome: what is needed can be learned.",
    ],
    team: ["Who leads us", "Head of the team", "Deputy", "Training", "Equipment"],
    faq: [
      ["May I join?", "Gladly, from sixteen on. Come to one of our training evenings and look on."],
      ["Who pays for it?", "The community pays for what must be, donations for the rest."],
      [
        "What do I say in an emergency?",
        "Where you are, what happened, how many are hurt. Then wait for our questions.",
      ],
    ],
    facts: [
      ["In an emergency", "112"],
      ["Training", "Tuesdays, 19:00"],
    ],
    form: "contact",
    call: ["Would you like to help?", "Come to a training evening, or write to us."],
  },
  {
    id: "funeral-home",
    words: "funeral (?:homes?|parlou?rs?|directors?|services?)|undertakers?|crematorium",
    noun: "funeral home",
    icon: "leaf",
    accent: "#4a5568",
    look: FINE,
    hero: [
      "We are there, at any hour",
      "{name} takes care of what has to be done, so that there is time for what matters now.",
    ],
    sections: ["features", "steps", "about", "team", "hours", "form"],
    features: [
      "What we do for you",
      ["heart", "Taking leave", "At home, with us, or in a place that meant something."],
      ["book", "Papers and dates", "We write to the offices, and tell you what is left for you to do."],
      ["people", "The ceremony", "Music, flowers and words, as quiet or as full of life as it should be."],
    ],
    steps: [
      ["phone", "You call us", "By day or by night. We come, or we listen."],
      ["chat", "We talk", "At your home or at ours, without haste, also about what it costs."],
      ["heart", "We see to it", "You know at any time what happens, and when."],
    ],
    about: [
      "Since three generations",
      "We have learned that there is no right way to grieve, and that somebody should make coffee.\n\nAsk us anything: there is little that we have not been asked.",
    ],
    team: ["Who is there for you", "Director", "Ceremonies", "Office"],
    faq: [
      ["What has to be done first?", "Call a doctor, then call us. Everything else can wait until tomorrow."],
      ["What does it cost?", "That depends on your wishes. You get a list of all costs before you decide."],
      ["Can I settle it beforehand?", "Yes. We write down what you wish, and keep it."],
    ],
    facts: [
      ["By phone", "Day and night"],
      ["Office", "Monday to Friday, 9:00 – 17:00"],
    ],
    form: "contact",
    call: ["We listen", "Call us at any time, or write a few lines."],
  },
  {
    id: "language-exchange",
    words:
      "language (?:exchanges?|caf[eé]s?|tandems?|meet-?ups?|evenings?)(?: (?:group|in an? caf[eé]|at an? (?:caf[eé]|pub|bar)))?|conversation (?:groups?|tables?|circles?|caf[eé]s?)|tandem (?:evening|group)",
    noun: "language exchange",
    icon: "chat",
    accent: "#0f766e",
    look: WARM,
    hero: [
      "Half an hour in yours, half in mine",
      "At {name} people teach each other how they really speak. Mistakes are what we come for.",
    ],
    sections: ["features", "events", "about", "faq", "form"],
    features: [
      "How it goes",
      ["people", "In pairs", "You are put together with somebody who speaks what you learn."],
      ["clock", "Then we change", "When the bell rings it is the other language's turn."],
      ["cup", "Afterwards", "Who likes stays, and talks about everything in all of them."],
    ],
    about: [
      "Who we are",
      "It began with two people at a table who wanted to practise. Then somebody asked whether the third chair was free.\n\nNo lessons, no tests, nothing to sign.",
    ],
    team: ["Who looks after it", "Welcome", "Tables", "Topics"],
    faq: [
      ["How much do I have to know?", "A few sentences are enough. For the rest there are hands."],
      ["What does it cost?", "Nothing. Please order something to drink."],
      ["Do I need a partner?", "No, we find one for you when you come."],
    ],
    form: "signUp",
    call: ["Come and talk", "Tell us what you speak, and what you would like to learn."],
  },
  {
    id: "performer",
    words:
      "(?:circus |street )*(?:mimes?(?: artists?)?|acrobats?|circus artists?|street performers?)|(?:stand-?up |cabaret |voice )*(?:comedians?|actors?|actress(?:es)?|comics|cabaret artists?)(?: and (?:voice (?:artist|actor)|presenter|moderator|comedian|actor|singer))?|(?:fashion |photo )?model(?= (?:portfolio|web ?site|site|page))|(?:professional |ballet |contemporary )*dancers?(?= (?:portfolio|web ?site|site|page))|stand-?up(?: comedy)?|improv(?:isation)?(?: (?:group|theatre|troupe|comedy))?|comedy (?:duo|group|troupe|act)",
    noun: "performer",
    icon: "mic",
    accent: "#8a1c4a",
    look: STRONG,
    hero: ["On stage, and on time", "{name}: evenings, roles and recordings, with what others said about them."],
    sections: ["events", "gallery", "about", "form"],
    features: [
      "What I do",
      ["mic", "On stage", "Evenings of my own, and guest parts."],
      ["film", "Film and radio", "Roles, voices and readings."],
      ["people", "For you", "Firms, weddings and openings, written for the day."],
    ],
    about: [
      "About me",
      "I began in a school hall with forty chairs and nine people.\n\nSince then the halls have grown, and I still count the chairs.",
    ],
    team: ["Who is behind it", "Stage", "Sound and light", "Bookings"],
    faq: [
      ["Can you be booked?", "Yes: tell me the day, the place and for whom it is."],
      ["How long does it take?", "Between twenty minutes and a whole evening."],
    ],
    form: "contact",
    call: ["A date, a role, an idea?", "Write to me. I answer myself."],
  },
  {
    id: "thing",
    words:
      "(?<=(?:page|site) (?:for|about) (?:an?|my|our|the) (?:[a-z'-]+ ){0,3})(?:cup|mug|bottle|scooter|baby monitor|kayak|canoe|sensor|bike lock|smart lock|lock|tent|stroller|pram|speaker|earbuds|keyboard|tooth ?brush|thermostat|pillow|blanket|stool|knife|pan|grill|vacuum|charger|power bank|phone case|wallet|umbrella|puzzle|helmet|gloves?|sunglasses|razor|shampoo|perfume|hot sauce|energy drink|bike trailer|sled|e-?reader|hammock|sleeping bag|toy|robot|telescope|watch|pen|oven|stove|board game|card game|electric (?:scooter|bike))(?=[,.;]|$| with | that | which | called | named | from )|(?:[a-z]+ )?(?:bike lock|smart lock|baby monitor|coffee cup|plant sensor|scooter|kayak|stroller|keyboard|tooth ?brush|thermostat|power bank|hammock|hot sauce|folding bike)(?= (?:landing|launch|product|web ?site|site|home ?page))",
    noun: "product",
    icon: "gift",
    accent: "#a15c07",
    look: CALM,
    hero: [
      "Made for every day",
      "{name} does what it is for, looks good while it does, and is made so that it can be mended.",
    ],
    sections: ["features", "gallery", "pricing", "faq", "form"],
    features: [
      "What makes it good",
      ["check", "Easy to use", "Out of the box, into your hand: nothing to read first."],
      ["shield", "Made to last", "Good materials, and spare parts for all of it."],
      ["leaf", "Well made", "By people who are paid for it, from things that can be used again."],
    ],
    steps: [
      ["gift", "Unpack it", "Everything is in the box, and the box is small."],
      ["check", "Use it", "One minute to set up, and then no more about that."],
      ["heart", "Keep it", "What breaks can be mended, by us or by you."],
    ],
    about: [
      "How it was made",
      "We wanted one for ourselves and found none that we liked. So we drew one, built it, threw it away, and began again.\n\nThis is the one that we kept.",
    ],
    team: ["Who made it", "Idea", "Construction", "Making"],
    faq: [
      ["How long is the guarantee?", "Five years, and after that we still mend it."],
      ["When does it ship?", "Orders of this month go out in the next one."],
      ["May I send it back?", "Within thirty days, used or not."],
    ],
    plans: [
      ["One", 79, "", "In three colours"],
      ["Two", 139, "", "In any colours", "One for somebody else"],
    ],
    form: "order",
    call: ["Would you like one?", "Put your name on the list. You pay when it is ready."],
  },
  {
    id: "lunch",
    words:
      "(?:office |vegan |healthy )*lunch ?(?:box(?:es)?|delivery|service)s?(?: (?:service|delivery|company|business))?|meals on wheels|(?:office|canteen|company) lunch(?:es)?|canteens?",
    noun: "lunch service",
    name: "Lunch boxes",
    icon: "food",
    accent: "#b45309",
    look: WARM,
    hero: [
      "Lunch, where you are",
      "Cooked in the morning, packed by eleven, on your desk at noon. Look what there is this week, and tell us how many.",
    ],
    sections: ["menu", "features", "faq", "form"],
    features: [
      "How we cook",
      ["leaf", "By the season", "Few dishes, new every week, always one without meat."],
      ["clock", "At noon", "Between half past eleven and half past twelve, warm."],
      ["heart", "Little waste", "Boxes that come back, and are washed."],
    ],
    about: [
      "Who cooks",
      "A small kitchen, three cooks, two bikes.\n\nWe began with our neighbours on the second floor; they told the third.",
    ],
    team: ["Who cooks and brings", "Kitchen", "Kitchen", "On the bike"],
    faq: [
      ["Until when can we order?", "Until four in the afternoon of the day before."],
      ["How do you handle allergies?", "Write them with your order. We know what is in everything."],
    ],
    plans: [
      ["Box of the day", 9.5, "per box"],
      ["Vegetarian", 8.5, "per box"],
      ["Soup and bread", 6.5, "per box"],
    ],
    form: "order",
    call: ["Hungry?", "Tell us how many, and for which day."],
  },
  {
    id: "cinema",
    words: "(?:small |village |community |open[- ]air |art[- ]house |town )*(?:cinemas?|film clubs?|film society)",
    noun: "cinema",
    icon: "film",
    accent: "#7a1f3d",
    look: STRONG,
    hero: [
      "The lights go out, and it begins",
      "{name} shows few films and chooses them with care: on a large screen, with good sound, and with people who stay seated until the end.",
    ],
    sections: ["events", "features", "prices", "hours", "form"],
    features: [
      "With us",
      ["film", "In the original", "With subtitles, on Tuesdays and Thursdays."],
      ["people", "Talks", "Directors and guests, once a month."],
      ["cup", "The bar", "Opens half an hour before, and closes when the last have talked it over."],
    ],
    about: [
      "About us",
      "The first projector still stands in the hall. It ran for forty years, and two of us know how to mend it.\n\nMost of us do this in our free time.",
    ],
    team: ["Who does it", "Programme", "Projection", "Bar and tickets"],
    faq: [
      ["Can seats be reserved?", "Yes: say which film, how many, and your name."],
      ["From what age?", "It stands beside each film."],
      ["Do you show films for schools?", "Gladly, also in the morning. Write to us."],
    ],
    facts: [
      ["Box office", "Half an hour before"],
      ["Films", "Wednesday to Sunday, 20:00"],
    ],
    records: {
      events: {
        title: "This week",
        of: ["film", "films"],
        rows: [
          ["First film", "+1", "20:00", "Large hall", "Director, country, and how long it takes."],
          ["Second film", "+2", "17:30", "Large hall", "For children, from six on."],
          ["Third film", "+3", "20:00", "Small hall", "In the original, with subtitles."],
        ],
      },
      prices: {
        of: ["ticket", "tickets"],
        rows: [
          ["Regular", 9, "For every film."],
          ["Reduced", 7, "Pupils, students, pensioners."],
          ["Ten tickets", 75, "For you and whom you bring along."],
        ],
      },
    },
    form: "reservation",
    call: ["A seat for you", "Tell us which film, and how many you are."],
  },
  {
    id: "coworking",
    words: "co-?working(?: (?:space|place|office|hub|studio)s?)?|shared offices?|office hub",
    noun: "coworking space",
    icon: "people",
    accent: "#2f5d8a",
    look: CALM,
    hero: [
      "A desk, a door, and good company",
      "{name} has light, quiet and fast internet, and people who say good morning. Come for a day, or stay for years.",
    ],
    sections: ["features", "pricing", "gallery", "hours", "form"],
    features: [
      "What there is",
      ["clock", "Desks", "Your own, or one for the day, open around the clock."],
      ["chat", "Rooms to meet", "By the hour, for two to twelve."],
      ["coffee", "Everything else", "Coffee, printer, post, and a kitchen with a long table."],
    ],
    about: [
      "Who is here",
      "Writers, programmers, two architects and somebody who restores maps.\n\nWe began because we were tired of our kitchens.",
    ],
    team: ["Who looks after it", "House", "Members", "Events"],
    faq: [
      ["Can I try it?", "Yes: the first day costs nothing."],
      ["May I bring guests?", "Gladly, into the rooms and the kitchen."],
      ["How long am I bound?", "From month to month."],
    ],
    plans: [
      ["Day", 18, "per day", "Any free desk", "Internet and coffee"],
      ["Ten days", 150, "", "Whenever you like", "Internet and coffee"],
      ["Own desk", 240, "per month", "Day and night", "A locker", "Ten hours in the meeting rooms"],
    ],
    facts: [
      ["Somebody is here", "Monday to Friday, 9:00 – 17:00"],
      ["Members", "Day and night"],
    ],
    form: "appointment",
    call: ["Come by and look", "Tell us when. The coffee is on us."],
  },
];
