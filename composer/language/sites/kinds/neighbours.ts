import { CALM, CHEERFUL, type SiteKind, SOBER, STRONG, WARM } from "../site-kind.ts";

/** Whoever works or meets round the corner, alone or with a few others. */
export const NEIGHBOURS: readonly SiteKind[] = [
  {
    id: "society",
    words:
      "(?:sea )?scouts?(?: group| troop)?|girl guides|guides group|cub scouts|brownies(?: group)?|(?:[a-z]+ )?(?!(?:night|beach|comedy|sports?|football|tennis|soccer|golf|swimming|swim|rugby|cricket|hockey|rowing|sailing|running|cycling|boxing|karate|judo|breakfast|school|kids|supper|fitness|riding|ski|after|athletics?|bowls|youth|basketball|volleyball|handball|badminton|bowling|boat|the|our|my|a|this|for)\\b)[a-z]+ (?:clubs?|societ(?:y|ies)|guild)|(?:book|art|craft|sewing|writing|painting|history|gardening|hiking|photography|model|robotics|alumni|fan) group|u3a|women's institute|scouts?|(?:knitting|sewing|crochet|stitching|quilting|reading|writing|writers'?|philosophy|discussion|women's|men's|dance|folk dance) (?:circles?|groups?|rounds?|troupes?)|(?:church |parish |village |catholic |protestant )*youth (?:groups?|circles?)|walking group|ramblers|(?:bee-?keepers?'?|fishing|anglers?'?|hunters?'?|breeders?'?|growers?'?|allotment holders?'?) (?:association|society|union|federation)|(?:poetry|parkour|juggling|drama|debating|cheerleading|samba|drumming) (?:groups?|teams?|crews?|squads?)|(?:(?:vintage|classic|sports|old) )?car clubs?|[a-z]+ collectors'? (?:clubs?|societ(?:y|ies))|(?:twin town|town twinning|twinning|friendship|sister cit(?:y|ies)) (?:association|society|committee|group)|senior(?: citizen)?s?'? (?:clubs?|groups?|circles?|citizens' club)|seniors' afternoon",
    noun: "society",
    icon: "people",
    accent: "#2f5d50",
    look: WARM,
    hero: [
      "Good company, and something to learn",
      "{name} brings together people who like the same thing. Come once and listen; most of us stayed.",
    ],
    sections: ["events", "features", "about", "team", "form"],
    features: [
      "What we do",
      ["chat", "Evenings", "Talks, and talking afterwards."],
      ["map", "Outings", "A few times a year, with sandwiches."],
      ["people", "New people", "Welcome at any time, without knowing anything yet."],
    ],
    about: [
      "Who we are",
      "It began with a notice on a board and five chairs.\n\nWe have more chairs now. The tea is still made by whoever comes first.",
    ],
    team: ["The committee", "Chair", "Secretary", "Treasurer"],
    faq: [
      ["May I come and look?", "Please do. The first evening costs nothing."],
      ["Do I have to know anything?", "No. Curiosity is enough."],
    ],
    records: {
      events: {
        rows: [
          ["Monthly meeting", "+9", "19:30", "Main room", "With a talk and tea."],
          ["Outing", "+24", "10:00", "Meet at the station", "Bring a sandwich."],
          ["Members' evening", "+44", "19:30", "Main room", "Everybody brings something to show."],
        ],
      },
      programme: {
        rows: [
          ["Welcome", "19:30", "Main room", "Tea and notices."],
          ["Talk", "19:45", "Main room", "By one of us, or a guest."],
          ["Questions", "20:45", "Main room", "And more tea."],
        ],
      },
    },
    form: "signUp",
    call: ["Come and meet us", "The next evening is soon."],
  },
  {
    id: "translator",
    words:
      "(?:freelance |sworn |certified |legal |literary )*(?:translators?|interpreters?|translations? (?:services?|work|agency|office|business|bureau)|proof ?readers?|copy ?editors?|subtitlers?)",
    isPerson: true,
    noun: "translator",
    icon: "globe",
    accent: "#2d4f7c",
    look: SOBER,
    hero: [
      "As if it had been written so",
      "{name} carries texts into another language, with everything that stands between the lines.",
    ],
    sections: ["features", "about", "form"],
    features: [
      "What I do",
      ["pen", "Translation", "Faithful to what you mean, and good to read."],
      ["search", "Revision", "A second pair of eyes for what somebody else wrote."],
      ["chat", "Advice", "What works in the other language, and what does not."],
    ],
    about: ["About", "I read everything twice before I begin, and once more when it is done."],
    team: ["Who works on it", "Translator"],
    faq: [
      ["What does it cost?", "That depends on length and subject. Send me the text, and I tell you."],
      ["How long does it take?", "Five to seven pages are a good day's work."],
    ],
    form: "quote",
    call: ["Send me your text", "You hear the same day what it costs."],
  },
  {
    id: "local-service",
    words:
      "(?:mobile |local |family |small )*(?:(?:car )?(?:valeting|valet|detailing)|window tinting|locksmiths?|removals?(?: company)?|security (?:company|service|firm)|(?:airport )?(?:transfers?|shuttle)(?: (?:service|company))|man (?:and|with) (?:a )?van|taxi(?:s| service| company)?|minicabs?|limo(?:usine)?s?(?: (?:service|hire|company))?|chauffeur|courier|print(?:ing|ers?)(?: shop)?|(?:print|copy) shops?|tailor(?:s|ing)?|alterations|upholster(?:y|er)|chimney sweep|pest control(?:lers?)?|launderettes?|laundromat|photo booth|bouncy castles?|event hire|marquee hire|party hire|tool hire|sewing service|ironing service|gutter cleaning|pressure washing|driveways?|skip hire|computer repairs?|phone repairs?|it support|dog waste|drone (?:service|pilot)|caretaker|concierge|home care|elderly care)(?: (?:business|company|service|firm))?",
    noun: "service",
    icon: "tools",
    accent: "#1f5f8b",
    look: SOBER,
    hero: [
      "Done well, and when we said",
      "{name} takes work off your hands: with a clear price beforehand, on time, and with nothing left lying about.",
    ],
    sections: ["features", "about", "hours", "form"],
    features: [
      "What you can count on",
      ["clock", "On time", "We come when we said, and call when we are late."],
      ["tag", "A clear price", "You know beforehand what it costs."],
      ["check", "Done properly", "We stop when you are content, and not before."],
    ],
    about: [
      "How we work",
      "You tell us what is to be done, we say what it takes, and then it gets done.\n\nWe are few, so you always talk to somebody who knows your job.",
    ],
    team: ["Who comes", "Owner", "On the road"],
    faq: [
      ["How soon can you come?", "Mostly within the week; ask us."],
      ["Do you come to us?", "Yes. Tell us where you are."],
    ],
    form: "quote",
    call: ["What can we do for you?", "Write a line or call; the first advice costs nothing."],
  },
  {
    id: "choir",
    words:
      "(?:chamber |gospel |community |church |children's |male voice |pop |youth |school |town |city |amateur |wind |symphony |brass )*(?:choirs?|orchestras?|chorus|glee club|wind band|big band|brass band)|singing group",
    noun: "choir",
    icon: "music",
    accent: "#7a2e4d",
    look: { tone: "elegant", font: "serif", corners: "soft" },
    hero: [
      "Come for the music, stay for the people",
      "{name} meets once a week to make music together. What counts is that you like doing it; the rest we learn.",
    ],
    sections: ["events", "about", "team", "form"],
    features: [
      "Why people come",
      ["music", "The sound", "Being in the middle of it is different from listening."],
      ["people", "The people", "Of all ages, and from every street in town."],
      ["coffee", "The break", "With tea, cake and news."],
    ],
    about: [
      "How it began",
      "A few people, a piano that was nearly in tune, and an evening that nobody wanted to end.\n\nWe have grown since. The piano is in tune, and the evenings still end late.",
    ],
    team: ["Who leads us", "Conductor", "Piano", "Chair"],
    faq: [
      ["Do I need to read music?", "No. It helps, and one picks it up."],
      ["Is there an audition?", "Come three times, then we talk."],
    ],
    records: {
      events: {
        rows: [
          ["Summer concert", "+18", "19:30", "Town hall", "An evening of songs old and new."],
          ["Open rehearsal", "+32", "18:00", "Church hall", "Come in and sing along."],
          ["Carols by candlelight", "+60", "17:00", "Market square", "With mulled wine afterwards."],
        ],
      },
      timetable: {
        title: "Rehearsals",
        of: ["rehearsal", "rehearsals"],
        rows: [
          ["Full rehearsal", "Tuesday", "19:30", "Conductor", "Everybody"],
          ["Sectional", "Thursday", "19:00", "Piano", "By voice"],
        ],
      },
    },
    form: "signUp",
    call: ["Sing with us", "Come to a rehearsal and see whether you like it."],
  },
  {
    id: "sitter",
    words: "baby ?sit(?:ter|ting)(?: service)?|nanny|au pair",
    isPerson: true,
    noun: "babysitter",
    name: "Babysitting",
    icon: "smile",
    accent: "#c2570c",
    look: CHEERFUL,
    hero: [
      "Your evening off, their evening of fun",
      "{name} looks after your children: with games, patience, and bedtime on time.",
    ],
    sections: ["features", "about", "hours", "form"],
    features: [
      "What you can count on",
      ["clock", "On time", "There when we said, also when it is raining."],
      ["shield", "Careful", "With your numbers at hand, and your rules kept."],
      ["smile", "Fun", "Books, games and something to laugh about before bed."],
    ],
    about: ["About", "Who looks after your children, and since when: put in your own words."],
    team: ["Who comes", "Babysitter"],
    faq: [["Can we meet first?", "Of course, and the children should be there."]],
    facts: [["Available", "Evenings and weekends"]],
    form: "quote",
    call: ["When do you need somebody?", "Send a few lines."],
  },
  {
    id: "tattoo",
    words: "tattoo(?:ist)?s?(?: (?:studio|artist|parlou?r|shop))?s?|piercing (?:studio|shop)",
    noun: "tattoo studio",
    icon: "brush",
    accent: "#8b1e2d",
    look: STRONG,
    hero: [
      "For good, so done well",
      "{name} draws with you until it is right, and only then begins. Clean, unhurried, and made for your skin.",
    ],
    sections: ["gallery", "features", "team", "form"],
    features: [
      "How it goes",
      ["chat", "Talk", "You tell us what it means, and where it goes."],
      ["pen", "Draw", "We draw it for you, and change it until you are sure."],
      ["brush", "Ink", "In one sitting or in several, with breaks."],
    ],
    about: ["The studio", "One room, good light, and time. Needles are used once, and surfaces are clean."],
    team: ["Artists", "Fine line", "Black and grey", "Colour"],
    faq: [
      ["Does it hurt?", "A little, and differently everywhere. We make breaks."],
      ["How do I look after it?", "Wash, cream, no sun. You get it in writing."],
      ["From what age?", "From eighteen."],
    ],
    records: {
      gallery: {
        title: "Work",
        rows: [["Swallow"], ["Fern, forearm"], ["Compass"], ["Lettering"], ["Koi, in two sittings"], ["Mountain line"]],
      },
    },
    form: "appointment",
    call: ["Do you have an idea?", "Bring a picture, or only a word."],
  },
  {
    id: "pet-care",
    words:
      "(?:dog|pet|cat|puppy) (?:groom(?:ers?|ing)|walk(?:ers?|ing)|sitt(?:ers?|ing)|training|trainers?|day ?care|boarding|hotels?|school|minding|minders?)(?: (?:service|business))?s?|kennels?|cattery|(?:dog|cat|puppy|horse|rabbit) breeders?",
    noun: "pet care service",
    icon: "paw",
    accent: "#7a5c2e",
    look: CALM,
    hero: [
      "In good hands, on four paws",
      "{name} looks after yours as if it were ours: patiently, gently, and with a treat at the end.",
    ],
    sections: ["features", "about", "hours", "form"],
    features: [
      "What you can count on",
      ["heart", "Patience", "The shy ones get the time they need."],
      ["shield", "Care", "We know what to look for, and tell you what we see."],
      ["smile", "Good company", "Most of them pull at the lead to get in."],
    ],
    about: ["How we work", "One after the other, without hurry and without a cage. We get to know your animal first."],
    team: ["Who looks after them", "Owner", "Assistant"],
    faq: [
      ["Mine is nervous. Is that a problem?", "No. Tell us, and we begin slowly."],
      ["May I stay?", "Of course, though some are calmer without you."],
    ],
    facts: [
      ["Monday to Friday", "9:00 – 17:00"],
      ["Saturday", "9:00 – 12:00"],
    ],
    form: "appointment",
    call: ["Shall we meet?", "Tell us about your animal."],
  },
];
