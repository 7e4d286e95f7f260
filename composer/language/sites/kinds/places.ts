import { CALM, CHEERFUL, FINE, SHOP_HOURS, type SiteKind, WARM } from "../site-kind.ts";

/** Shops, makers, and places to stay or to look round. */
export const PLACES: readonly SiteKind[] = [
  {
    id: "florist",
    words: "florists?(?: shop)?|flower (?:shop|store|studio|farm)s?",
    noun: "flower shop",
    icon: "flower",
    accent: "#b0436e",
    look: FINE,
    hero: [
      "Flowers that look picked, not arranged",
      "{name} binds what is in bloom: loose, fragrant and never two the same. For the table, for a day to remember, or for no reason.",
    ],
    sections: ["features", "products", "about", "hours", "form"],
    features: [
      "What we bind",
      ["gift", "Bouquets", "Tell us for whom it is. We choose, and you are surprised."],
      ["heart", "Weddings", "From the buttonhole to the arch, after a talk with tea."],
      ["leaf", "Farewells", "Quiet wreaths, with the flowers that somebody loved."],
    ],
    about: [
      "From the field to the bucket",
      "Most of our flowers grow less than an hour away. In winter there are branches, berries and bulbs.\n\nWe open when the flowers come, and close when the buckets are empty.",
    ],
    team: ["Who binds", "Florist", "Weddings", "Shop"],
    faq: [
      ["Do you deliver?", "In town, every afternoon."],
      ["Can I choose the flowers?", "Choose a colour and a mood, and leave the rest to the day."],
      ["How early for a wedding?", "Three months, and in May rather five."],
    ],
    facts: SHOP_HOURS,
    records: {
      products: {
        title: "This week's bouquets",
        of: ["bouquet", "bouquets"],
        rows: [
          ["Small and bright", 19, "Bouquets", "A handful for the kitchen table."],
          ["Meadow", 32, "Bouquets", "Tall, loose, with grasses."],
          ["White evening", 45, "Bouquets", "Only white and green."],
          ["Three stems", 9, "Single stems", "In a bottle, which is yours."],
          ["Dried wreath", 38, "Wreaths", "Lasts until next summer."],
        ],
      },
    },
    form: "order",
    call: ["For whom is it?", "Order today, and fetch it tomorrow."],
  },
  {
    id: "maker",
    words:
      "pott(?:ery|er)(?: (?:studio|workshop|shop))?|ceramic(?:s|ist)?(?: (?:studio|workshop|shop))?|(?:wood|leather|metal|glass) ?work(?:er|ing|shop)?s?|jewell?er(?:y|s)?(?: (?:shop|maker|designer|store|brand|studio))?|goldsmith|candle (?:maker|shop|business)|soap maker|knitwear|weav(?:er|ing)(?: studio)?|furniture (?:maker|shop|workshop)|crafts?(?: (?:shop|studio|business|maker))?|hand(?:made|crafted) (?:goods|shop|things|bags)|seamstress|tailor(?: shop)?|makers?",
    noun: "workshop",
    icon: "cup",
    accent: "#9a5a3c",
    look: WARM,
    hero: [
      "Made by hand, meant for every day",
      "{name} makes things to be used until they have a story. Each piece is a little different, which is how you know that somebody made it.",
    ],
    sections: ["products", "features", "about", "courses", "form"],
    features: [
      "How it is made",
      ["leaf", "Good material", "We know where it comes from, and waste little."],
      ["clock", "In its own time", "Drying, firing, cooling: a piece takes three weeks."],
      ["tools", "Repaired for free", "If something breaks, bring it back, and we see what can be done."],
    ],
    about: [
      "From the bench",
      "The workshop is a single room with a stove, a wheel and too many shelves.\n\nVisitors are welcome. Mind the step, and touch everything.",
    ],
    team: ["Who makes it", "Maker", "Glazes and finish", "Shop"],
    faq: [
      ["Can I order something of my own?", "Yes. We make a drawing first, and then one for you to hold."],
      ["Does it go in the dishwasher?", "All that is glazed does."],
      ["Do you ship?", "Within the country, packed in straw and paper."],
    ],
    facts: SHOP_HOURS,
    records: {
      products: {
        title: "From the workshop",
        of: ["piece", "pieces"],
        rows: [
          ["Breakfast bowl", 28, "Table", "Fits two hands."],
          ["Tall cup", 24, "Table", "Without a handle, warm to hold."],
          ["Serving plate", 54, "Table", "Wide, with a quiet rim."],
          ["Vase", 62, "Home", "For three stems at most."],
          ["Butter dish", 46, "Kitchen", "Keeps it soft."],
        ],
      },
      courses: {
        title: "Learn it here",
        rows: [
          ["First evening", "+9", "Beginners", 55, "Three hours, one bowl, a glass of wine."],
          ["Six Tuesdays", "+16", "Beginners", 240, "From the lump to the glaze."],
          ["Open bench", "+5", "Experienced", 30, "For those who know what they do."],
        ],
      },
    },
    form: "order",
    call: ["Is there one that you like?", "Write us, and we put it aside."],
  },
  {
    id: "shop",
    words:
      "(?:online|web|e-?commerce|gift|book|record|toy|clothing|clothes|fashion|concept|antique|vintage|second[- ]hand|thrift|furniture|wine|cheese|tea|music|grocery|hardware|sports?|pet|phone|computer|electronics|baby|fabric|paint|shoe|surf|art|craft|stationery|interior|home ?ware|health food|zero[- ]waste|plant|t-?shirt) ?(?:shop|store|boutique)s?(?: ?front)?|store ?front|e[- ]?commerce(?: (?:site|website|shop|store))?|boutique|book ?sellers?|shop",
    isSite: false,
    noun: "shop",
    icon: "bag",
    accent: "#2f6f5e",
    look: { tone: "plain", font: "sans", corners: "soft" },
    hero: [
      "Few things, chosen well",
      "{name} sells what we use ourselves and would buy again. Look round, write down what you like, and fetch it or have it sent.",
    ],
    sections: ["products", "features", "about", "faq", "form"],
    features: [
      "How we choose",
      ["heart", "Tried first", "Everything here was in use in our own homes for a month."],
      ["tools", "Can be mended", "If there are no spare parts, we do not stock it."],
      ["leaf", "Near rather than far", "From makers whom one can visit."],
    ],
    about: [
      "Why there is not more",
      "We could sell ten kinds of each thing. We would rather find the good one.\n\nWhen something does not last, we take it back and stop selling it.",
    ],
    team: ["Who chooses", "Founder", "Buying", "Packing and post"],
    faq: [
      ["How do I order?", "With the form. We answer with the sum and how to pay."],
      ["How long does it take?", "Two or three days, once it is paid."],
      ["Can I send things back?", "Within thirty days, unused."],
    ],
    facts: SHOP_HOURS,
    form: "order",
    call: ["Found something?", "Tell us what you would like. We put it aside for three days."],
  },
  {
    id: "farm",
    words: "farms?(?: (?:shop|stay))?|orchards?|veg(?:etable)? box(?:es)?(?: scheme)?|dairy|ranch|horse farm",
    noun: "farm",
    icon: "leaf",
    accent: "#5d7a24",
    look: WARM,
    hero: [
      "From the field behind the house",
      "{name} grows what the soil is good for and sells it the same day. Come with a basket, or have a box put by.",
    ],
    sections: ["features", "products", "events", "about", "hours", "form"],
    features: [
      "What grows here",
      ["leaf", "Vegetables", "Forty sorts, one after the other, and never all at once."],
      ["paw", "Animals", "Hens in the orchard, sheep on the slope, a dog who thinks he is in charge."],
      ["sun", "Without poison", "Weeds are pulled, or ploughed under, or left for the bees."],
    ],
    about: [
      "Four generations, twelve hectares",
      "The farm is as large as one can see from the roof. We like it that way.\n\nYou are welcome to walk round. Close the gates behind you, and say hello to the sheep.",
    ],
    team: ["Who is up at five", "Fields", "Animals", "Farm shop"],
    faq: [
      ["Can we visit with children?", "Yes, on Saturdays. Bring boots."],
      ["How does the box work?", "Each week what is ripe, for one, two or four people. You can pause it at any time."],
      ["Are you organic?", "Ask us how we work, and look for yourself."],
    ],
    facts: [
      ["Farm shop, Friday", "14:00 – 18:00"],
      ["Farm shop, Saturday", "9:00 – 13:00"],
    ],
    records: {
      products: {
        title: "In the farm shop",
        rows: [
          ["Vegetable box", 22, "Boxes", "For two people and a week."],
          ["Eggs, ten", 4.5, "From our animals", "From hens with a view."],
          ["Apple juice", 3.8, "In bottles", "From the old trees, cloudy."],
          ["Honey", 8.5, "In bottles", "Lime and clover."],
          ["Potatoes, 5 kg", 7, "Boxes", "Firm, floury or half and half."],
        ],
      },
      events: {
        rows: [
          ["Apple pressing", "+12", "10:00", "Orchard", "Bring apples and bottles."],
          ["Farm walk", "+19", "15:00", "Yard", "An hour, boots needed."],
          ["Harvest feast", "+40", "16:00", "Barn", "Soup, bread, music."],
        ],
      },
    },
    form: "order",
    call: ["What shall we pick?", "Order until Thursday, fetch it on Saturday."],
  },
  {
    id: "hotel",
    words:
      "(?:boutique |family |small |mountain |beach )?hotels?|hostel|guest ?house|inn|b ?& ?bs?|bnbs?|b and b|bed (?:and|&) breakfast|motel|resort|camp ?(?:site|ground|ing)|glamping(?: site)?|mountain hut",
    noun: "guesthouse",
    icon: "key",
    accent: "#7b5a3a",
    look: FINE,
    hero: [
      "Arrive, and put your bag down",
      "At {name} the beds are good, the windows open, and breakfast lasts until the last guest is up.",
    ],
    sections: ["rooms", "features", "about", "faq", "hours", "form"],
    features: [
      "What awaits you",
      ["coffee", "Breakfast", "Eggs to order, bread from the neighbour, jam from the garden."],
      ["bike", "Days outside", "Bicycles, maps, and a packed lunch if you ask the evening before."],
      ["moon", "Quiet nights", "No road, no lift, no television unless you want one."],
    ],
    about: [
      "A house with creaking stairs",
      "It has been taking in travellers for longer than anybody remembers. We renewed the baths and left the stairs.\n\nIn the evening there is a fire, a shelf of books, and a bottle on trust.",
    ],
    team: ["Your hosts", "Host", "Kitchen", "House and garden"],
    faq: [
      ["When can we check in?", "From three o'clock. Bags can stand here before that."],
      ["May dogs come?", "Yes, in the rooms on the ground floor."],
      ["Is there a place for the car?", "Behind the house, free of charge."],
    ],
    facts: [
      ["Check in", "15:00 – 21:00"],
      ["Check out", "Until 11:00"],
      ["Breakfast", "8:00 – 11:00"],
    ],
    form: "stay",
    call: ["When would you like to come?", "Tell us your dates. We answer within a day."],
  },
  {
    id: "holiday-flat",
    words:
      "holiday (?:flat|home|house|apartment|cottage|let|rental)s?|vacation (?:rental|home|house|apartment)s?|(?:mountain |lake |beach )?(?:cottage|cabin|chalet|villa|lake house|beach house|tiny house)s?(?: (?:to )?(?:rent|rental)s?)?|airbnb|apartment to rent",
    noun: "holiday home",
    icon: "home",
    accent: "#2b6a8f",
    look: CALM,
    hero: [
      "The key lies under the third stone",
      "{name} is yours for a few days: a stove, a big table, and nobody above you or below.",
    ],
    sections: ["features", "gallery", "pricing", "faq", "form"],
    features: [
      "What there is",
      ["home", "Room for six", "Three bedrooms, two baths and a sofa that nobody wants to leave."],
      ["flame", "A real kitchen", "With sharp knives, a large pot and enough plates."],
      ["mountain", "Out of the door", "Woods on one side, water on the other, the shop ten minutes away."],
    ],
    about: [
      "We built it for ourselves",
      "First for the weekends, and then we noticed how often it stood empty.\n\nSo now you live among our books. Put them back, and add one if you like.",
    ],
    team: ["Who looks after it", "Owners", "House", "Garden"],
    faq: [
      ["Is there linen?", "Beds are made, and towels lie on them."],
      ["How is the network?", "Good enough to work, bad enough to stop."],
      ["May we bring a dog?", "One, if it keeps off the sofa."],
    ],
    plans: [
      ["Low season", 110, "per night", "November to March", "From two nights"],
      ["Middle season", 140, "per night", "April to June, September, October", "From three nights"],
      ["High season", 180, "per night", "July and August", "By the week"],
    ],
    form: "stay",
    call: ["Is it free when you are?", "Send us your dates, and we look."],
  },
  {
    id: "museum",
    words:
      "museums?|(?:art )?(?<!\\b(?:photo|photography|picture|image|my) )galler(?:y|ies)(?= (?:web ?site|site|in|called|with|for))(?! (?:(?:web ?)?site |page )?(?:for|of) (?:an? |my |our )?(?:painter|artist|photographer|illustrator|sculptor))|art gallery|exhibition (?:space|hall)|public library|city library|zoo|aquarium|botanical garden|planetarium|opera house|concert hall|cultural cent(?:re|er)",
    noun: "house",
    icon: "bank",
    accent: "#54437a",
    look: FINE,
    hero: [
      "Come in and look closely",
      "{name} shows few pieces with much room round them. Stay ten minutes or the whole afternoon.",
    ],
    sections: ["events", "gallery", "features", "hours", "faq", "form"],
    features: [
      "Your visit",
      ["ticket", "Guided walks", "Each Sunday at eleven, for as many as come."],
      ["people", "Schools", "Mornings are for classes: touching allowed, running not."],
      ["coffee", "Afterwards", "There is a café with a long table and postcards."],
    ],
    about: [
      "Things, and who kept them",
      "The house belonged to a woman who could throw nothing away. When she died, the town found out why.\n\nEvery year we take another room of it and put it on show.",
    ],
    team: ["Who keeps the house", "Director", "Collection", "Education"],
    faq: [
      ["May I take pictures?", "Without flash, and not of other visitors."],
      ["Is it accessible?", "All rooms but the tower, and there is a film about that."],
      ["What does it cost?", "Adults pay, children never."],
    ],
    plans: [
      ["Adults", 9, "per visit", "All rooms"],
      ["Reduced", 6, "per visit", "Students and pensioners"],
      ["Year", 35, "per year", "As often as you like", "With a guest"],
    ],
    facts: [
      ["Tuesday to Sunday", "10:00 – 18:00"],
      ["Thursday", "10:00 – 20:00"],
      ["Monday", "Closed"],
    ],
    records: {
      events: {
        title: "Now and next",
        of: ["exhibition", "exhibitions"],
        rows: [
          ["Letters never sent", "+4", "10:00", "Ground floor", "Forty envelopes and what was in them."],
          ["Buttons", "+32", "10:00", "Upper floor", "Twelve thousand of them, by colour."],
          ["Night of open doors", "+25", "18:00", "Whole house", "With lamps, until midnight."],
        ],
      },
    },
    form: "signUp",
    call: ["See you on Sunday?", "The walk begins at eleven, at the foot of the stairs."],
  },
  {
    id: "travel",
    words:
      "(?:travel|city|hiking|tourist|local|island) (?:guide|guides|information)(?: (?:to|for|of|about))?|travel (?:agency|agent|company)|(?:mountain|ski|climbing|wilderness|nature|canyoning|fishing|hunting|forest) guides?|tour (?:operator|guide|company)s?|(?:walking|city|boat|bike) tours?(?: company)?|tourism(?: (?:office|board))?|(?:walking|cycling|hiking|sailing|riding|painting|yoga|activity|adventure|family) holidays?(?: company)?|safaris?|guided walks|sailing trips|surf camp|diving cent(?:re|er)|adventure company",
    noun: "travel guide",
    icon: "map",
    accent: "#1f7a6d",
    look: CHEERFUL,
    hero: [
      "Three days, on foot and hungry",
      "{name} leads past the queue and into the side street: where to walk, where to eat, and when to sit down.",
    ],
    sections: ["features", "gallery", "courses", "about", "faq", "form"],
    features: [
      "What not to miss",
      ["sun", "Mornings", "The market before nine, while the stalls are being built."],
      ["food", "At noon", "Where those who work there eat, standing up."],
      ["moon", "Evenings", "The hill behind the station. Take a jacket."],
    ],
    about: [
      "Written by people who live here",
      "We walk these streets each day, and wrote down what we show to friends.\n\nNobody pays to be in this guide. What has become worse is taken out.",
    ],
    team: ["Who walks with you", "Old town", "Food and markets", "Out of town"],
    faq: [
      ["When is the best time?", "May and September: warm enough, and half as many people."],
      ["Do I need a car?", "No. All is within reach by foot, tram or boat."],
      ["Is it good with children?", "Yes, with ice cream in between."],
    ],
    records: {
      gallery: {
        title: "Pictures from the road",
        rows: [
          ["The harbour at six"],
          ["Stairs, many stairs"],
          ["Market day"],
          ["Rain on tiles"],
          ["The hill behind the station"],
          ["Last tram"],
        ],
      },
      courses: {
        title: "Tours",
        of: ["tour", "tours"],
        rows: [
          ["Side streets", "+3", "Easy", 18, "Two hours on foot, in a small group."],
          ["Market and kitchen", "+6", "Easy", 65, "Buy in the morning, cook at noon."],
          ["Up the hill", "+10", "Steep", 24, "Three hours, with a view at the end."],
        ],
      },
    },
    form: "signUp",
    call: ["Shall we show you?", "Groups are small. Tell us when you are here."],
  },
];
