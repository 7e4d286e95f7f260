import { CHEERFUL, SHOP_HOURS, type SiteKind, WARM } from "../site-kind.ts";

/** What people make, grow or sell themselves, and its food on wheels. */
export const CRAFTED: readonly SiteKind[] = [
  {
    id: "cakes",
    words:
      "(?:home ?made |home |celebration |wedding |birthday |bespoke |custom |vegan |novelty )*(?:cakes?|cupcakes?|cake pops?|macarons?)(?: (?:makers?|bakers?|decorat(?:or|ing)|business|company|studio))?(?! (?:recipes?|sale|stall|stand|shop|competition|tin|day))",
    noun: "cake kitchen",
    icon: "gift",
    accent: "#b0436e",
    look: { ...CHEERFUL, tone: "elegant", font: "serif" },
    hero: [
      "A cake for your day",
      "Baked to order and decorated by hand, as small or as tall as you need it. Tell me what there is to celebrate.",
    ],
    sections: ["gallery", "features", "steps", "form"],
    features: [
      "What I bake",
      ["heart", "For weddings", "One tier or several, in the colours of the day."],
      ["gift", "For birthdays", "With a name on it, and with what the child likes best this week."],
      ["cup", "For coffee and tea", "Tray bakes, cupcakes and plain good cakes."],
    ],
    about: [
      "From my kitchen",
      "Each cake is baked for one person and one day.\n\nTell me early what you cannot eat: there is mostly a way.",
    ],
    team: ["Who bakes", "Baker", "Decoration", "Delivery"],
    faq: [
      ["How early should I order?", "As early as you can. Ask all the same when it is late."],
      ["What about allergies?", "Tell me when you order, and we talk about it."],
    ],
    plans: [
      ["Cupcakes", 24, "a dozen", "One flavour, one topping"],
      ["Birthday cake", 45, "from", "For about twelve people", "With a name on it"],
      ["Wedding cake", 250, "from", "Two tiers and more", "With a tasting beforehand"],
    ],
    steps: [
      ["chat", "Tell me about it", "The day, how many people, and what you like."],
      ["pen", "A drawing and a price", "You hear what is possible and what it costs."],
      ["gift", "Fetch it, or have it brought", "On the day, fresh, in a box."],
    ],
    records: {
      gallery: {
        title: "Cakes so far",
        of: ["cake", "cakes"],
        rows: [["A wedding cake"], ["A birthday cake"], ["Cupcakes for a party"], ["A cake with flowers"]],
      },
    },
    form: "order",
    call: ["What is there to celebrate?", "Write to me, and tell me the day."],
  },
  {
    id: "handmade",
    words:
      "wood ?(?:carv(?:ers?|ings?)|turn(?:ers?|ing))|(?:wooden |carved )(?:spoons|bowls|toys|signs)|blacksmiths?|iron ?work|stone ?(?:masons?|work|carv(?:er|ing)s?)|(?:guitar|violin|instrument|knife|basket|hat|quilt|kite|doll|toy|clock|shoe|rug|lamp|card|bag|jewell?ery) mak(?:ers?|ing)(?! (?:workshops?|class|course))|luthiers?|glass ?blow(?:er|ing)|stained glass|(?:hand-?made |home-?made |natural |scented |soy |beeswax )*(?:candles|soaps?)(?: (?:business|maker|making|company))?(?! (?:shop|store|workshop))|knitters?|(?:hand-?knitted |crochet(?:ed)? |knitted |felt(?:ed)? |hand-?sewn )(?:toys|things|clothes|hats|scarves|blankets|animals|goods|business)|crochet(?:er)?|quilt(?:s|er|ing)?(?! (?:group|club|class))|macram[eé]|embroidery|hand-?made (?:cards|toys|gifts|clothes|jewell?ery)|leather goods|greetings? cards",
    noun: "workshop",
    icon: "star",
    accent: "#9a5a3c",
    look: WARM,
    hero: [
      "Made by hand, one at a time",
      "Each piece is a little different, which is how you know that somebody made it. Look round, and ask for one of your own.",
    ],
    sections: ["gallery", "features", "about", "form"],
    features: [
      "How it is made",
      ["leaf", "Good material", "I know where it comes from, and waste little."],
      ["clock", "In its own time", "Nothing is hurried, and it shows."],
      ["pen", "To your wishes", "Tell me what you have in mind, and I make it."],
    ],
    about: [
      "From the bench",
      "It began as something to do on long evenings.\n\nToday people ask for it, and the evenings are still long enough.",
    ],
    team: ["Who makes it", "Maker", "Orders", "Markets"],
    faq: [
      ["Can I order something of my own?", "Yes. Tell me what it is for, and we talk about it."],
      ["How long does it take?", "That depends on what else is on the bench. Ask me."],
      ["Do you send it?", "Yes, well packed. Or fetch it here."],
    ],
    plans: [
      ["Small piece", 20, "from", "Ready to take"],
      ["Large piece", 60, "from", "Ready to take"],
      ["To your wishes", 90, "from", "Made for you"],
    ],
    records: {
      gallery: {
        title: "Pieces",
        of: ["piece", "pieces"],
        rows: [["A first piece"], ["A second piece"], ["A third piece"], ["One that was made to order"]],
      },
      products: {
        title: "Pieces",
        of: ["piece", "pieces"],
        rows: [
          ["First piece", 20, "Small", "What it is made of, and how large it is."],
          ["Second piece", 35, "Small", "What it is made of, and how large it is."],
          ["Third piece", 60, "Large", "What it is made of, and how large it is."],
          ["Made to order", 90, "Large", "As you wish it."],
        ],
      },
    },
    form: "contact",
    call: ["Is there one that you like?", "Write to me, and I put it aside."],
  },
  {
    id: "bees",
    words:
      "bee[- ]?keep(?:ers?|ing)(?: (?:couple|family|business))?(?!'?s?'? (?:club|association|society|course|group|union|federation))|apiary|(?:local |raw |home |village )*honey(?: (?:farm|shop|business|stall|producer))?|bees",
    noun: "beekeeper",
    name: "Honey and bees",
    icon: "sun",
    accent: "#b7791f",
    look: WARM,
    hero: [
      "Honey from next door",
      "From bees that fly over these gardens and fields, spun and filled here, and nothing added.",
    ],
    sections: ["products", "features", "about", "hours", "form"],
    features: [
      "From hive to jar",
      ["sun", "What is in flower", "Each harvest tastes of what was in flower then."],
      ["heart", "Bees first", "They keep what they need for the winter."],
      ["check", "Nothing added", "It is spun, sieved and filled, and that is all."],
    ],
    about: [
      "How it began",
      "It began with one hive at the end of the garden.\n\nThe neighbours have got used to it, and to the honey.",
    ],
    team: ["Who keeps the bees", "Bees", "Honey", "Selling"],
    faq: [
      ["Why does honey turn hard?", "All real honey does. Warm it gently, and it is liquid again."],
      ["Do you collect swarms?", "Call, and we tell you who comes."],
    ],
    facts: [["Honey for sale", "At the door, whenever we are at home"]],
    records: {
      products: {
        title: "Honey",
        of: ["honey", "sorts of honey"],
        rows: [
          ["Spring honey", 7, "In jars", "Light, and soon creamy."],
          ["Summer honey", 7, "In jars", "Darker, and liquid for longer."],
          ["Candle", 9, "Of wax", "Pure beeswax, made by hand."],
        ],
      },
    },
    form: "order",
    call: ["Would you like a jar?", "Write to us, and we put one by."],
  },
  {
    id: "animal-farm",
    words:
      "(?:goat|alpaca|llama|sheep|donkey|pig|chicken|duck|ostrich|dairy|cattle|pony|deer|rabbit|reptile|children's|city)s?(?: (?:and|&) (?:goat|alpaca|llama|sheep|donkey|pig|chicken|duck|pony)s?)? (?:farms?|sanctuar(?:y|ies)|trekking|herd|walks|park|experience)|(?:donkey|horse|animal|bird|hedgehog|wildlife) sanctuar(?:y|ies)|petting (?:zoo|farm)s?|small ?holding|alpacas|pet pigs",
    noun: "farm",
    icon: "paw",
    accent: "#5d7a24",
    look: WARM,
    hero: [
      "Come and meet the animals",
      "They have names, and likes and dislikes, and mostly time for visitors. Come by in good shoes.",
    ],
    sections: ["features", "gallery", "about", "hours", "form"],
    features: [
      "With us",
      ["paw", "The animals", "Each with a name, and a character to go with it."],
      ["people", "Visitors", "Families, groups and school classes are welcome."],
      ["heart", "Well looked after", "They come first, and visitors a close second."],
    ],
    about: [
      "How it began",
      "It began with two animals and a piece of grass.\n\nThere are more now, and we still know each of them by name.",
    ],
    team: ["Who looks after them", "Animals", "Visitors", "Fields"],
    faq: [
      ["Can we visit with children?", "Yes. Bring boots, and clothes that may get dirty."],
      ["May we feed the animals?", "Ask us first: we show you what, and whom."],
      ["May I bring my dog?", "Please ask before you come."],
    ],
    plans: [
      ["Child", 5, "per visit", "An afternoon with the animals"],
      ["Grown-up", 8, "per visit", "An afternoon with the animals"],
      ["Family", 22, "per visit", "Two grown-ups and their children"],
    ],
    facts: [
      ["Open to visitors", "Saturday and Sunday, 10:00 – 16:00"],
      ["Groups", "By arrangement"],
    ],
    records: {
      gallery: {
        title: "The animals",
        rows: [["In the field"], ["At feeding time"], ["The youngest one"], ["The one in charge"]],
      },
    },
    form: "contact",
    call: ["When do you come?", "Write to us, so that somebody has time for you."],
  },
  {
    id: "fresh",
    words:
      "butchers?(?: shop)?|green ?grocers?|fish ?mongers?|deli(?:catessen)?s?|cheese ?(?:makers?|mongers?|dairy)|corner shop|village shop|farmers'? market stall|(?:fruit|veg|vegetable|fish|cheese|olive) stall|health food shop|sausage maker|jam (?:maker|business)|(?:home ?made |my )(?:jams?|chutneys?|preserves|pickles)",
    noun: "shop",
    icon: "bag",
    accent: "#9a3f24",
    look: WARM,
    hero: [
      "Fresh today, from near by",
      "We know where it comes from, and gladly tell you how to cook it. Come in and ask.",
    ],
    sections: ["features", "about", "hours", "form"],
    features: [
      "At the counter",
      ["check", "Fresh each day", "What is good today is in front."],
      ["map", "From near by", "From people whom we know."],
      ["bag", "Put by for you", "Order in the morning, fetch it in the evening."],
    ],
    about: [
      "Behind the counter",
      "We have been asked what is for supper a good many times.\n\nAsk us too: there is always an answer.",
    ],
    team: ["Who serves you", "Counter", "Buying", "Orders"],
    faq: [
      ["Can I order in advance?", "Yes, with the form or by phone."],
      ["Do you deliver?", "Ask us: near by it can often be done."],
    ],
    facts: SHOP_HOURS,
    form: "order",
    call: ["What may we put by?", "Order here, and fetch it when it suits you."],
  },
  {
    id: "street-food",
    words:
      "(?:mobile )?(?:food|burger|pizza|coffee|crepe|waffle|donut|taco|noodle|kebab|fish and chip|vintage|catering|prosecco|gin)s? (?:van|truck|trailer|cart|horsebox|stall|stand)s?|street food(?! festival)|mobile (?:bar|catering|pizza|coffee)|fish (?:and|&|n) chips?(?: shop)?|chippy|chip shop|(?:kebab|falafel|gyros|d[oö]ner|noodle|pizza|burger|taco|curry|sausage) (?:shops?|houses?|place|joint|kiosks?)|sandwich (?:bar|shop|van)|take-?away(?! menu)",
    noun: "kitchen",
    icon: "food",
    accent: "#c2410c",
    look: CHEERFUL,
    hero: [
      "Hot, fresh and in your hand",
      "Made in front of you, and eaten standing up. Have a look at what there is, and where to find us.",
    ],
    sections: ["menu", "features", "hours", "form"],
    features: [
      "How we do it",
      ["food", "Made to order", "Nothing waits under a lamp."],
      ["leaf", "For everybody", "There is always something without meat."],
      ["people", "For your party", "We feed weddings, fairs and long evenings."],
    ],
    about: [
      "How it began",
      "It began with one recipe and a queue.\n\nThe recipe is still the same, and so is the smile at the hatch.",
    ],
    team: ["Who cooks", "Kitchen", "At the hatch", "Bookings"],
    faq: [
      ["Can we book you?", "Yes. Tell us the day, the place and how many people there are."],
      ["Is there something without meat?", "Always. Ask at the hatch."],
    ],
    records: {
      menu: {
        rows: [
          ["The usual", "To eat", 8.5, "What most people come for."],
          ["The vegetarian one", "To eat", 8, "What is in it, in a few words."],
          ["The small one", "To eat", 5, "For children and small appetites."],
          ["Something on the side", "On the side", 3, "What it is, in a few words."],
          ["Cold drinks", "To drink", 2, "Ask what is in the box."],
        ],
      },
    },
    form: "contact",
    call: ["Shall we come to you?", "Tell us when, where and for how many."],
  },
];
