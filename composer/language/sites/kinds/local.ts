import { CALM, OFFICE_HOURS, SHOP_HOURS, SOBER, STRONG, type SiteKind, WARM } from "../site-kind.ts";

/** What is near others of its sort, and has words of its own. */
export const LOCAL: readonly SiteKind[] = [
  {
    id: "festival",
    words:
      "(?:music |choir |brass band |street food |jazz |blues |folk |rock |book |food |beer |wine |science |arts? |dance |theatre |village |town |city |summer |harvest |charity |open[- ]air |cultural )*festivals?",
    noun: "festival",
    icon: "music",
    accent: "#b4361f",
    look: STRONG,
    layout: "centered",
    hero: [
      "See you at the festival",
      "{name} is on again: music, food and good company, from the first sound check to the last encore.",
    ],
    sections: ["programme", "features", "hours", "form"],
    features: [
      "What to expect",
      ["music", "On stage", "Well-known names, and some that you will be glad to have heard first."],
      ["food", "To eat and drink", "From stalls nearby, with something for everybody."],
      ["people", "For all ages", "Bring the children, the grandparents and a blanket."],
    ],
    about: [
      "How it came about",
      "It began with a borrowed stage and a few friends.\n\nIt is still made by people from here, most of them volunteers.",
    ],
    team: ["Who makes it happen", "Programme", "Stage", "Volunteers"],
    faq: [
      ["What if it rains?", "It takes place all the same. Bring a coat."],
      ["May I bring my dog?", "On a lead, and not in front of the stage."],
    ],
    plans: [
      ["Day ticket", 25, "per person", "One day, all stages"],
      ["Weekend ticket", 60, "per person", "All days, all stages"],
      ["Children", 0, "per child", "Under twelve, with a grown-up"],
    ],
    facts: [
      ["When", "{day}"],
      ["Gates open", "12:00"],
      ["Getting there", "Ten minutes on foot from the station. Places to park are signposted."],
    ],
    records: {
      programme: {
        of: ["act", "acts"],
        rows: [
          ["Opening", "14:00", "Main stage", "With a few words of welcome."],
          ["First act", "15:00", "Main stage", "Who plays, and from where."],
          ["Second act", "17:00", "Small stage", "Who plays, and from where."],
          ["Headliner", "20:30", "Main stage", "The one that everybody is waiting for."],
        ],
      },
    },
    form: "contact",
    call: ["Will you be there?", "Bring friends. There is room for all."],
  },
  {
    id: "run",
    words:
      "(?:charity |sponsored |park |fun |trail |city |night |village )*(?:(?:half )?marathon|fun run|\\d+ ?km? (?:run|race|walk))|(?:sponsored|charity) (?:walk|run|swim|ride)",
    noun: "run",
    icon: "bolt",
    accent: "#0f766e",
    look: STRONG,
    layout: "centered",
    hero: [
      "Every step counts",
      "{name} is for everybody: for those who want to be fast, and for those who only want to arrive.",
    ],
    sections: ["features", "programme", "hours", "form"],
    features: [
      "Good to know",
      ["map", "The route", "Marked all the way, with water on it."],
      ["people", "For everybody", "Run, walk or push a pram: there is no time limit."],
      ["heart", "Helpers", "They hand out water, bananas and good words."],
    ],
    about: [
      "Why we run",
      "It began as a bet between neighbours.\n\nToday it is a morning on which the whole place is on its feet.",
    ],
    team: ["Who organises it", "Route", "Helpers", "Sponsors"],
    faq: [
      ["Can I still sign up on the day?", "Ask at the start; mostly there is room."],
      ["What if it rains?", "Then we get wet together."],
    ],
    facts: [
      ["When", "{day}"],
      ["Start", "10:00"],
      ["Meeting point", "At the finish line, from 9:00"],
    ],
    records: {
      programme: {
        rows: [
          ["Numbers are handed out", "08:30", "Start", "Bring your name and a pin."],
          ["Children's run", "09:30", "Start", "Once round the block."],
          ["Main start", "10:00", "Start", "All together."],
          ["Prizes", "12:30", "Finish", "With soup and cake."],
        ],
      },
    },
    form: "signUp",
    call: ["Are you coming along?", "Sign up, and tie your shoes."],
  },
  {
    id: "vineyard",
    words: "vineyards?|winer(?:y|ies)|wine ?(?:estate|makers?|growers?)",
    noun: "vineyard",
    icon: "cup",
    accent: "#7b2438",
    look: WARM,
    hero: ["Wine from our own slopes", "{name} grows, presses and bottles its own wine. Taste it where it comes from."],
    sections: ["products", "features", "about", "hours", "form"],
    features: [
      "With us",
      ["cup", "Tasting", "Five glasses, bread and time to ask."],
      ["leaf", "Among the vines", "A walk through the rows, with somebody who pruned them."],
      ["bag", "To take home", "By the bottle or by the case."],
    ],
    about: [
      "From vine to bottle",
      "We do the work by hand where the slope asks for it, and leave the wine alone where it knows better.\n\nEach year tastes different. That is how it should be.",
    ],
    team: ["Who makes the wine", "Vineyard", "Cellar", "Tastings"],
    faq: [
      ["Can we taste the wines?", "Yes. Tell us beforehand how many you are."],
      ["Do you send wine?", "By the case. Write to us."],
    ],
    facts: SHOP_HOURS,
    records: {
      products: {
        title: "Our wines",
        of: ["wine", "wines"],
        rows: [
          ["House white", 12, "White", "Light and dry, for every day."],
          ["Old vines", 19, "White", "From the steepest rows, with depth."],
          ["Rosé", 13, "Rosé", "Pressed the same day, best in summer."],
          ["Reserve red", 24, "Red", "Eighteen months in oak."],
        ],
      },
    },
    form: "contact",
    call: ["Come and taste", "Tell us when you would like to come. We open a bottle."],
  },
  {
    id: "moving",
    words:
      "moving (?:company|business|service|firm)|movers|(?:house |office )?removal (?:company|firm|business|service)",
    noun: "moving company",
    icon: "car",
    accent: "#1d4f91",
    look: SOBER,
    hero: [
      "Everything arrives, and in one piece",
      "{name} packs, carries and drives: with blankets, straps, strong arms, and a price that was agreed beforehand.",
    ],
    sections: ["features", "about", "hours", "form"],
    features: [
      "What we do",
      ["home", "House moves", "From a room to a whole house, near or far."],
      ["people", "Office moves", "At the weekend, so that work goes on on Monday."],
      ["bag", "Packing and storage", "We pack for you, and keep what has no place yet."],
    ],
    about: [
      "Careful with your things",
      "We treat each box as if it held the good glasses.\n\nBefore the day we come and look, so that the van is the right one.",
    ],
    team: ["Who carries", "Planning", "Driver", "Packing"],
    faq: [
      ["What does it cost?", "We come and look, and you get a fixed price in writing."],
      ["Are my things insured?", "Yes, from door to door."],
    ],
    facts: OFFICE_HOURS,
    form: "quote",
    call: ["Where are you moving?", "Tell us from where to where. You get a price."],
  },
  {
    id: "coach",
    words:
      "(?:life|career|executive|business|health|wellness|mindset|relationship|leadership|nutrition|parenting|mental) coach(?:ing)?(?: (?:business|practice))?",
    isPerson: true,
    noun: "coach",
    icon: "lightbulb",
    accent: "#9a5b3d",
    look: CALM,
    hero: [
      "The next step is yours",
      "Sometimes it helps to think aloud with somebody who listens well. We look at where you are, where you want to be, and what is in between.",
    ],
    sections: ["features", "about", "pricing", "form"],
    features: [
      "What we can work on",
      ["map", "Direction", "What you want, and what you only thought you had to."],
      ["heart", "Balance", "Work, family and yourself, in an order that holds."],
      ["star", "Courage", "The talk, the decision, the first day."],
    ],
    about: [
      "About me",
      "I ask, listen and ask again. You do the rest, and that is why it lasts.\n\nWhat is said between us stays between us.",
    ],
    team: ["Who is here for you", "Coach", "Groups", "Organisation"],
    faq: [
      ["How many sessions do I need?", "Most people come four to eight times."],
      ["Where do we meet?", "Here, outside on a walk, or by video call."],
    ],
    plans: [
      ["One session", 90, "", "One hour", "A short summary afterwards"],
      ["Four sessions", 320, "", "Over two months", "Questions by mail in between"],
      ["Half a year", 880, "", "Twelve sessions", "Questions by mail in between", "A plan of your own"],
    ],
    form: "appointment",
    call: ["Shall we talk?", "The first call costs nothing, and shows whether we suit each other."],
  },
  {
    id: "residents",
    words:
      "(?:student|youth|works|pupils?'?) councils?|water board|neighbou?rhood (?:association|watch)|(?:tenants|residents|parents|homeowners|street|leaseholders)(?:'|'s)?(?: and (?:tenants|residents|teachers))? (?:association|society|committee|group)|(?:parish|town) council|pta|(?:parent|pto)[- ]teacher association",
    noun: "association",
    icon: "home",
    accent: "#2d5a7b",
    look: SOBER,
    hero: [
      "Good neighbours, well informed",
      "{name} looks after what concerns us all. Here is what is new, what is coming up, and whom you can ask.",
    ],
    sections: ["events", "features", "about", "team", "form"],
    features: [
      "What we look after",
      ["chat", "Being heard", "We take up what concerns you, and tell you what came of it."],
      ["people", "Doing things together", "From the clean-up in spring to the party in summer."],
      ["note", "Keeping each other informed", "What was decided, and why."],
    ],
    about: [
      "Who we are",
      "We are neighbours who do this in their free time.\n\nEverybody who lives here may come to the meetings, ask and have a say.",
    ],
    team: ["Whom you can ask", "Chair", "Secretary", "Treasurer"],
    faq: [
      ["Who may come to the meetings?", "Everybody who lives here."],
      ["How can I bring something up?", "Write to us, or tell one of us at the door."],
    ],
    records: {
      events: {
        rows: [
          ["Meeting", "+9", "19:00", "Hall", "Open to everybody."],
          ["Clean-up", "+20", "10:00", "Meet at the corner", "Bring gloves."],
          ["Summer party", "+41", "15:00", "Outside", "Everybody brings something to eat."],
        ],
      },
    },
    form: "contact",
    call: ["What is on your mind?", "Write to us. We answer, and bring it to the next meeting."],
  },
  {
    id: "car-care",
    words: "(?:mobile |hand |eco )?car (?:wash|valeting|valet|detailing|cleaning)(?: (?:business|service))?",
    noun: "car wash",
    icon: "car",
    accent: "#0b6bcb",
    look: SOBER,
    hero: [
      "A clean car, inside and out",
      "{name} washes, vacuums and polishes until it looks as it did on the first day.",
    ],
    sections: ["pricing", "gallery", "features", "form"],
    features: [
      "What we do",
      ["sparkle", "Outside", "Washed by hand, dried, with clean wheels."],
      ["car", "Inside", "Vacuumed, wiped, windows too."],
      ["star", "The extras", "Polish, wax, and whatever the dog left behind."],
    ],
    about: [
      "By hand, with care",
      "No brushes that scratch, and no soap that bites.\n\nWe take the time that your car needs.",
    ],
    team: ["Who washes", "Wash", "Polish", "Bookings"],
    faq: [
      ["How long does it take?", "An hour for a wash, half a day for everything."],
      ["Do you come to me?", "Ask us; mostly yes."],
    ],
    plans: [
      ["Wash", 25, "per car", "Outside by hand", "Wheels and windows"],
      ["Inside and out", 55, "per car", "All of Wash", "Vacuum and wipe"],
      ["The full works", 120, "per car", "All of Inside and out", "Polish and wax"],
    ],
    form: "appointment",
    call: ["Is it time for a wash?", "Tell us where the car stands and when it suits you."],
  },
  {
    id: "academic",
    words:
      "ph\\.?d(?: (?:student|candidate|researcher))?|academics?|researchers?|professor|post-?doc|lecturer|(?:computer |social |data )?scientist(?= (?:site|web|page|home))|my (?:own )?research|research (?:group|lab|project)",
    isPerson: true,
    noun: "researcher",
    name: "My research",
    icon: "book",
    accent: "#2f4a7a",
    look: SOBER,
    hero: ["Research, and what came of it", "What I work on, what I have published, and how to reach me."],
    sections: ["about", "publications", "features", "form"],
    features: [
      "What I work on",
      ["search", "The question", "What nobody knows yet, in one sentence."],
      ["chart", "The way", "How I try to find out."],
      ["people", "With whom", "Those without whom it would not work."],
    ],
    about: [
      "About me",
      "Where I work, what I work on and how I came to it: three or four sentences that people outside the field understand as well.",
    ],
    team: ["The group", "Lead", "Doctoral student", "Assistant"],
    faq: [
      ["May I read your papers?", "Gladly. Write to me if one is behind a wall."],
      ["Do you supervise theses?", "Write to me with your idea."],
    ],
    records: {
      programme: {
        rows: [
          ["Title of a talk", "", "Conference, town", "With slides on request."],
          ["Title of another one", "", "Workshop, town", "With slides on request."],
        ],
      },
    },
    form: "contact",
    call: ["Questions about it?", "Write to me. I like to talk about my work."],
  },
  {
    id: "hall",
    words:
      "(?:rehearsal|practice|band|dance|photo) (?:rooms?|spaces?)(?: (?:hire|rental))?|(?:rehearsal|practice) studios?|(?:village|community|church|parish|town|scout) (?:hall|hut|rooms?)|(?:kids'? |children'?s? |birthday |kids? )*(?:party|birthday|function|event) (?:rooms?|venues?|place|cent(?:re|er)|house)",
    noun: "hall",
    icon: "home",
    accent: "#7a5a1e",
    look: WARM,
    hero: [
      "Room for what you have in mind",
      "{name} can be hired: for parties, courses, meetings and everything that needs more room than a kitchen.",
    ],
    sections: ["features", "prices", "events", "hours", "form"],
    features: [
      "What there is",
      ["people", "Room for many", "Tables and chairs are there, and a stage."],
      ["food", "A kitchen", "With cooker, fridge and plates for everybody."],
      ["car", "Easy to reach", "Without steps, with places to park at the door."],
    ],
    about: [
      "A house for everybody",
      "It was built by people from here, and is looked after by them.\n\nWhoever needs it can have it: ask for your date.",
    ],
    team: ["Whom you can ask", "Bookings", "Keys", "Committee"],
    faq: [
      ["How do I book it?", "With the form. We answer whether your date is free."],
      ["May we play music?", "Until eleven, with the windows closed."],
    ],
    records: {
      prices: {
        title: "What it costs",
        rows: [
          ["Main room, an evening", "Rooms", 90, "From six until midnight."],
          ["Main room, an hour", "Rooms", 15, "For classes and meetings."],
          ["Small room, an hour", "Rooms", 10, "For up to twenty people."],
          ["Kitchen", "Beside it", 25, "With plates for sixty."],
        ],
      },
    },
    form: "appointment",
    call: ["Is your date free?", "Ask us. We look in the book."],
  },
];
