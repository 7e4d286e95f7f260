import { FINE, type SiteKind, SOBER, STRONG, WARM } from "../site-kind.ts";

/** What people show of their own life and work, what they stand up for, and the one thing that they sell. */
export const TOLD: readonly SiteKind[] = [
  {
    id: "beauty",
    words:
      "(?:mobile |bridal )?(?:nails?|(?:eye)?lash(?:es)?|brows?|beauty|make-?up|waxing|tanning|facials?)(?: (?:and|&) (?:nails?|lash(?:es)?|brows?|beauty|make-?up))? (?:technicians?|tech|artists?|business|therapists?|treatments?|stylists?|extensions|bar|salon|studio)|beauticians?|aesthetic(?:s|ian)(?: clinic)?|permanent make-?up|henna artist",
    noun: "beauty salon",
    icon: "sparkle",
    accent: "#b0436e",
    look: FINE,
    hero: ["An hour for yourself", "Sit back, and leave the rest to somebody with a steady hand."],
    sections: ["features", "pricing", "hours", "form"],
    features: [
      "What you can count on",
      ["heart", "Time", "One person at a time, without hurry."],
      ["shield", "Clean tools", "Everything is cleaned after each appointment."],
      ["sparkle", "What suits you", "We look first, and then we begin."],
    ],
    about: [
      "Behind the chair",
      "I like the moment when somebody looks into the mirror and smiles.\n\nEverything else is preparation.",
    ],
    team: ["Who looks after you", "Owner", "Treatments", "Appointments"],
    faq: [
      ["How long does it take?", "About an hour; you are told when you book."],
      ["What if I cannot come?", "Tell me the day before, and we find another time."],
    ],
    plans: [
      ["Small treatment", 20, "half an hour", "For in between"],
      ["Full treatment", 40, "one hour", "With all that belongs to it"],
      ["For a special day", 90, "from", "Here or at your home"],
    ],
    facts: [
      ["Appointments", "Tuesday to Saturday"],
      ["Evenings", "By arrangement"],
    ],
    records: {
      prices: {
        of: ["treatment", "treatments"],
        title: "Prices",
        rows: [
          ["Manicure", "Hands and feet", 28, "Forty minutes, with a hand massage."],
          ["Gel polish", "Hands and feet", 38, "Lasts for three weeks."],
          ["Pedicure", "Hands and feet", 35, "About an hour."],
          ["Brow shaping", "Lashes and brows", 18, "A quarter of an hour."],
          ["Lash lift", "Lashes and brows", 45, "With tint."],
          ["Facial", "Face", 55, "Cleaned, cared for and rested."],
        ],
      },
      gallery: { title: "What I have done", rows: [["First set"], ["Second set"], ["For a wedding"], ["For a party"]] },
    },
    form: "appointment",
    call: ["When does it suit you?", "Choose a day, and tell me what you would like."],
  },
  {
    id: "travels",
    words:
      "(?:(?:my|our) )?(?:(?:round the )?world |road |family |cycling |bike |sailing |walking |camping |backpacking |summer |motorbike )*(?:trips?|travels|journeys?|holidays?|honeymoon|gap year|expedition|road ?trip|pilgrimage|adventures?|year abroad|van ?life)(?= (?:to|in|around|across|through|along|over|on|with|of|so that|where|blog|web ?site|site|page|for friends)\\b|[.,:;]|$)(?! (?:home|cottage|flat|let|company|planner|checklist))",
    noun: "trip",
    name: "Our travels",
    icon: "plane",
    accent: "#0e7490",
    look: WARM,
    hero: [
      "Where we have been",
      "Pictures and stories from the way, for those who stayed at home and would like to come along.",
    ],
    sections: ["blog", "gallery", "about", "form"],
    features: [
      "Along the way",
      ["map", "The route", "From where to where, and why not straight."],
      ["camera", "Pictures", "Those that turned out well, and one or two others."],
      ["people", "People", "Whom we met, and what they told us."],
    ],
    about: ["Why we went", "We had talked about it for years.\n\nThen we wrote down a day, and on that day we left."],
    team: ["Who is travelling", "Map", "Pictures", "Snacks"],
    faq: [
      ["Which way do you go?", "The stops are listed here as we reach them."],
      ["Can we write to you?", "Please do. We read everything, if not always at once."],
    ],
    records: {
      gallery: {
        title: "Pictures",
        rows: [["Setting out"], ["On the way"], ["A place to stay"], ["A view"], ["Something we ate"]],
      },
    },
    posts: ["We have set out", "A slow day", "What we carry too much of"],
    form: "guestbook",
    call: ["Do you have a tip?", "Tell us where to go next."],
  },
  {
    id: "family",
    words:
      "family(?= (?:web ?site|home ?page)$)|(?:baby|family|holiday|school|class) (?:photos?|pictures)(?= (?:web ?site|site|page))|(?:our |my )?(?:family (?:tree|history|site|stories|album|recipes? and stories)|genealogy|ancestors)|(?:my|our) (?:new |little |newborn )?(?:bab(?:y|ies)|twins|family(?= (?:web ?site|site|page)|$)|grandchildren|allotment diary)|(?:my|our) (?:rescue |little |old |fat |funny )?(?:dogs?|cats?|kittens?|pupp(?:y|ies)|rabbits?|parrots?|tortoises?|guinea pigs?|hamsters?|chickens|hens|pon(?:y|ies)|donkeys?)(?=[.,;]| with| and |$)",
    noun: "family",
    icon: "heart",
    accent: "#a3506a",
    look: WARM,
    hero: ["{name}", "Pictures and stories for those who belong to us, near and far."],
    sections: ["gallery", "about", "form"],
    features: [
      "What there is here",
      ["camera", "Pictures", "Old ones and new ones."],
      ["book", "Stories", "As they were told, and as we remember them."],
      ["people", "Who is who", "Names, and how they belong together."],
    ],
    about: ["What there is to tell", "Put in your own words: how it began, and what everybody should know."],
    team: ["Who is who", "Family", "Family", "Family"],
    faq: [
      ["May I add something?", "Write in the guest book, or send it to us."],
      ["Who looks after this page?", "We do, on quiet evenings."],
    ],
    records: {
      gallery: {
        title: "Pictures",
        rows: [["The first picture"], ["All together"], ["In the garden"], ["One to laugh at"]],
      },
    },
    form: "guestbook",
    call: ["Do you remember something?", "Write it down here."],
  },
  {
    id: "own-works",
    words:
      "(?:photo|picture|image) galler(?:y|ies)(?= (?:web ?site|site|page))|(?:my |our )?(?:own )?(?:oil |acrylic |watercolou?r |pencil |abstract )*(?:paintings|watercolou?rs|sculptures|drawings|sketches|artworks?|collages|prints|photographs|lino ?cuts)(?= (?:and|with|in|of|for|where|that|so)\\b|[.,:;]|$)",
    noun: "collection",
    icon: "brush",
    accent: "#5b4a8a",
    look: FINE,
    layout: "centered",
    hero: ["{name}", "Have a look round. Most of it can be seen here, and some of it can be had."],
    sections: ["gallery", "about", "form"],
    features: [
      "How I work",
      ["brush", "By hand", "With what is at hand, and with time."],
      ["sun", "From life", "Mostly outside, mostly in the morning."],
      ["pen", "To your wishes", "Ask me for one of your own."],
    ],
    about: [
      "A few words",
      "I began late, and have not stopped since.\n\nWhat I like best is the hour before it is finished.",
    ],
    team: ["Who made them", "Works", "Frames", "Exhibitions"],
    faq: [
      ["Can I buy one?", "Many of them. Write to me, and say which."],
      ["Do you work to order?", "Gladly. Tell me what you have in mind."],
    ],
    records: {
      gallery: {
        title: "Works",
        of: ["work", "works"],
        rows: [["First work"], ["Second work"], ["Third work"], ["Fourth work"], ["Fifth work"]],
      },
    },
    form: "contact",
    call: ["Is there one that you like?", "Write to me about it."],
  },
  {
    id: "own-words",
    words:
      "(?:my |our )?(?:own )?(?:short |love |nature |funny |children's )*(?:poems|poetry|stories|essays|songs)(?= (?:and|with|in|of|for|where|that|about)\\b|[.,:;]|$)(?! group)",
    noun: "collection of texts",
    icon: "pen",
    accent: "#5d6b78",
    look: FINE,
    layout: "centered",
    hero: ["{name}", "Written for myself, and shown to you. Read one, and come back for another."],
    sections: ["blog", "about", "form"],
    features: [
      "To read",
      ["pen", "New ones", "What came last stands first."],
      ["book", "Older ones", "Those that I still like."],
      ["heart", "For others", "Written for a day, or for somebody."],
    ],
    about: ["A few words", "I write when the house is quiet.\n\nSome of it may be read."],
    team: ["Who writes", "Words", "First reader", "Pictures"],
    faq: [
      ["May I use one?", "Ask me first, and put my name below it."],
      ["Is there a book?", "Not yet."],
    ],
    posts: ["The first one", "The second one", "The one that people like"],
    form: "contact",
    call: ["Did you like one?", "Tell me which."],
  },
  {
    id: "recipes",
    words:
      "(?:my |our |family |grandma's |vegan |baking |cake |old |favou?rite |healthy |indian |italian )*recipes?(?= (?:with|and|from|of|for|in|where|that|so|site|web ?site|collection|page)\\b|[.,:;]|$)",
    noun: "recipe collection",
    name: "Recipes",
    icon: "food",
    accent: "#b45309",
    look: WARM,
    hero: [
      "Tried, and eaten with pleasure",
      "Recipes for every day and for Sundays, written down so that they can be found again.",
    ],
    sections: ["gallery", "about", "form"],
    features: [
      "What there is",
      ["clock", "For weekdays", "On the table in half an hour."],
      ["sun", "For Sundays", "With time, and an oven."],
      ["gift", "For guests", "Those that people ask for."],
    ],
    about: ["From whose kitchen", "Most of it was learned by looking on.\n\nThe amounts were written down later."],
    team: ["Who cooks", "Cooking", "Baking", "Tasting"],
    faq: [
      ["May I change something?", "You should. Tell us how it turned out."],
      ["Can I send in one of mine?", "Gladly, with the form."],
    ],
    records: {
      gallery: {
        title: "Recipes",
        of: ["recipe", "recipes"],
        rows: [["A soup"], ["Something from the oven"], ["A cake"], ["Something quick"]],
      },
    },
    form: "contact",
    call: ["Did it turn out well?", "Tell us how it tasted."],
  },
  {
    id: "cause",
    words:
      "petitions?|(?:local |council |election |parliamentary |independent |mayor(?:al)? )*(?:election )?(?:candidates?|councillors?)|(?:election|council) campaign|(?:save (?:our|the) [\\p{L}' -]{3,30}?|campaign (?:against|for|to)[\\p{L}' -]{3,40}?|protest(?: against)?[\\p{L}' -]{0,30}?)(?= with| and |[.,:;]|$)",
    noun: "campaign",
    icon: "flag",
    accent: "#b4361f",
    look: STRONG,
    hero: [
      "It can be done better",
      "What it is about, why it matters, and what you can do: here it stands in plain words.",
    ],
    sections: ["features", "about", "events", "form"],
    features: [
      "What it is about",
      ["flag", "What we want", "One sentence, and the reason for it."],
      ["people", "Whom it concerns", "More people than one thinks."],
      ["heart", "What you can do", "Sign, tell others, come along."],
    ],
    about: ["How it began", "It began with a talk at a fence.\n\nSince then there are more of us every week."],
    team: ["Who stands behind it", "Speaker", "Organisation", "Helpers"],
    faq: [
      ["What can I do?", "Leave your name, tell a neighbour, come to a meeting."],
      ["Who pays for it?", "We do, and people who give a little."],
    ],
    form: "signUp",
    call: ["Are you with us?", "Leave your name; it counts."],
  },
  {
    id: "for-sale",
    words:
      "(?:[\\p{L}-]+ )?(?:house|flat|apartment|bungalow|cottage|car|boat|narrow ?boat|van|caravan|camper(?:van)?|motor ?(?:bike|home)|piano|horse|pony|land|plot|business|room|studio|garage|tractor|static caravan)s? (?:for sale|to (?:sell|rent|let)|for rent)|rental (?:apartment|flat|house|cottage)(?= page)|(?:selling|sell) (?:my|our) (?:old )?(?:house|flat|car|(?:narrow|house|sail)?boat|(?:camper ?)?van|caravan|piano|motorbike|bike|horse|pony|cottage)",
    noun: "offer",
    icon: "tag",
    accent: "#1f5f8b",
    look: SOBER,
    hero: ["{name}", "Have a look at the pictures, read what there is to know, and come and see it."],
    sections: ["gallery", "about", "form"],
    features: [
      "What to know",
      ["check", "In good order", "What was done, and when."],
      ["map", "Where it is", "Easy to reach, and easy to see."],
      ["tag", "The price", "Ask, or make an offer."],
    ],
    about: [
      "What there is to know",
      "Put in here what somebody would ask: how old, how large, what was done, and why it is on offer.",
    ],
    team: ["Who shows it", "Owner", "Owner", "Owner"],
    faq: [
      ["Can I see it?", "Yes. Write, and we find a time."],
      ["Is the price fixed?", "Come and see it first, and then we talk."],
    ],
    records: {
      gallery: { title: "Pictures", rows: [["From the front"], ["From the side"], ["Inside"], ["A detail"]] },
    },
    form: "viewing",
    call: ["Would you like to see it?", "Write to me, and we find a time."],
  },
];
