import { CALM, CHEERFUL, STRONG, type SiteKind, WARM } from "../site-kind.ts";

/** What people keep up together, outside or in a shared room, and what they learn there. */
export const SHARED: readonly SiteKind[] = [
  {
    id: "film-festival",
    words: "(?:short |documentary |student |independent |animation )*(?:film|movie|cinema) festivals?",
    noun: "film festival",
    icon: "film",
    accent: "#9f1239",
    look: STRONG,
    layout: "centered",
    hero: ["Lights down, curtain up", "{name} shows films that you will not see elsewhere, and those who made them."],
    sections: ["programme", "features", "hours", "form"],
    features: [
      "What to expect",
      ["film", "On the screen", "First films, short ones, and some that were forgotten."],
      ["people", "Those who made them", "After most screenings there is time for questions."],
      ["trophy", "The prizes", "A jury gives one, and the audience the other."],
    ],
    about: [
      "How it came about",
      "It began with a projector and a bed sheet.\n\nIt has a screen by now, and an audience that comes again.",
    ],
    team: ["Who makes it happen", "Programme", "Projection", "Guests"],
    faq: [
      ["Are there subtitles?", "All films that are not in English have them."],
      ["Can I come in late?", "Doors close when the film begins, out of respect for it."],
    ],
    plans: [
      ["Single ticket", 10, "per screening", "One film, free choice of seats"],
      ["Festival pass", 60, "per person", "All screenings, all days"],
      ["Students", 7, "per screening", "With a card"],
    ],
    facts: [
      ["When", "{day}"],
      ["Box office", "An hour before the first screening"],
      ["Getting there", "The tram stops in front of the cinema."],
    ],
    records: {
      programme: {
        of: ["screening", "screenings"],
        rows: [
          ["Opening film", "19:00", "Great hall", "Those who made it are there."],
          ["Short films I", "21:00", "Small hall", "Six films in ninety minutes."],
          ["Documentary", "17:00", "Small hall", "With a talk after it."],
          ["Late show", "23:00", "Great hall", "For those who do not sleep anyway."],
        ],
      },
    },
    form: "contact",
    call: ["Will we see you?", "Seats go quickly, and the best ones first."],
  },
  {
    id: "community-garden",
    words:
      "community gardens?(?: project)?|allotments?(?: (?:society|association|club|site|group|gardens?))?|neighbou?rhood gardens?|shared gardens?|school gardens?|urban gardens?",
    noun: "garden",
    icon: "leaf",
    accent: "#4d7a2e",
    look: WARM,
    hero: [
      "A patch of earth, and many hands",
      "{name} is dug, sown and watered by people who live nearby. Come by when the gate is open, and bring gloves.",
    ],
    sections: ["features", "events", "about", "team", "hours", "form"],
    features: [
      "What we do here",
      ["leaf", "Beds and plots", "Some are shared, some are looked after by one family each."],
      ["people", "Working days", "Once a month all of us together, with soup afterwards."],
      ["sun", "Learning from each other", "What grows where, and what the slugs leave us."],
    ],
    about: [
      "How the garden came about",
      "Where the beds are there was rubble, and a fence with a hole in it.\n\nToday there are beans, bees and a bench. Nobody needs to know anything to begin.",
    ],
    team: ["Who holds the keys", "Plots", "Water and tools", "Working days"],
    faq: [
      ["How do I get a plot?", "Write to us. There is a list, and it is shorter than one thinks."],
      ["Do I have to know anything?", "No. You work beside somebody who does."],
      ["What happens while I am away?", "Somebody waters. Tell us when you go."],
    ],
    facts: [
      ["Open garden, Saturday", "10:00 – 14:00"],
      ["In summer also Wednesday", "17:00 – 20:00"],
    ],
    records: {
      events: {
        rows: [
          ["Working day", "+9", "10:00", "At the shed", "Tools are there, soup as well."],
          ["Swapping seedlings", "+23", "14:00", "By the gate", "Bring what you have too much of."],
          ["Harvest table", "+44", "16:00", "Under the trees", "Everybody cooks something from the garden."],
        ],
      },
    },
    form: "contact",
    call: ["Would you like to dig?", "Write to us, or come to the next working day."],
  },
  {
    id: "stable",
    words:
      "(?:horse |pony )?(?:riding |livery |horse |pony )?stables?|(?:horse |pony )?riding (?:school|centre|center|club|yard|stables?|lessons)|livery yard|equestrian (?:centre|center|club)|pony club",
    noun: "riding stable",
    icon: "paw",
    accent: "#8a5a2b",
    look: WARM,
    hero: [
      "Up into the saddle",
      "At {name} children and grown-ups learn to ride in small groups, on horses who have seen it all.",
    ],
    sections: ["features", "timetable", "about", "team", "pricing", "hours", "form"],
    features: [
      "What there is to do",
      ["paw", "Lessons", "From the lunge to the first jump, at your own pace."],
      ["map", "Rides out", "Through wood and field, an hour or half a day."],
      ["people", "Holidays in the stable", "Brushing, mucking out, riding: a week of it for children."],
    ],
    about: [
      "Who lives here",
      "Most of our horses have been with us for years, and some were born here.\n\nThey have the meadow by day and company at night. That is why they are patient.",
    ],
    team: ["Who teaches you", "Beginners", "Dressage", "Rides out"],
    faq: [
      ["From which age?", "From six, on a pony and on the lunge."],
      ["What do I need?", "Shoes with a small heel, and long trousers. Helmets are here."],
      ["What if it rains?", "Then we ride under a roof."],
    ],
    facts: [
      ["Monday to Friday", "14:00 – 19:00"],
      ["Saturday", "9:00 – 17:00"],
      ["Sunday", "The horses rest"],
    ],
    records: {
      timetable: {
        rows: [
          ["On the lunge", "Monday", "15:00", "Mara", "Beginners"],
          ["Pony group", "Tuesday", "16:00", "Ines", "Children"],
          ["Group lesson", "Wednesday", "17:30", "Mara", "Advanced"],
          ["Ride out", "Saturday", "10:00", "Jonas", "Advanced"],
        ],
      },
    },
    plans: [
      ["Trial lesson", 25, "once", "Half an hour", "With a helmet from us"],
      ["Group lesson", 30, "per hour", "Up to six riders"],
      ["Ten lessons", 270, "valid for half a year", "In groups", "Cancelled free of charge a day ahead"],
    ],
    form: "contact",
    call: ["Have you always wanted to?", "Come and meet the horses. Write to us when it suits you."],
  },
  {
    id: "sharing",
    words:
      "repair caf[eé]s?|tool librar(?:y|ies)|(?:toy|seed) librar(?:y|ies)|librar(?:y|ies) of things|community (?:fridge|larder|pantry|kitchen|workshop|shop|bookcase)s?|swap (?:shop|shelf)|give ?away shop|free shop|book exchange|clothes swap|maker ?space|men'?s sheds?",
    noun: "place to share",
    icon: "tools",
    accent: "#2f7a6b",
    look: CHEERFUL,
    hero: [
      "Too good to throw away",
      "{name} is run by neighbours for neighbours. Bring what you have, take what you need, and stay for a coffee.",
    ],
    sections: ["features", "steps", "about", "team", "hours", "form"],
    features: [
      "How it helps",
      ["leaf", "Less waste", "What is used again need not be made anew."],
      ["tag", "Next to nothing to pay", "A coin in the box keeps the lights on."],
      ["people", "Somebody who knows how", "And who shows you, so that you know it the next time."],
    ],
    about: [
      "How it started",
      "It started with a broken lamp and somebody who could solder.\n\nBy now we are a dozen, and the kettle is older than most of what is brought to us.",
    ],
    team: ["Who is there", "Welcome", "Things with plugs", "Wood and cloth"],
    faq: [
      ["Who may come?", "Everybody. Nobody is asked why."],
      ["What does it cost?", "Nothing. There is a box for coins."],
      ["Can I help?", "Gladly, even for an hour."],
    ],
    facts: [
      ["First Saturday of the month", "10:00 – 13:00"],
      ["Thursday", "16:00 – 18:00"],
    ],
    form: "contact",
    call: ["Something to bring, or a hand to lend?", "Write to us, and we tell you when to come."],
  },
  {
    id: "workshop-course",
    words:
      "(?:[a-z-]+ )?(?:making|painting|writing|pottery|ceramics?|sewing|knitting|drawing|cooking|baking|singing|photography|craft|flower|weaving|printing|printmaking|carving|candle|soap|jewell?ery|dance|improv|drumming|calligraphy|wreath) (?:workshops?|retreats?|classes)|(?:pottery|ceramics?|painting|drawing|life drawing|sewing|knitting|cooking|cookery|baking|photography|craft|weaving|calligraphy) (?:lessons|courses?|class|evenings)|(?:weekend|evening|day|art|craft) (?:workshops?|retreats?)|(?<=page for (?:an?|my|our|the) )(?:[a-z]+ )?workshops?|workshops? (?:on|in|about) (?:[a-z-]+ )?(?:making|painting|writing|pottery|ceramics?|sewing|knitting|drawing|cooking|baking|bread|sourdough|fermenting|singing|photography|crafts?|flowers?|weaving|printing|carving|candles?|soap|jewell?ery|dance|drumming|calligraphy|wreaths|gardening|herbs|bees|yoga|improv)",
    noun: "workshop",
    icon: "brush",
    accent: "#a3541c",
    look: CALM,
    hero: [
      "Made with your own hands",
      "At {name} you learn it by doing it, in a small group, and take home what you made.",
    ],
    sections: ["features", "events", "about", "pricing", "faq", "hours", "form"],
    features: [
      "What you take home",
      ["star", "Something of your own", "Finished on the day, or nearly."],
      ["lightbulb", "How it is done", "So that you can go on at your own table."],
      ["cup", "A good few hours", "With tea, and people who like the same thing."],
    ],
    about: [
      "Who shows you",
      "Somebody who has done it for years and still burns a finger now and then.\n\nThe groups are small on purpose: there is time for each of you.",
    ],
    team: ["Who teaches", "The craft", "Tea and cake", "Before and after"],
    faq: [
      ["Do I need experience?", "No. Everybody begins at the beginning."],
      ["What do I bring?", "Clothes that may get dirty. The rest is here."],
      ["Can I come with a friend?", "Please do: say so when you sign up."],
    ],
    plans: [
      ["One evening", 45, "per person", "Two hours and a half", "All materials"],
      ["Four evenings", 160, "per person", "One piece from beginning to end", "All materials"],
      ["Your own group", 320, "", "Up to eight people", "A date of your choice"],
    ],
    records: {
      events: {
        rows: [
          ["For beginners", "+9", "14:00", "In the studio", "All materials are there."],
          ["For beginners", "+23", "14:00", "In the studio", "All materials are there."],
          ["For those who came before", "+37", "10:00", "In the studio", "A whole day, with lunch."],
        ],
      },
    },
    form: "signUp",
    call: ["A place is kept for you", "Choose a date, and tell us your name."],
  },
];
