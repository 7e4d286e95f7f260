import { CALM, SOBER, type SiteKind, STRONG } from "../site-kind.ts";

/** How one begins with a program. */
const TO_BEGIN: NonNullable<SiteKind["steps"]> = [
  ["note", "Bring what you have", "A file, a list, a folder: it is read as it is, and nothing has to be typed again."],
  ["people", "Ask two others in", "They see what you see, and can begin at once."],
  ["check", "Leave the old way", "After a week look back. Mostly nobody wants to return."],
];

/** Products, programs, and what is not there yet. */
export const DIGITAL: readonly SiteKind[] = [
  {
    id: "saas",
    words:
      "saas(?: (?:product|startup|company|tool|app|business))?|(?:[a-z]+ )?(?:platform|web app|software(?! (?:engineer|developer|programmer|architect|tester))(?: (?:product|company))?)|b2b (?:tool|product|startup)|(?:invoicing|accounting|scheduling|analytics|crm|project management|note[- ]taking|email|hr|productivity|ai) (?:tool|app|software|saas|startup)",
    noun: "service",
    name: "Our service",
    icon: "chart",
    accent: "#2f5bd0",
    look: SOBER,
    layout: "centered",
    hero: [
      "The work goes on, the fuss stops",
      "{name} does one job from beginning to end, so that your team can get back to its own. Set up before lunch, used by everybody by the evening.",
    ],
    sections: ["features", "steps", "pricing", "faq", "form"],
    features: [
      "What it takes off your hands",
      ["clock", "Minutes, not afternoons", "What used to wait for Friday is done when you open it."],
      ["people", "One place for all", "Everybody sees the same state, and nobody asks for it by mail."],
      ["shield", "Yours to keep", "Take all your data with you, in a plain format, at any time."],
    ],
    about: [
      "Why we build it",
      "We did this job by hand for years, in spreadsheets with names like “final 3”.\n\nSo we know which parts hurt, and which one can leave alone.",
    ],
    team: ["Who builds it", "Product", "Development", "Customers"],
    steps: TO_BEGIN,
    faq: [
      ["How long does it take to set up?", "Most begin within an hour: upload a file, invite two people, go."],
      ["Can we stop at any time?", "Yes, at the end of any month."],
      ["Does it fit with what we use?", "It reads and writes plain files, which nearly everything understands."],
      ["Who owns our data?", "You do."],
    ],
    plans: [
      ["Solo", 9, "per month", "One person", "All functions", "Help by mail"],
      ["Team", 29, "per month", "Up to ten people", "Roles and approval", "Answers within a day"],
      ["Company", 99, "per month", "As many as you are", "A person of your own", "Help with moving in"],
    ],
    form: "waitlist",
    call: ["Give it a quiet hour", "Leave your address, and we show you round."],
  },
  {
    id: "app",
    words:
      "(?:mobile |phone |iphone |ios |android |fitness |meditation |dating |language |budgeting |recipe |travel |game |habit(?:[- ]tracking)? )?apps?(?= (?:landing|launch|product|marketing|web ?site|site|home ?page))|mobile (?:app|game)|(?:landing ?page|web ?site|home ?page|page|site) for (?:an?|my|our|the|a new|our new) (?:[\\w-]+ ){0,3}app|[a-z-]+ (?:app|tool)(?= (?:landing|launch|web ?site|site|home ?page))|(?:landing ?page|web ?site|home ?page) for (?:an?|my|our|the) (?:[\\w-]+ ){0,3}(?:tool|web ?app)(?! (?:library|rental|hire|shop))",
    noun: "app",
    name: "Our app",
    icon: "phone",
    accent: "#0f8a6b",
    look: { tone: "playful", font: "rounded", corners: "round" },
    hero: [
      "Small app, large relief",
      "{name} fits between two stops of the tram: open it, do the one thing, put the phone away again.",
    ],
    sections: ["features", "steps", "faq", "form"],
    features: [
      "Why you will keep it",
      ["bolt", "Quick", "Open, done. Nothing asks you to rate it."],
      ["moon", "Works without a network", "In the cellar, in the mountains, in the plane."],
      ["shield", "Keeps to itself", "No account, no adverts, nobody looking over your shoulder."],
    ],
    about: [
      "How it came about",
      "We looked for an app that did just this, and found forty that did this and everything else.\n\nSo we made the forty-first, and left things out.",
    ],
    team: ["Who makes it", "Design", "Development", "Words"],
    steps: TO_BEGIN,
    faq: [
      ["For which phones is it?", "For both kinds, from the last five years."],
      ["What does it cost?", "Once, as much as a sandwich. No subscription."],
      ["What happens to my data?", "It stays on your phone."],
    ],
    plans: [
      ["Free", 0, "", "The one thing", "For ever"],
      ["Once", 4, "", "Themes and widgets", "All later versions"],
    ],
    form: "waitlist",
    call: ["Be one of the first", "Leave your address, and you hear from us when it is there."],
  },
  {
    id: "startup",
    words:
      "(?:tech |green |food |health |climate |biotech |fintech )?start-?ups?|new company|tech company|venture|(?:business|product) idea|side project|crypto (?:project|token)|ai (?:company|product)|hardware (?:company|product)",
    noun: "company",
    name: "Our company",
    icon: "rocket",
    accent: "#c2410c",
    look: STRONG,
    hero: [
      "There is a simpler way to do this",
      "{name} takes a thing that everybody puts up with, and makes it the way it should have been.",
    ],
    sections: ["features", "steps", "about", "team", "form"],
    features: [
      "What we do differently",
      ["lightbulb", "Start from the problem", "We watched a hundred people do it before we drew anything."],
      ["rocket", "Small and soon", "There is something to try after weeks, not years."],
      ["people", "With those who need it", "Our first customers sit at the table."],
    ],
    about: [
      "How it began",
      "With a bad afternoon, and the thought: it cannot be that nobody has solved this.\n\nNobody had. So we are at it.",
    ],
    team: ["Who is behind it", "Founder, product", "Founder, technology", "Customers"],
    steps: [
      ["search", "We look closely", "How is it done today, and where does it hurt?"],
      ["tools", "We build the small version", "It works, and it can be tried."],
      ["people", "You try it", "What you say decides what comes next."],
    ],
    faq: [
      ["Can I try it already?", "With a small group of people, yes. Leave your address."],
      ["Who pays for this?", "Our customers, and ourselves."],
      ["Are you looking for people?", "Always for good ones. Write to us."],
    ],
    form: "waitlist",
    call: ["Come along", "We write when there is something to see."],
  },
  {
    id: "company",
    words:
      "(?:(?:family|small|medium[- ]sized|local|b2b|international|global) )*(?:company|companies|corporation|corporate|enterprise|firm|business(?! card))(?:'s)?(?= (?:web ?site|site|page|landing|home ?page|about|with|that|which|in|for|called)(?![\\p{L}])|[.,:;]|$)",
    noun: "company",
    name: "Our company",
    icon: "bank",
    accent: "#2b5f8a",
    look: SOBER,
    hero: [
      "Good work, and people to talk to",
      "{name} does what it promises, on the day it was promised. Tell us what you need, and somebody answers who knows about it.",
    ],
    sections: ["features", "about", "team", "form"],
    features: [
      "What we do",
      ["lightbulb", "Advice", "We listen first, and say openly what we would do ourselves."],
      ["tools", "Work", "Done by our own people, and finished when we said."],
      ["shield", "After that", "One number to call, and somebody who remembers you."],
    ],
    about: [
      "About us",
      "It began with two people and one order. Today we are more, and still answer the telephone ourselves.\n\nMost of our customers came because somebody told them about us.",
    ],
    team: ["The people", "Management", "Customers", "Office"],
    faq: [
      ["How do we begin?", "With a talk that costs nothing."],
      ["How long does it take until we hear from you?", "A working day, mostly less."],
      ["Do you work for small customers, too?", "Gladly. Most of ours are."],
    ],
    plans: [
      ["Small", 90, "per month", "What one person needs", "Answers within two days"],
      ["Medium", 190, "per month", "What a team needs", "Answers within a day"],
      ["Large", 390, "per month", "All of it", "Somebody who is there for you"],
    ],
    form: "contact",
    call: ["What can we do for you?", "A few lines are enough. We answer within a day."],
  },
  {
    id: "product",
    words:
      "(?:physical |new |kitchen |outdoor )?(?:product|gadget|device|backpack|water bottle|headphones|lamp|board game|card game|skin ?care(?: (?:brand|line))?|e-?bike|electric (?:bike|scooter)|smart ?watch|coffee (?:machine|brand|subscription)|tea brand|clothing brand|fashion (?:brand|label)|brand|e-?book|video game|drone|mattress|bike)s?(?= (?:landing|launch|web ?site|site|home ?page|called|that|which))|product (?:page|launch|site)|kickstarter(?: (?:page|campaign))?|crowd ?funding (?:page|campaign)|subscription box",
    noun: "product",
    name: "Our product",
    icon: "gift",
    accent: "#a15c07",
    look: { tone: "plain", font: "sans", corners: "round" },
    hero: [
      "Made once, made to last",
      "{name} does what it is for, and looks good on the shelf in between. It can be opened, mended and handed on.",
    ],
    sections: ["features", "gallery", "pricing", "faq", "form"],
    features: [
      "What makes it good",
      ["tools", "Can be mended", "Six screws, and spare parts for ten years."],
      ["leaf", "Made of little", "Three materials, and none that cannot be taken apart."],
      ["clock", "Ready when you are", "No app, no setup, no light that blinks."],
    ],
    about: [
      "How it was made",
      "Forty-one prototypes stand on a shelf behind us. Each was wrong in another way.\n\nThe forty-second is the one you see here.",
    ],
    team: ["Who made it", "Idea", "Construction", "Making"],
    faq: [
      ["How long is the guarantee?", "Ten years, and after that we still mend it."],
      ["When does it ship?", "Orders of this month go out in the next one."],
      ["May I send it back?", "Within sixty days, used or not."],
    ],
    plans: [
      ["The thing", 79, "", "In three colours", "With a spare part"],
      ["The pair", 139, "", "Two in any colours", "One for somebody else"],
    ],
    form: "order",
    call: ["Shall we keep one for you?", "Leave your name: you hear from us when it can be had."],
  },
  {
    id: "coming-soon",
    leads: true,
    words:
      "coming[- ]soon(?: (?:page|site|website))?|under construction(?: (?:page|site))?|pre-?launch(?: (?:page|site))?|launching soon(?: (?:page|site))?|launch countdown(?: page)?|teaser (?:page|site)|(?:waiting ?list|wait ?list) (?:page|site|landing page)",
    isSite: true,
    noun: "site",
    name: "Our website",
    icon: "sparkle",
    accent: "#44546a",
    look: CALM,
    layout: "centered",
    hero: [
      "Nearly there",
      "{name} is being built, and we would rather finish it than rush it. Leave your address, and you are told first.",
    ],
    sections: ["form"],
    features: [
      "What it will be",
      ["sparkle", "Simple", "It does one thing, and well."],
      ["heart", "Made with care", "By few people, who use it themselves."],
      ["clock", "Soon", "When it is good, and not before."],
    ],
    about: [
      "What is this?",
      "Something that we have wanted for a long time, and could not find.\n\nMore when there is more to show.",
    ],
    team: ["Who is behind it", "Idea", "Making"],
    faq: [
      ["When does it start?", "When it is good. Those on the list hear it first."],
      ["What happens to my address?", "You get one mail, on the first day."],
      ["May I help?", "Tell others about it."],
    ],
    form: "waitlist",
    call: ["Tell me when it is there", "One mail, on the first day."],
  },
  {
    id: "open-source",
    words:
      "open[- ]source(?: (?:project|library|tool|software|package|framework|app))?|(?:javascript|typescript|python|rust|go|css|react|npm) (?:library|framework|package|tool)|(?:command[- ]line|cli|developer) tool|(?:project |api |software |developer )?(?:docs|documentation)(?: (?:site|website|page))?|programming (?:library|language)|github (?:project|repo(?:sitory)?)|browser extension|plug-?in",
    noun: "open-source project",
    icon: "code",
    accent: "#0e7490",
    look: { tone: "plain", font: "mono", corners: "soft" },
    hero: [
      "Small enough to read in an evening",
      "{name} has no dependencies, few options and tests for everything. Install it, call it, forget about it.",
    ],
    sections: ["features", "about", "faq", "call"],
    features: [
      "Why you may like it",
      ["bolt", "Quick", "Starts in milliseconds, and does not slow down."],
      ["code", "Typed", "Your editor knows what fits before you run it."],
      ["shield", "Dull on purpose", "The interface has not changed in years."],
    ],
    about: [
      "Getting started",
      'Install it:\n\n```sh\nnpm install tinker\n```\n\nUse it:\n\n```js\nimport { tinker } from "tinker";\n\ntinker({ input: "notes.md", watch: true });\n```\n\n## Options\n\n- **input**: the file or folder to read.\n- **watch**: run again when something changes.\n- **quiet**: say nothing unless it fails.\n\n## Contributing\n\nOpen an issue before a large change. Small fixes are welcome as they are.',
    ],
    team: ["Who looks after it", "Maintainer", "Documentation", "Releases"],
    faq: [
      ["Under which licence is it?", "MIT. Do what you like, keep the notice."],
      ["Is it stable?", "Yes. What breaks it is announced a version before."],
      ["How do I report a fault?", "With the shortest piece of code that shows it."],
    ],
    form: "contact",
    call: ["Read it, try it, change it", "All of it fits into one evening."],
  },
];

/** What nothing else fits. */
export const PLAIN_KIND: SiteKind = {
  id: "plain",
  words: "",
  noun: "project",
  name: "Our project",
  icon: "globe",
  accent: "#2f6f8f",
  look: SOBER,
  hero: [
    "{name}",
    "Good that you are here. What there is to know stands below, and a few lines are enough to reach us.",
  ],
  sections: ["about", "form"],
  features: [
    "What it is about",
    ["star", "Done with care", "We would rather do one thing well than five by halves."],
    ["people", "With people", "You speak with those who do the work."],
    ["leaf", "Meant to last", "What we start, we look after."],
  ],
  about: ["About", "Put in your own words: what it is, whom it is for, and what everybody should know."],
  team: ["Who we are", "Lead", "Ideas", "Organisation"],
  faq: [
    ["How can I reach you?", "With the form below. Somebody reads it every day."],
    ["May I take part?", "Gladly. Tell us what you like doing."],
    ["What does it cost?", "That depends. Ask us, and you get a clear answer."],
  ],
  form: "contact",
  call: ["Get in touch", "A few lines are enough."],
};
