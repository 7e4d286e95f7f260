import { CALM, CHEERFUL, type SiteKind, STRONG, WARM } from "../site-kind.ts";

/** What people do for others: entertain, lend, listen, care and mend; and where one goes for fun. */
export const SERVED: readonly SiteKind[] = [
  {
    id: "entertainer",
    words:
      "(?:children's |kids' |party |close-?up |mobile |wedding )*(?:magicians?|clowns?|entertainers?|face ?paint(?:er|ers|ing)|balloon (?:artist|model(?:ler|ling))|puppet(?:eer| show| theatre)?|disco(?! (?:night|party))|fire eater|jugglers?|storytellers?|santa|caricaturists?|karaoke(?! bar)|photo ?booth)(?: (?:business|hire|service|show))?",
    noun: "party entertainer",
    icon: "star",
    accent: "#7c3aed",
    look: CHEERFUL,
    hero: [
      "They will talk about it for weeks",
      "For birthdays, weddings and fairs: everything comes with me, and everybody joins in.",
    ],
    sections: ["features", "steps", "pricing", "faq", "form"],
    features: [
      "For what",
      ["gift", "Birthdays", "For small guests and for tall ones."],
      ["heart", "Weddings", "Between the cake and the first dance."],
      ["people", "Fairs and schools", "For a whole yard of people."],
    ],
    about: [
      "How it began",
      "It began at the birthday of a friend's child.\n\nThen the other parents asked, and it has not stopped since.",
    ],
    team: ["Who comes", "On stage", "Bookings", "Sound and light"],
    faq: [
      ["How much room do you need?", "A corner of a room is enough; more is nice."],
      ["How early should we book?", "As early as you can: Saturdays go first."],
    ],
    plans: [
      ["One hour", 120, "per party", "With all that is needed"],
      ["Two hours", 200, "per party", "With all that is needed", "With games"],
      ["An afternoon", 350, "per event", "For fairs and weddings"],
    ],
    form: "quote",
    call: ["When is the day?", "Write to me, and I tell you whether I am free."],
  },
  {
    id: "hire",
    words:
      "(?:(?:bike|bicycle|e-?bike|boat|canoe|kayak|paddle ?board|sup|surf ?board|ski|scooter|motorbike|camper(?:van)?|caravan|motorhome|van|car|(?:wedding|camper) (?:car|bus|van)|costume|fancy dress|suit|dress|tent|marquee|gazebo|hot tub|bouncy castle|inflatable|soft play|furniture|chair|table|tool|equipment|party|prop|plant|crockery|limo(?:usine)?|horse and carriage|narrow ?boat)s?(?: (?:and|&) \\p{L}+)? (?:hire|rentals?|for hire))(?: (?:business|company|service|shop))?",
    noun: "hire company",
    icon: "key",
    accent: "#0e7490",
    look: STRONG,
    hero: [
      "Yours for as long as you need it",
      "Clean, checked and ready when you come. Bring it back, and that is all.",
    ],
    sections: ["features", "steps", "pricing", "hours", "form"],
    features: [
      "Good to know",
      ["check", "Checked each time", "Everything is looked over before it goes out."],
      ["clock", "By the hour or longer", "Tell us for how long, and we tell you the price."],
      ["tag", "A clear price", "What you are told is what you pay."],
    ],
    about: [
      "How it began",
      "People asked whether they might borrow it.\n\nSo we got some more, and wrote down who has which.",
    ],
    team: ["Who is there", "Hire", "Repairs", "Bookings"],
    faq: [
      ["Do I have to book?", "It is better, above all at weekends."],
      ["What if something breaks?", "Call us: it happens, and we find a way."],
    ],
    steps: [
      ["calendar", "Ask for your day", "Tell us what, when and for how long."],
      ["key", "Fetch it", "We show you how it works."],
      ["check", "Bring it back", "We look at it together, and that is all."],
    ],
    plans: [
      ["Half a day", 20, "each", "Up to four hours"],
      ["One day", 35, "each", "From opening to closing"],
      ["A week", 140, "each", "Seven days in one piece"],
    ],
    form: "appointment",
    call: ["When do you need it?", "Write to us, and we keep it for you."],
  },
  {
    id: "healing",
    words:
      "reiki(?: (?:healers?|healing|practitioners?|masters?|therapy))?|(?:crystal|energy|sound|spiritual) (?:heal(?:ers?|ing)|therap(?:y|ists?)|baths?)|hypno-?therap(?:y|ists?)|counsell?(?:or|ors|ing)(?: (?:practice|service))?|homeopath(?:y)?|reflexolog(?:y|ist)|aromatherap(?:y|ist)|nutritionists?|dietici?ans?|doulas?|speech therap(?:y|ist)|art therap(?:y|ist)|music therap(?:y|ist)|family therap(?:y|ist)|psychologists?|naturopath(?:s|y|ic)?(?: (?:practice|clinic|doctor))?|ayurved(?:a|ic)(?: practice| clinic)?|psychotherap(?:y|ists?)(?: practice)?|therapists?|mediat(?:or|ion) (?:service|practice)|tarot(?: reader| reading)?s?|astrolog(?:er|y)",
    noun: "practice",
    icon: "heart",
    accent: "#5f7d8a",
    look: CALM,
    hero: ["Time for you", "A quiet room, somebody who listens, and as much time as it takes."],
    sections: ["features", "steps", "about", "pricing", "form"],
    features: [
      "What to expect",
      ["chat", "First we talk", "What brings you, and what you hope for."],
      ["clock", "No hurry", "An appointment is as long as it needs to be."],
      ["shield", "It stays here", "What is said in this room stays in it."],
    ],
    about: [
      "How I work",
      "I listen first, and say plainly what I can do and what I cannot.\n\nSome come once, others for a year.",
    ],
    team: ["Who is here for you", "Practice", "Appointments", "Groups"],
    faq: [
      ["What happens the first time?", "We talk, and find out whether it suits you."],
      ["How often do people come?", "That differs. We see after the first time."],
      ["Is it instead of a doctor?", "No. With an illness see a doctor as well."],
    ],
    plans: [
      ["First talk", 0, "half an hour", "By phone or here"],
      ["One session", 60, "per hour", "Here or by phone"],
      ["Five sessions", 275, "together", "To be used within half a year"],
    ],
    form: "appointment",
    call: ["Shall we talk?", "Write to me; the first talk costs nothing."],
  },
  {
    id: "care",
    words:
      "(?:care|nursing|residential|retirement|old people's|rest) homes?|(?:private |live-?in |home )*carers?|care (?:agency|company|service|business)|respite care|hospice|assisted living|day cent(?:re|er)",
    noun: "care service",
    icon: "heart",
    accent: "#2f6f8f",
    look: CALM,
    hero: ["Looked after, and at home", "Help with what has become hard, and company for what is still a pleasure."],
    sections: ["features", "about", "team", "faq", "form"],
    features: [
      "What we do",
      ["heart", "Care", "With washing, dressing, eating and medicine."],
      ["people", "Company", "A walk, a game, a talk, or just being there."],
      ["phone", "For families", "You know whom to call, and hear how it is."],
    ],
    about: [
      "How we care",
      "We learn first who somebody is, and then what they need.\n\nNobody is only a patient here.",
    ],
    team: ["Who cares", "Care", "Days and outings", "Families"],
    faq: [
      ["Can we come and look?", "Any time. Call first, so that somebody has time for you."],
      ["What does it cost?", "That depends on what is needed. We work it out with you."],
    ],
    form: "contact",
    call: ["Would you like to talk about it?", "Write or call. It binds you to nothing."],
  },
  {
    id: "mending",
    words:
      "(?:shoe|clock|watch|jewell?ery|instrument|guitar|piano|sewing machine|clothes|book|china|lamp|radio|appliance|electronics|lawn ?mower|bike|bicycle|cycle|computer|laptop|phone|tv|furniture|antiques?|upholstery|car|picture|toy|camera|boiler|washing machine) (?:repair(?:er|ers|s|man| man| service| business)?|restor(?:er|ers|ation|ing)|mend(?:er|ing)|tun(?:er|ing)|fram(?:er|ers|ing)|servic(?:e|ing)|fix(?:er|ing))|cobblers?|shoe ?menders?|framing shop|bookbind(?:er|ing)|furniture upcycl(?:er|ing)",
    noun: "repair workshop",
    icon: "tools",
    accent: "#7a5a1e",
    look: WARM,
    hero: ["It can be mended", "Bring it, say what is wrong, and hear what it costs before anything is done."],
    sections: ["features", "steps", "pricing", "form"],
    features: [
      "What you can count on",
      ["tag", "A price beforehand", "You decide when you know what it costs."],
      ["tools", "Done with care", "As much as needed, and no more."],
      ["check", "An honest answer", "Where it is not worth it, I say so."],
    ],
    about: ["From the bench", "Most things can be mended by somebody who has the time.\n\nI like having it."],
    team: ["Who mends it", "Workshop", "Orders", "Parts"],
    faq: [
      ["How long does it take?", "Mostly a few days. You are told when you bring it."],
      ["Can you come to us?", "Ask me: with large things I do."],
    ],
    plans: [
      ["A look at it", 0, "to begin with", "You hear what it costs"],
      ["Small repair", 20, "from", "Often while you wait"],
      ["Large repair", 60, "from", "After you have agreed"],
    ],
    form: "quote",
    call: ["What is broken?", "Write a few lines about it."],
  },
  {
    id: "attraction",
    words:
      "(?:indoor |outdoor |open[- ]air |public )*swimming (?:pool|baths?)|lido|ice rink|skate ?park|indoor playground|climbing park|planetarium|escape (?:rooms?|games?)|(?:ghost|history|city|nature|foraging|bat|food) walks?(?: tours?)?|ghost tours?|(?:maize |garden )?maze|mini[- ]?golf|crazy golf|laser tag|paintball|theme park|soft play(?: cent(?:re|er))?|trampoline park|go-?kart(?:ing)?|bowling alley|tree ?top (?:park|trail)|high ropes|axe throwing|treasure (?:trail|hunt)|haunted house|steam (?:railway|trains?)|model railway",
    noun: "attraction",
    icon: "ticket",
    accent: "#7b2438",
    look: STRONG,
    hero: [
      "Come for an hour, stay for the story",
      "For families, friends and anybody who wants to do something other than sit. Bring some people whom you like.",
    ],
    sections: ["features", "steps", "pricing", "faq", "hours", "form"],
    features: [
      "What to expect",
      ["people", "For small groups", "Friends, families, classes and colleagues."],
      ["clock", "As long as it takes", "About an hour, and a little to get over it."],
      ["star", "Something to talk about", "You go home with a story."],
    ],
    about: [
      "How it began",
      "It began as an idea among friends, late in the evening.\n\nIn the morning it was still a good one.",
    ],
    team: ["Who awaits you", "Guide", "Bookings", "Behind the scenes"],
    faq: [
      ["For what age is it?", "Ask us when there are small children: we tell you honestly."],
      ["What if it rains?", "We tell you the same day whether it takes place."],
    ],
    plans: [
      ["Grown-up", 15, "per person", "One visit"],
      ["Child", 9, "per child", "One visit"],
      ["Group", 60, "per group", "Up to six people"],
    ],
    facts: [
      ["Open", "Wednesday to Sunday"],
      ["Last start", "One hour before closing"],
    ],
    form: "appointment",
    call: ["Who is coming along?", "Choose a day, and tell us how many you are."],
  },
  {
    id: "stage",
    words:
      "(?:community|amateur|village|puppet|town|city|small|open[- ]air)? ?theat(?:re|er)s?|(?:amateur |community |youth |local |village |drama |children's )*(?:theat(?:re|er)|drama(?:tic)?s?|panto(?:mime)?|musicals?|improv|acting|operatic) (?:groups?|company|club|society|troupe|ensemble|players)|players(?= (?:in|from|of) )|travelling theat(?:re|er)",
    noun: "theatre group",
    icon: "mic",
    accent: "#7b2438",
    look: { tone: "elegant", font: "serif", corners: "square" },
    hero: [
      "The lights go down, and off we go",
      "We are people who like to play: on stage, behind it, and at the bar afterwards. Come and watch, or come and join.",
    ],
    sections: ["events", "features", "about", "form"],
    features: [
      "With us",
      ["mic", "On stage", "Large parts and small ones, for those who dare."],
      ["brush", "Behind it", "Sets, costumes, light: nobody sees it, and nothing goes without."],
      ["heart", "Afterwards", "What went wrong makes the best stories."],
    ],
    about: [
      "Who we are",
      "By day we do other things.\n\nIn the evening we learn our lines, and now and then we even know them.",
    ],
    team: ["Cast", "On stage", "On stage", "Director"],
    faq: [
      ["Do I need experience?", "No. Come to a rehearsal and see."],
      ["Where do I get tickets?", "Write to us, or come to the door on the evening."],
    ],
    records: {
      events: {
        title: "On stage",
        of: ["performance", "performances"],
        rows: [
          ["First night", "+14", "19:30", "Where we play", "With a drink afterwards."],
          ["Second evening", "+15", "19:30", "Where we play", "Without the nerves of the first."],
          ["Last night", "+21", "19:30", "Where we play", "The one that everybody remembers."],
        ],
      },
    },
    form: "contact",
    call: ["Would you like to join in?", "Write to us, or come to a rehearsal."],
  },
];
