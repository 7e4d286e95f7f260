import { CALM, FINE, SHOP_HOURS, type SiteKind, SOBER, WARM } from "../site-kind.ts";

/** Where people live, and what grows there. */
export const SETTLED: readonly SiteKind[] = [
  {
    id: "village",
    words:
      "(?:my |our )?(?:(?:small|little|mountain|island|fishing|holiday) )*(?:villages?|hamlet|parish(?= (?:web ?site|site|page))|neighbou?rhood(?= (?:needs?|can|could|website|community|news|web ?site|site|page))|(?:local |our |neighbou?rhood )community(?= (?:can|could|web ?site|site|page|needs?))|town(?= (?:needs?|web ?site|site|page))|island(?= (?:needs?|web ?site|site|page)))(?= (?:needs?|wants?|can|could|community|news|in|near|on|web ?site|site|page|of|with|called)\\b|[.,:;]|$)",
    noun: "village",
    icon: "home",
    accent: "#4d7a2e",
    look: WARM,
    hero: [
      "A small place with a lot going on",
      "What is on, who does what, and whom to ask: {name} at a glance, for those who live here and for those who come by.",
    ],
    sections: ["features", "events", "blog", "hours", "form"],
    features: [
      "What there is here",
      ["home", "The hall", "Meetings, parties and everything that needs a roof."],
      ["people", "Clubs and groups", "Something to join on nearly every evening."],
      ["bag", "Shop, pub and post", "Who is open when, and what they have."],
      ["leaf", "Walks and places", "Paths from the door, and where to sit down."],
    ],
    about: [
      "About the village",
      "A church, a green, more footpaths than roads. People have lived here for a long time, and new ones come every year.\n\nMost of what happens here happens because somebody offers to do it.",
    ],
    team: ["Whom to ask", "Council", "Village hall", "Footpaths", "News"],
    faq: [
      ["How can I hire the hall?", "Write to us with the day and what it is for."],
      ["I am new here. Where do I begin?", "Come to the next event: somebody will tell you everything."],
      ["Can I put something on this page?", "Yes. Send it to us, with a date."],
    ],
    facts: [["The council meets", "First Tuesday of the month, 19:00"]],
    records: {
      events: {
        title: "What is on",
        rows: [
          ["Coffee morning", "+4", "10:00", "Village hall", "Cake, and somebody to talk to."],
          ["Litter pick", "+12", "09:30", "The green", "Gloves and bags are there."],
          ["Summer fête", "+30", "14:00", "Playing field", "Stalls, games and a band."],
        ],
      },
    },
    form: "contact",
    call: ["Do you know something that belongs here?", "Write to us, and it stands on the page."],
    posts: ["News from the council", "Thank you to everybody who helped", "What is planned next"],
  },
  {
    id: "plant-nursery",
    words:
      "nursery (?:selling|with|for|of) (?:[a-z]+ )?(?:plants|trees|shrubs|perennials|roses|seedlings)|(?:(?:cottage|herb|rose|plant|perennial|organic|wild ?flower|garden) )+(?:garden )?nurser(?:y|ies)|(?:plant|rose|herb|cactus|bonsai|perennials?|seedlings?) (?:grower|farm|seller)s?",
    noun: "plant nursery",
    icon: "leaf",
    accent: "#3f7a3a",
    look: CALM,
    hero: [
      "Grown here, hardy everywhere",
      "Plants from {name} have seen wind, frost and slugs. Come and look round, ask what you like, and take home what will grow with you.",
    ],
    sections: ["features", "products", "about", "hours", "form"],
    features: [
      "What you find with us",
      ["leaf", "Grown outside", "No heated glass: what survives here survives with you."],
      ["sun", "For every corner", "Sun, shade, dry or wet: we tell you what likes it."],
      ["chat", "Advice", "Bring a picture of the bed, and we plan it with you."],
    ],
    about: [
      "How we grow",
      "We sow, divide and pot by hand, in peat-free compost.\n\nWhat is not for sale yet stands behind the shed. You may look at it.",
    ],
    team: ["Who looks after the plants", "Growing", "Advice"],
    faq: [
      ["Do you send plants?", "From autumn to spring, well packed."],
      ["When is the best time to plant?", "Mostly autumn. Ask us about the rest."],
      ["May I bring my dog?", "On a lead, yes."],
    ],
    facts: SHOP_HOURS,
    form: "contact",
    call: ["Come and look round", "The kettle is on in the potting shed."],
  },
  {
    id: "campsite",
    words:
      "(?:small |family |riverside |lakeside |farm |eco )*(?:camp ?(?:site|ground)|camping(?: (?:site|ground|park))?|glamping(?: site)?|caravan (?:site|park)|motorhome (?:site|park))s?",
    noun: "campsite",
    icon: "sun",
    accent: "#2f7a5b",
    look: CALM,
    hero: [
      "Wake up to birds, and nothing else",
      "{name} is a meadow with trees, hot showers and neighbours at a distance. Bring a tent, a van or nothing but a sleeping bag.",
    ],
    sections: ["features", "rooms", "about", "hours", "form"],
    features: [
      "What is there",
      ["water", "Showers and taps", "Warm ones, and clean."],
      ["flame", "Fire pits", "Wood is at the gate."],
      ["leaf", "Room for children", "A meadow, a stream and no cars."],
    ],
    about: [
      "How it is here",
      "In the evening there are fires, and after ten there is quiet.\n\nWe come round in the morning with rolls.",
    ],
    team: ["Who is here", "At the gate", "In the shop"],
    faq: [
      ["May I bring my dog?", "On a lead, yes."],
      ["Is there electricity?", "On most pitches. Say so when you ask."],
      ["How late can I arrive?", "Until nine in the evening; later by arrangement."],
    ],
    facts: [
      ["Arrival", "14:00 – 21:00"],
      ["Departure", "Until 11:00"],
      ["Season", "April to October"],
    ],
    records: {
      rooms: {
        title: "Pitches",
        of: ["pitch", "pitches"],
        rows: [
          ["Small tent", 2, 18, "On the meadow, on foot from the gate."],
          ["Large tent", 4, 28, "Under the trees, with room for a car."],
          ["Caravan or van", 4, 34, "Level ground with electricity."],
        ],
      },
    },
    form: "stay",
    call: ["Is there room for you?", "Ask us for your dates."],
  },
  {
    id: "planner",
    words:
      "(?:event|wedding|party|corporate event) (?:planner|organi[sz]er|coordinator)(?: (?:business|company|service))?|(?:event|wedding|party) (?:planning|management) (?:business|company|agency|service|studio|firm)|event agency",
    noun: "event planner",
    icon: "calendar",
    accent: "#8a4f7d",
    look: FINE,
    hero: [
      "You are a guest at your own party",
      "{name} plans weddings, birthdays and company events{in}: from the first list to the last glass.",
    ],
    sections: ["features", "steps", "gallery", "about", "form"],
    features: [
      "What I take off your hands",
      ["calendar", "The plan", "Who is where, and when, and what if it rains."],
      ["people", "The people", "Cooks, music, flowers and pictures that go together."],
      ["heart", "The day", "I am there first, and leave last."],
    ],
    about: [
      "About",
      "I like lists, and days on which nobody notices them.\n\nTell me what you have in mind, and I tell you what it takes.",
    ],
    team: ["Who plans", "Planning", "Decoration", "On the day"],
    faq: [
      ["How early should we ask?", "For summer Saturdays a year before; for others, three months are often enough."],
      ["Do you plan parts of it only?", "Yes, from an hour of advice to everything."],
    ],
    form: "quote",
    call: ["Tell me about your day", "When, how many, and what you have in mind."],
  },
  {
    id: "copywriter",
    words:
      "freelance (?:writ(?:ers?|ing)|journalists?)|(?:freelance )?(?:copy ?writ(?:ers?|ing)|content (?:writers?|creators?)|social media (?:managers?|consultants?)|marketing (?:consultants?|freelancers?)|virtual assistants?)",
    isPerson: true,
    noun: "copywriter",
    icon: "pen",
    accent: "#a1442f",
    look: SOBER,
    hero: [
      "Words that do their work",
      "{name} finds out what you want to say, says it in fewer words, and stops before it becomes too much.",
    ],
    sections: ["features", "gallery", "about", "form"],
    features: [
      "What I write",
      ["globe", "Websites", "Every page with one thing to say, and a reason to read on."],
      ["mail", "Letters and newsletters", "That are opened, and answered."],
      ["chat", "Campaigns", "From the first line to the last button."],
    ],
    about: ["About", "I ask a lot before I write a line. After that it goes fast."],
    team: ["Who works on it", "Words", "Design"],
    faq: [
      ["What does it cost?", "A fixed price for each text, agreed beforehand."],
      ["How often may I change something?", "Two rounds are in the price; most need one."],
    ],
    plans: [
      ["One page", 180, "for each page", "A talk beforehand", "Two rounds of changes"],
      ["Website", 1200, "for up to eight pages", "A talk beforehand", "All pages", "Two rounds of changes"],
      ["Every month", 600, "per month", "Four texts", "Planned together"],
    ],
    records: {
      gallery: {
        title: "Things I wrote",
        of: ["text", "texts"],
        rows: [
          ["A website for a joinery"],
          ["Twelve letters for a museum"],
          ["The long article about salt"],
          ["A campaign in nine words"],
        ],
      },
    },
    form: "contact",
    call: ["What do you want to say?", "Tell me in your words. I tell you what it takes."],
  },
  {
    id: "trainer",
    words:
      "(?:(?:certified|online|female|mobile) )*(?:personal (?:fitness )?train(?:ers?|ing)|fitness (?:coach(?:es)?|trainers?|instructors?)|strength coach|online (?:fitness )?coach)(?: (?:business|studio|services?))?",
    isPerson: true,
    noun: "personal trainer",
    icon: "dumbbell",
    accent: "#c2410c",
    look: { tone: "bold", font: "sans", corners: "square" },
    hero: [
      "Somebody who counts along",
      "One coach, one plan, and somebody who notices when you do not come. At your pace, and towards what you want.",
    ],
    sections: ["features", "about", "pricing", "form"],
    features: [
      "What I offer",
      ["person", "One to one", "An hour that is yours alone, in the gym, at home or outside."],
      ["target", "A plan of your own", "Written after the first talk, and changed every six weeks."],
      ["phone", "Online coaching", "Your plan on the phone, and a call every week."],
    ],
    about: [
      "About me",
      "I came to sport late, and remember what it is like to begin.\n\nNothing has to hurt, and nobody has to look like anything. We start with what you can do today.",
    ],
    team: ["Your coaches", "Strength", "Mobility", "Nutrition"],
    faq: [
      ["I have never trained. Is that a problem?", "No. Most people I work with began from nothing."],
      ["Where do we train?", "In the gym, in the park or at your home. You say what suits you."],
      ["How often should I come?", "Once or twice a week. The rest you do by yourself, with a plan."],
    ],
    plans: [
      ["Single session", 60, "", "One hour, one to one", "No commitment"],
      ["Ten sessions", 520, "", "A plan of your own", "Valid for six months"],
      ["Online coaching", 120, "per month", "A new plan each month", "A call every week"],
    ],
    facts: [
      ["Monday to Friday", "6:30 – 20:00"],
      ["Saturday", "8:00 – 13:00"],
    ],
    form: "appointment",
    call: ["The first talk costs nothing", "Tell me what you would like to be able to do."],
  },
];
