import { FINE, SOBER, type SiteKind, WARM } from "../site-kind.ts";

/** Sites of one person or one group: what they make, write and sing. */
export const OWN: readonly SiteKind[] = [
  {
    id: "photographer",
    words:
      "(?:wedding |portrait |landscape |food |travel |street |nature |pet |newborn |sports )?photographers?|(?:wedding |portrait |landscape |food |travel |street |nature |wildlife )?photography(?: (?:business|studio|portfolio|blog))?|photo (?:studio|portfolio)|videographer|film ?maker|(?:wedding |corporate |event |short )+(?:films|videos)",
    isPerson: true,
    noun: "photographer",
    icon: "camera",
    accent: "#3a3f47",
    look: { tone: "plain", font: "serif", corners: "square" },
    hero: [
      "Light, people, and the moment after",
      "{name} photographs weddings, faces and places, mostly when nobody is looking at the camera any more.",
    ],
    sections: ["gallery", "features", "about", "pricing", "form"],
    features: [
      "What I photograph",
      ["heart", "Weddings", "The whole day, from quiet corners."],
      ["person", "Portraits", "An hour outside, and ten pictures in which you know yourself."],
      ["home", "Places", "Houses, rooms and tables, in their own light."],
    ],
    about: [
      "Behind the camera",
      "I was given a camera with a broken light meter, and learned to look first.\n\nI still work with little: two lenses, the light that is there, and time. You get pictures that will look right in twenty years.",
    ],
    team: ["Who takes the pictures", "Photographer", "Second camera", "Retouching"],
    faq: [
      ["How many pictures do we get?", "Of a wedding about five hundred, of a portrait ten to fifteen."],
      ["How long does it take?", "Three weeks. A first handful comes after two days."],
      ["May we print them?", "Yes, as often and as large as you like."],
    ],
    plans: [
      ["Portrait", 220, "", "One hour", "Twelve finished pictures"],
      ["Half day", 780, "", "Four hours", "Two hundred pictures"],
      ["Wedding", 1900, "", "Ten hours", "Five hundred pictures", "A book of the best"],
    ],
    records: {
      gallery: {
        title: "Pictures",
        rows: [
          ["Ten past six"],
          ["The bride's brother"],
          ["North pier"],
          ["Kitchen, Sunday"],
          ["Waiting for rain"],
          ["Two hands"],
        ],
      },
    },
    form: "contact",
    call: ["Is there a day to remember?", "Tell me when and where. I answer with what I have in mind."],
    posts: [
      "How to stand in front of a camera",
      "Three questions before a wedding",
      "The camera with the broken meter",
    ],
  },
  {
    id: "artist",
    words:
      "artists?|(?:freelance )?illustrators?|illustrations?(?: work)?|(?<!house )painters?(?= portfolio)|(?<=(?:galler(?:y|ies)|portfolio|art|pictures|paintings)\\b[^.,]{0,24})painters?|sculptors?|(?:print|film)makers?|illustrators?|visual artist|art portfolio|fashion designer|calligrapher",
    isPerson: true,
    noun: "artist",
    icon: "brush",
    accent: "#b4472f",
    look: FINE,
    hero: [
      "Paint, paper, and what remains",
      "{name} works in series, slowly, with whatever lies on the table. Here is what came of it lately.",
    ],
    sections: ["gallery", "about", "events", "form"],
    features: [
      "What I make",
      ["brush", "Paintings", "Large ones in oil, small ones in gouache."],
      ["pen", "Drawings", "One a day, kept in drawers by year."],
      ["note", "Commissions", "From a talk, not from a photograph."],
    ],
    about: [
      "In the studio",
      "I work in a former bakery, where it is warm in the morning and cold from noon.\n\nMost pictures begin with a colour that I saw somewhere and could not forget. They are finished when I stop seeing it.",
    ],
    team: ["In the studio", "Artist", "Printing", "Framing"],
    faq: [
      ["Are the works for sale?", "Most are. Write to me about the one you have in mind."],
      ["Do you take commissions?", "Two or three a year."],
      ["May I visit the studio?", "Yes, after a message."],
    ],
    records: {
      gallery: {
        title: "Works",
        of: ["work", "works"],
        rows: [
          ["Salt I", "Oil on canvas"],
          ["Salt II", "Oil on canvas"],
          ["Kitchen window", "Gouache"],
          ["Untitled (green)", "Oil on wood"],
          ["Three boats", "Etching"],
          ["Evening, from memory", "Gouache"],
        ],
      },
      events: {
        title: "Exhibitions",
        of: ["exhibition", "exhibitions"],
        rows: [
          ["Open studio", "+9", "14:00", "The old bakery", "With coffee and drawers to open."],
          ["Group show", "+33", "19:00", "Canal Gallery", "Opening with a short talk."],
        ],
      },
    },
    form: "contact",
    call: ["Which one did you like?", "Write to me about a picture, and I tell you how it came about."],
  },
  {
    id: "musician",
    words:
      "(?:rock |indie |jazz |punk |metal |folk |wedding |brass |cover |garage )?bands?|musicians?|singer(?:[- ]songwriter)?s?|(?:wedding )?djs?|pianist|guitarist|composer|rapper|duo|(?:jazz |folk |acoustic |rock )(?:trio|quartet|quintet)|ensemble|string quartet|record label|music (?:project|producer|portfolio)",
    noun: "band",
    icon: "music",
    accent: "#be123c",
    look: { tone: "bold", font: "serif", corners: "square" },
    layout: "centered",
    hero: [
      "Loud songs about quiet things",
      "{name} plays with more amplifiers than it needs and fewer chords than it could. Better in a small room than on any record.",
    ],
    sections: ["events", "about", "features", "team", "form"],
    features: [
      "To listen to",
      ["music", "The new record", "Nine songs, recorded in four days, with the windows open."],
      ["mic", "Live", "Ninety minutes, no intermission, requests welcome."],
      ["ticket", "For your evening", "We play in living rooms, barns and halls."],
    ],
    about: [
      "How it sounds",
      "It started in a goods shed, because nobody else wanted to hear us.\n\nThe trains still run past on the recordings. We left them in.",
    ],
    team: ["Who plays", "Voice and guitar", "Bass", "Drums", "Keys"],
    faq: [
      ["Can we book you?", "Yes. Tell us the date, the place and how loud it may be."],
      ["Do you need a stage?", "A floor and two sockets are enough."],
      ["Where can we hear you first?", "Come to a concert. It is the best way."],
    ],
    records: {
      products: {
        title: "Merch",
        rows: [
          ["T-shirt", 22, "To wear", "Black, with the logo in white."],
          ["The album on vinyl", 25, "Music", "With a download code."],
          ["The album on CD", 12, "Music", "With all the words."],
          ["Tote bag", 14, "To wear", "Holds eleven records."],
          ["Poster", 10, "Paper", "Of the last tour, signed."],
        ],
      },
      events: {
        title: "On the road",
        of: ["concert", "concerts"],
        rows: [
          ["Goods Shed", "+6", "20:00", "Leeds", "With friends."],
          ["Blue Hour", "+14", "21:00", "Bremen", "Seated, for once."],
          ["Summer stage", "+29", "19:00", "Graz", "Outside, free entry."],
        ],
      },
    },
    form: "contact",
    call: ["Shall we play at yours?", "Write to us about the evening. We bring the amplifiers."],
  },
  {
    id: "writer",
    words:
      "(?:children's book |crime |romance |fantasy )?(?:(?<!freelance )writers?|authors?|novelists?|poets?|ghost ?writers?|journalists?|translators?|editors?(?= (?:portfolio|site|web))|speakers?(?= (?:site|web|portfolio)))",
    isPerson: true,
    noun: "writer",
    icon: "pen",
    accent: "#5a4632",
    look: WARM,
    hero: [
      "Sentences, and the silence between",
      "{name} writes about ordinary people on the day when something changes. Novels, stories, and now and then a letter to readers.",
    ],
    sections: ["products", "about", "events", "blog", "form"],
    features: [
      "What I write",
      ["book", "Novels", "Three so far. The fourth is taking its time."],
      ["note", "Stories", "Short enough for a train ride."],
      ["mic", "Readings", "In bookshops, libraries and kitchens."],
    ],
    about: [
      "About the writing",
      "I write in the mornings, by hand, in a room without a view. In the afternoons I cross most of it out.\n\nWhat remains is in these books.",
    ],
    team: ["Who makes the books", "Author", "Editor", "Publisher"],
    faq: [
      ["Do you read at our library?", "Gladly. Write to me some months before."],
      ["Which book should I begin with?", "With the thin one."],
      ["Do you answer letters?", "All, though some take a while."],
    ],
    records: {
      products: {
        title: "Books",
        of: ["book", "books"],
        rows: [
          ["The Salt Road", 22, "Novels", "Two sisters, one inheritance, and a road that is no longer on the map."],
          ["Winter Harbour", 20, "Novels", "A ferry stops running. Not everybody is on the right side."],
          ["Small Hours", 16, "Stories", "Eleven nights in one house."],
        ],
      },
      events: {
        title: "Readings",
        of: ["reading", "readings"],
        rows: [
          ["Harbour Books", "+8", "19:30", "Porto", "From the new novel."],
          ["City library", "+21", "18:00", "Graz", "With a talk afterwards."],
        ],
      },
    },
    form: "newsletter",
    call: ["A letter, four times a year", "What I am reading, what I threw away, and where I read next."],
  },
  {
    id: "freelancer",
    words:
      "freelance(?:rs?|d)?(?! (?:translators?|writers?|editors?|illustrators?|photographers?|journalists?|copywriters?|artists?|teachers?|tutors?|musicians?|make-?up|carpenters?|joiners?|gardeners?|chefs?|cooks?|electricians?|plumbers?|painters?|bakers?|photograph\\p{L}*|tailors?|seamstress|florists?|mechanics?|cleaners?|coach(?:es)?|trainers?|nannies|nanny|videographers?|film ?makers?|journalists?|stylists?|hairdressers?|midwi(?:fe|ves)|nurses?)\\b)(?: (?:[a-z]+ )?(?:developer|programmer|designer|engineer|consultant|editor|writer))?|(?:software|web|front ?end|back ?end|full[- ]?stack|game|mobile|app) (?:developer|engineer|programmer)s?|developer|programmer|virtual assistant|product designer|ux (?:designer|researcher)|data (?:scientist|analyst)",
    isPerson: true,
    noun: "developer",
    icon: "code",
    accent: "#0f766e",
    look: { tone: "plain", font: "mono", corners: "square" },
    hero: [
      "I build software that stays simple",
      "{name} helps teams to finish things: small interfaces, clear code, and fewer meetings than you are used to.",
    ],
    sections: ["gallery", "features", "about", "form"],
    features: [
      "What I am good at",
      ["code", "Building", "From the first screen to the release, with tests that mean something."],
      ["search", "Untangling", "Old code that nobody dares to touch."],
      ["people", "Working along", "In your team, in your tools, at your pace."],
    ],
    about: [
      "In short",
      "I have written software for hospitals, bakeries and one lighthouse. What they have in common is that it had to work.\n\nI like small teams, plain words, and deleting code.",
    ],
    team: ["Who does the work", "Development", "Design", "Operations"],
    faq: [
      ["When are you free?", "Ask me. There is mostly room from the next month on."],
      ["Do you work on site?", "A day a week, if it helps. The rest from here."],
      ["What is your rate?", "By the day. You get the sum with the first answer."],
    ],
    records: {
      gallery: {
        title: "Projects",
        of: ["project", "projects"],
        rows: [
          ["Ward planner", "Interface and service"],
          ["Bread orders", "Web app"],
          ["Lighthouse log", "Data and charts"],
          ["Ticket machine", "Embedded interface"],
          ["Reading room", "Library catalogue"],
          ["Small maps", "Open source"],
        ],
      },
    },
    form: "contact",
    call: ["What are you stuck with?", "Describe it in a few lines. I answer within a day."],
  },
  {
    id: "personal",
    words:
      "personal (?:site|web ?site|page|home ?page|web ?page|brand(?: site)?)|site (?:about|for) (?:me|myself)|(?:web ?site|page|home ?page) (?:about|for) (?:me|myself)|business card (?:site|web ?site|page)|bio page",
    isSite: true,
    isPerson: true,
    noun: "personal site",
    name: "My website",
    icon: "person",
    accent: "#4455a6",
    look: SOBER,
    hero: [
      "Hello, and welcome",
      "Here is what I do, what I have done, and how to reach me. It takes two minutes to read.",
    ],
    sections: ["about", "features", "gallery", "form"],
    features: [
      "What I can do",
      ["lightbulb", "Think things through", "I ask until I see what it is really about."],
      ["pen", "Write it down", "Briefly, so that others can go on with it."],
      ["people", "Bring people along", "Most problems are solved by the right four people in a room."],
    ],
    about: [
      "Who I am",
      "I work with people and with words, and like both best when they are plain.\n\n**Today**: leading a small team that makes public services easier to use.\n\n**Before that**: ten years in publishing, two of them abroad.\n\n**Learned**: history and languages, and much more on the way.",
    ],
    team: ["People I work with", "Colleague", "Mentor", "Partner"],
    faq: [
      ["Are you looking for work?", "I listen to good ideas."],
      ["Do you speak in public?", "Yes, about what I know."],
      ["Which languages do you speak?", "English well, others with hands."],
    ],
    records: {
      gallery: {
        title: "Things I have made",
        of: ["project", "projects"],
        rows: [
          ["A form of one page", "Public service"],
          ["Reading in the park", "Initiative"],
          ["Old maps, new eyes", "Book"],
          ["Letters home", "Archive"],
        ],
      },
    },
    form: "contact",
    call: ["Write to me", "I read everything, and answer most of it."],
  },
  {
    id: "portfolio",
    words:
      "(?<!(?:investment|stock|crypto|share|etf) )portfolios?(?! (?:tracker|manager|analysis|of (?:stocks|shares|investments)))",
    isSite: true,
    isPerson: true,
    noun: "portfolio",
    name: "My portfolio",
    icon: "grid",
    accent: "#33475b",
    look: { tone: "plain", font: "sans", corners: "square" },
    hero: [
      "Work that speaks for itself",
      "{name}: a handful of projects of the last years, what was asked, and what came of it.",
    ],
    sections: ["gallery", "about", "features", "form"],
    features: [
      "What I do",
      ["brush", "Concept", "The idea first, and on paper."],
      ["pen", "Making", "By myself, or with people I trust."],
      ["check", "Finishing", "The last tenth, which takes as long as the rest."],
    ],
    about: [
      "A few words about me",
      "I like projects in which something has to become simpler.\n\nI work alone or in small teams, and finish what I start.",
    ],
    team: ["People I work with", "Concept", "Making", "Production"],
    faq: [
      ["Are you taking on work?", "Yes, a few projects a year."],
      ["How do we begin?", "With a talk, and a sketch after it."],
      ["Do you work with others?", "Often, and gladly."],
    ],
    records: {
      gallery: {
        title: "Projects",
        of: ["project", "projects"],
        rows: [
          ["A chair for waiting"],
          ["Signs for a hospital"],
          ["Twelve postcards"],
          ["The quiet clock"],
          ["Field guide"],
          ["Harbour maps"],
        ],
      },
    },
    form: "contact",
    call: ["Do you have something in mind?", "Tell me about it, in as few words as you like."],
  },
];
