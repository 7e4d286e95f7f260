import { EVENING_HOURS, FINE, type SiteKind, STRONG, WARM } from "../site-kind.ts";

/** Firms that make or let one thing, which wider sorts would speak of in other words. */
export const PARTICULAR_FIRMS: readonly SiteKind[] = [
  {
    id: "brewery",
    words:
      "(?:(?:craft|micro|local|small|farm) ?)*(?:brewer(?:y|ies)|brewing (?:company|co))(?: (?:and|&) taproom)?|microbrewery|taproom|cidery",
    noun: "brewery",
    icon: "cup",
    accent: "#9a6a12",
    look: WARM,
    hero: [
      "Brewed here, poured here",
      "Water, malt, hops and time: at {name} there are a few beers that we brew always, and one that is gone before you hear of it.",
    ],
    sections: ["menu", "about", "events", "hours", "form"],
    features: [
      "How we brew",
      ["clock", "Slowly", "Six weeks in the tank, and not a day less."],
      ["leaf", "With good things", "Malt from fields that one can see from the roof."],
      ["people", "For the table", "Come with friends; there are long benches."],
    ],
    about: [
      "From a garage to a hall",
      "The first kettle held twenty litres and boiled over.\n\nThe new one holds two thousand. We still taste each brew ourselves.",
    ],
    team: ["At the kettle", "Brewer", "Cellar", "Taproom"],
    faq: [
      ["Can we see the brewery?", "On Saturdays at three, with a glass in your hand."],
      ["Is there something to eat?", "Bread, cheese and pretzels; on Fridays a food truck."],
      ["Are children and dogs welcome?", "Yes, both."],
    ],
    facts: EVENING_HOURS,
    records: {
      menu: {
        title: "Our beers",
        of: ["beer", "beers"],
        rows: [
          ["Pale ale", "Always", 5, "Light, with citrus. 4.8%."],
          ["Lager", "Always", 4.5, "Clear and dry. 5.0%."],
          ["Stout", "In winter", 5.5, "Coffee and dark chocolate. 6.2%."],
          ["Wheat beer", "In summer", 5, "Cloudy, with clove. 5.1%."],
          ["Ginger lemonade", "Without alcohol", 4, "Made here."],
        ],
      },
      events: {
        rows: [
          ["Tour and tasting", "+5", "15:00", "At the kettles", "Four beers, about an hour."],
          ["Quiz night", "+11", "19:30", "Taproom", "Teams of up to six."],
          ["Tapping of the new brew", "+25", "18:00", "Yard", "With music and a food truck."],
        ],
      },
    },
    form: "contact",
    call: ["What may we pour you?", "Come by, or write to us for a tour."],
  },
  {
    id: "wedding-venue",
    words:
      "(?:(?:barn|garden|country|rustic|beach) )*(?:wedding|celebration) (?:venues?|barn|estate|location)|(?:barn|event) venue",
    noun: "wedding venue",
    icon: "heart",
    accent: "#8a6a4b",
    look: FINE,
    hero: [
      "A house for the one day",
      "An old barn, a garden with lights in the trees, and rooms for those who dance until late. It is yours alone, from Friday to Sunday.",
    ],
    sections: ["features", "gallery", "pricing", "faq", "form"],
    features: [
      "What there is",
      ["people", "Room for 140", "At long tables, in the barn or under the trees."],
      ["food", "A kitchen", "Bring your own caterer, or ask for ours."],
      ["moon", "Rooms for the night", "Eleven of them, and a breakfast the day after."],
    ],
    about: [
      "About the house",
      "It was a farm for three hundred years, and has been a place for celebrations for twelve.\n\nThere is one wedding each weekend, and no more.",
    ],
    team: ["Whom you talk to", "House", "Kitchen", "Garden"],
    faq: [
      ["Until when may we dance?", "Until four, inside."],
      ["What if it rains?", "The barn is ready by noon, whatever the sky says."],
      ["Can we marry here?", "Yes, in the garden or in the old chapel."],
    ],
    plans: [
      ["A day", 2900, "", "The barn and the garden", "Tables and chairs", "From ten to four in the morning"],
      ["A weekend", 5400, "", "All of a day", "Eleven rooms", "Breakfast for all"],
      ["Small wedding", 1500, "", "Up to forty guests", "Monday to Thursday"],
    ],
    facts: [
      ["To look round", "Wednesdays, or by arrangement"],
      ["Parking", "Sixty places, at the gate"],
    ],
    records: {
      gallery: {
        title: "Pictures",
        rows: [["The barn at dusk"], ["Long table"], ["Under the lime tree"], ["First dance"]],
      },
    },
    form: "contact",
    call: ["Is your day still free?", "Ask us, and come to look round."],
  },
  {
    id: "video-game",
    words:
      "(?:(?:mobile|video|indie|computer|pc|puzzle|adventure|browser|multiplayer|vr|racing|strategy|card) )+games?(?! (?:store|shop|reviews?|collection|night|club|studio|developer|library|blog))",
    noun: "game",
    icon: "game",
    accent: "#5b21b6",
    look: STRONG,
    layout: "centered",
    hero: [
      "One more round",
      "Easy to begin, hard to put down: small worlds, sharp turns, and an end that you do not see coming.",
    ],
    sections: ["gallery", "features", "faq", "form"],
    features: [
      "What awaits you",
      ["map", "Forty levels", "Each with a trick of its own, and none with a tutorial."],
      ["people", "Alone or with others", "Against the clock, or against a friend."],
      ["music", "Sound by hand", "Recorded in a kitchen. Use headphones."],
    ],
    about: [
      "Who makes it",
      "Three people, evenings and weekends, and one cat on the keyboard.\n\nIt began as a joke. Then nobody could stop playing it.",
    ],
    team: ["Who makes it", "Design", "Code", "Drawing and sound"],
    faq: [
      ["What can I play it on?", "On phones from the last five years, and on computers."],
      ["Are there adverts?", "No. You buy it once."],
      ["Can I play without a network?", "Yes, all but the rounds against others."],
    ],
    plans: [
      ["Demo", 0, "", "Five levels"],
      ["The whole game", 5, "", "Forty levels", "All later ones"],
    ],
    records: {
      gallery: {
        title: "Screenshots",
        rows: [["The first level"], ["On the roofs"], ["The machine room"], ["Versus"]],
      },
    },
    form: "waitlist",
    call: ["Ready to play?", "Get it now, or hear from us when there are new levels."],
  },
  {
    id: "appeal",
    words:
      "(?:fund ?rais(?:ing|er)|crowd ?funding|donation)(?: (?:page|campaign|appeal))(?! app)|fund ?raiser(?= (?:for|to|web ?site|site)\\b)",
    noun: "fundraising page",
    icon: "heart",
    accent: "#b3402a",
    look: WARM,
    hero: [
      "Together we get there",
      "It is not far any more. Here is what it is for, what we have, and what is missing; every sum brings it nearer.",
    ],
    sections: ["about", "gallery", "faq", "form"],
    features: [
      "What your money does",
      ["heart", "A little", "Ten pays for what is used up in a day."],
      ["people", "Some more", "Fifty pays for what lasts a year."],
      ["star", "A lot", "With five hundred your name stands on it, if you like."],
    ],
    about: [
      "What it is for",
      "Somebody said that it could not be done, and somebody else wrote down what it would cost.\n\nIt turned out to be less than we had feared, and more than we have. So we ask.",
    ],
    team: ["Who is behind it", "Idea", "Money", "Helpers"],
    faq: [
      ["What happens to the money?", "All of it goes into the project. We show every bill."],
      ["What if it is not enough?", "Then we do a smaller part of it, or give it back. You are asked."],
      ["Can I help in other ways?", "Yes: with hands, cakes and good words."],
    ],
    form: "pledge",
    call: ["Will you help?", "Tell us what you would give. Small sums count as much."],
  },
];
