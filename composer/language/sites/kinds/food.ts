import { CALM, CHEERFUL, EVENING_HOURS, FINE, type SiteKind, WARM } from "../site-kind.ts";

/** Places to eat and drink, and those who bake. */
export const FOOD: readonly SiteKind[] = [
  {
    id: "bakery",
    words:
      "baker(?:y|ies)|(?:home |celebration |wedding )?(?:cakes?|cupcakes?|baking|bakes) (?:business|maker|makers|company|studio|baker)|bread shop|patisserie|pastry shop|cake shop|boulangerie|konditorei|confectioner(?:y|s)?|cupcake shop|baker",
    noun: "bakery",
    icon: "food",
    accent: "#a8551e",
    look: WARM,
    hero: [
      "Bread that had the night to rise",
      "At {name} the dough rests until it is ready, not until the clock says so. Come early for the rolls, or at four, when the last loaves leave the oven.",
    ],
    sections: ["features", "menu", "about", "hours", "call"],
    features: [
      "What we take time for",
      ["flame", "Baked on stone", "The crust cracks because the oven is hot and the loaves are given room."],
      ["leaf", "Flour from nearby", "Wheat, rye and spelt from mills whose millers we know by name."],
      ["clock", "Slow dough", "Twenty hours of rest, a pinch of yeast and nothing from a packet."],
    ],
    about: [
      "Up before the birds",
      "The lights go on at three. First the rye, then the wheat, and the sweet things last, while the street still sleeps.\n\nWe bake what we like to eat ourselves: few sorts, done well. What is left in the evening goes to the neighbours, and what is left of that becomes breadcrumbs.",
    ],
    team: ["Who bakes your bread", "Master baker", "Pastry", "Shop"],
    faq: [
      ["Can I have a loaf put aside?", "Yes. Tell us the day before, and it waits for you with your name on it."],
      [
        "Is there anything without gluten?",
        "Not from our oven: there is flour in the air. We would rather say so than promise too much.",
      ],
      ["Do you bake cakes to order?", "For birthdays and weddings, with three days' notice."],
    ],
    facts: [
      ["Monday to Friday", "6:30 – 18:00"],
      ["Saturday", "6:30 – 13:00"],
      ["Sunday", "8:00 – 11:00"],
    ],
    records: {
      menu: {
        title: "From the oven",
        of: ["baked good", "baked goods"],
        rows: [
          ["Country loaf", "Bread", 5.2, "Wheat and rye, a dark crust."],
          ["Rye sourdough", "Bread", 4.8, "Keeps for a week, if you let it."],
          ["Walnut bread", "Bread", 5.9, "Good with cheese."],
          ["Butter croissant", "Pastries", 2.4, "Folded by hand, three days in the making."],
          ["Cinnamon knot", "Pastries", 2.8, "Sticky, and meant to be."],
          ["Plum cake", "Cakes", 3.6, "By the slice, while there are plums."],
          ["Cheesecake", "Cakes", 4.2, "Baked, with lemon."],
        ],
      },
    },
    form: "order",
    call: ["The oven is warm", "Tell us today what you would like tomorrow, and it is put aside for you."],
    posts: ["What is new in the oven", "Three questions about sourdough", "How it all began"],
  },
  {
    id: "cafe",
    words:
      "(?<!repair )caf[eé]s?|(?:juice|smoothie|milk|salad|cake) bars?|coffee (?:shop|house|bar|roaster[sy]?)|tea ?(?:room|house|shop)|espresso bar|roastery|bakery caf[eé]",
    noun: "café",
    icon: "coffee",
    accent: "#8a5a36",
    look: CALM,
    hero: [
      "A good cup and a seat by the window",
      "{name} opens early and has no hurry. There is coffee that tastes of something, cake that was baked this morning, and a newspaper from today.",
    ],
    sections: ["menu", "features", "about", "hours", "call"],
    features: [
      "Why people stay longer",
      ["coffee", "Coffee with a name", "Two beans at a time, from growers whom the roaster visits."],
      ["food", "Cake from our kitchen", "Three sorts a day. When they are gone, they are gone."],
      ["chat", "Room to talk", "No loud music, and sockets only at the back."],
    ],
    about: [
      "The room with the green door",
      "It used to be a shop for buttons. The counter is still theirs, and so are the drawers; the coffee machine is the one new thing.\n\nPeople read here, write letters, and wait for each other. We like that.",
    ],
    team: ["Behind the counter", "Coffee", "Cakes", "Breakfast"],
    faq: [
      ["Can I bring my dog?", "Gladly. There is a bowl of water by the door."],
      ["Do you have oat milk?", "Yes, and it costs the same."],
      ["Can I work here?", "In the mornings and at the back. At noon the tables are for eating."],
    ],
    facts: [
      ["Monday to Friday", "7:30 – 18:00"],
      ["Saturday and Sunday", "9:00 – 17:00"],
    ],
    records: {
      menu: {
        title: "Menu",
        of: ["menu item", "menu items"],
        rows: [
          ["Espresso", "Coffee", 2.4, "Short and sweet, with a glass of water."],
          ["Flat white", "Coffee", 3.9, "Double, with fine milk."],
          ["Filter coffee", "Coffee", 3.4, "A pot for one, brewed at the table."],
          ["Fresh mint tea", "Tea", 3.6, "A handful of leaves and hot water."],
          ["Granola", "Breakfast", 6.8, "With yoghurt and the fruit of the week."],
          ["Egg on toast", "Breakfast", 7.5, "Two eggs, sourdough, herbs."],
          ["Carrot cake", "Cake", 4.2, "With walnuts and a thin icing."],
        ],
      },
    },
    form: "reservation",
    call: ["The kettle is on", "For a table with friends it is best to tell us beforehand."],
  },
  {
    id: "restaurant",
    words:
      "(?:[a-z]+ )?(?:restaurants?|bistros?|trattoria|osteria|taverna|brasserie|diner|steak ?house|eatery|sushi bar|tapas bar|gasthaus|ramen (?:bar|shop)|supper clubs?|burger (?:bar|joint|place))",
    noun: "restaurant",
    icon: "food",
    accent: "#8c2f2b",
    look: FINE,
    hero: [
      "Sit down, the evening is yours",
      "At {name} we cook what the market has, write it on a short card, and change it when it is eaten. There is one sitting, so nobody waits for your table.",
    ],
    sections: ["features", "menu", "about", "hours", "form"],
    features: [
      "How we cook",
      ["leaf", "By the season", "Asparagus in May, pumpkin in October, and nothing flown in between."],
      ["flame", "Over fire", "Most of what is warm here has met charcoal."],
      ["cup", "Wine by the glass", "Twelve bottles are open on any evening. Ask, and taste."],
    ],
    about: [
      "A short card, on purpose",
      "Five starters, five mains, three sweets: what one can cook well with two hands and a stove.\n\nWe buy in the morning and write the card at noon. Tell us what you do not eat, and we think of something.",
    ],
    team: ["In the kitchen and in the room", "Chef", "Sous-chef", "Host", "Wine"],
    faq: [
      ["Do I need a table?", "On Fridays and Saturdays yes. On other days there is mostly a place at the bar."],
      ["What about allergies?", "Tell us when you reserve. The kitchen knows what is in everything."],
      ["Can we celebrate here?", "Up to thirty people, in the back room, with a menu that we plan together."],
    ],
    facts: EVENING_HOURS,
    records: {
      menu: {
        rows: [
          ["Beetroot and goat's cheese", "Starters", 11, "Baked in salt, with hazelnuts."],
          ["Smoked trout", "Starters", 13, "Horseradish, cucumber, rye."],
          ["Lamb shoulder", "Mains", 26, "Seven hours in the oven, white beans."],
          ["Pike-perch", "Mains", 25, "Crisp skin, leeks and mustard."],
          ["Ravioli with ricotta", "Mains", 19, "Sage, brown butter, lemon."],
          ["Chocolate tart", "Desserts", 9, "With salt and sour cream."],
          ["Poached pear", "Desserts", 8, "Red wine and cardamom."],
        ],
      },
    },
    form: "reservation",
    call: ["Shall we lay a place for you?", "Reserve in a minute. We keep the table the whole evening."],
  },
  {
    id: "bar",
    words:
      "(?:cocktail |wine |craft beer |sports |karaoke |jazz )?(?:bar|pub|tavern|night ?club|distillery|beer garden|biergarten)s?",
    noun: "bar",
    icon: "cup",
    accent: "#1f5f6b",
    look: { tone: "bold", font: "serif", corners: "square" },
    hero: [
      "The night begins at six",
      "{name} pours slowly and plays records from start to end. Take a stool at the bar, or the corner where nobody finds you.",
    ],
    sections: ["menu", "events", "about", "hours", "form"],
    features: [
      "What is different here",
      ["cup", "Made to order", "Fresh juice, clear ice, and no bottle of ready mix in the house."],
      ["music", "Records, not playlists", "Whoever works the bar chooses the music."],
      ["moon", "Open late", "The last round is called when the last guests say so."],
    ],
    about: [
      "A room for the evening",
      "Low lamps, a long bar, and thirty seats. We opened because we missed a place where one can talk.\n\nDrinks without alcohol take up half the card, and none of them is an afterthought.",
    ],
    team: ["Behind the bar", "Head of the bar", "Bartender", "Music"],
    faq: [
      ["Can we reserve?", "From four people on. Two always find a place."],
      ["Is there anything to eat?", "Olives, bread, cheese, and toast until midnight."],
      ["How old must one be?", "As old as the law says. Have your card with you."],
    ],
    facts: [
      ["Tuesday to Thursday", "18:00 – 1:00"],
      ["Friday and Saturday", "18:00 – 3:00"],
      ["Sunday and Monday", "Closed"],
    ],
    records: {
      menu: {
        title: "Drinks",
        of: ["drink", "drinks"],
        rows: [
          ["Blue Hour", "House drinks", 12, "Gin, violet, lemon, a little salt."],
          ["Smoke and honey", "House drinks", 13, "Mezcal, honey, grapefruit."],
          ["Old Fashioned", "Classics", 12, "Whiskey, sugar, bitters, orange."],
          ["Garden soda", "Without alcohol", 8, "Cucumber, basil, tonic."],
          ["Pale ale", "Beer", 5, "From the brewery round the corner."],
        ],
      },
      events: {
        rows: [
          ["Vinyl night", "+5", "20:00", "At the bar", "Bring a record, and we play a side of it."],
          ["Tasting: five rums", "+13", "19:00", "Back room", "Small glasses, long stories."],
          ["Jazz trio", "+22", "21:00", "Main room", "Two sets, no entry fee."],
        ],
      },
    },
    form: "reservation",
    call: ["See you tonight?", "From four people on we keep a corner for you."],
  },
  {
    id: "catering",
    words: "cater(?:ing|er|ers)(?: (?:company|service|business))?|private chef|personal chef|meal prep(?: service)?",
    noun: "catering kitchen",
    icon: "food",
    accent: "#5b7a2b",
    look: WARM,
    hero: [
      "You invite, we bring the kitchen",
      "{name} cooks for twelve or for two hundred: in gardens, barns and offices. We come with pots, plates and people, and leave the place as we found it.",
    ],
    sections: ["features", "steps", "pricing", "about", "faq", "form"],
    features: [
      "What we cook for",
      ["heart", "Weddings", "From the first glass to the soup at midnight."],
      ["people", "Firms", "Lunches that people talk about, meetings that nobody leaves hungry."],
      ["gift", "Private parties", "You sit with your guests. We see to the rest."],
    ],
    about: [
      "Cooking on the road",
      "We began with a borrowed van and a grandmother's pot. The pot is still with us.\n\nEach menu is written for the day it is for. We come to see the place first, and count the sockets.",
    ],
    team: ["Your hosts", "Kitchen", "Planning", "Service"],
    faq: [
      ["How early should we ask?", "For summer weekends half a year, for a lunch two weeks."],
      ["Do you bring plates and glasses?", "Yes, and take them away again, unwashed."],
      ["Can guests eat vegan?", "A third of what we cook is. Tell us the numbers."],
    ],
    plans: [
      ["Buffet", 34, "per person", "Six dishes, warm and cold", "Plates and cutlery"],
      ["Long table", 52, "per person", "Three courses in bowls to share", "Service", "Tasting beforehand"],
      ["Festive", 78, "per person", "Five courses", "Drinks and service", "Midnight soup"],
    ],
    form: "quote",
    call: ["What are we celebrating?", "Tell us the day, the place and about how many you are."],
  },
  {
    id: "ice-cream",
    words:
      "ice[- ]cream (?:parlou?r|shop|van|truck)|gelateria|gelato shop|chocolate (?:shop|maker)|chocolatier|candy (?:shop|store)|sweet shop",
    noun: "ice-cream parlour",
    icon: "sun",
    accent: "#c2447a",
    look: CHEERFUL,
    layout: "centered",
    hero: [
      "Cold, sweet and made this morning",
      "{name} churns sixteen sorts a day from milk, fruit and time. When a sort is gone, another one takes its place.",
    ],
    sections: ["features", "menu", "about", "hours", "call"],
    features: [
      "What is in it",
      ["leaf", "Real fruit", "Strawberries in June. In January there is something else."],
      ["heart", "Milk from one farm", "Fetched every second day, in cans."],
      ["smile", "Half the sorts vegan", "Sorbets and oat cream, as smooth as the others."],
    ],
    about: [
      "It began with a broken freezer",
      "A summer evening, too much cream and no way to keep it: so we churned. The neighbours came with bowls.\n\nToday the machine is larger, and the queue is, too. The recipe for vanilla is the same.",
    ],
    team: ["Who churns", "Ice-cream maker", "Fruit", "Counter"],
    faq: [
      ["Which sorts are vegan?", "All sorbets, and those with a green flag."],
      ["Do you cater for parties?", "Our cart comes with four sorts and a bell."],
      ["Are there cones without gluten?", "Yes, and cups."],
    ],
    facts: [
      ["Every day, April to October", "11:00 – 21:00"],
      ["In winter", "When the sun shines"],
    ],
    records: {
      menu: {
        title: "Today's sorts",
        of: ["sort", "sorts"],
        rows: [
          ["Vanilla", "With milk", 2, "Real pods, which is why it has dots."],
          ["Hazelnut", "With milk", 2.2, "Roasted here."],
          ["Salted caramel", "With milk", 2.2, "Dark, with a little salt."],
          ["Strawberry", "Sorbet", 2, "Two thirds fruit."],
          ["Dark chocolate", "Sorbet", 2.2, "Seventy per cent, no milk."],
        ],
      },
    },
    form: "order",
    call: ["Which one is yours?", "Order a box for home, or the cart for your party."],
  },
];
