import { CHEERFUL, FINE, SHOP_HOURS, type SiteKind, SOBER, STRONG } from "../site-kind.ts";

/** Places and groups that are called like wider sorts, and have other things to show. */
export const PARTICULAR: readonly SiteKind[] = [
  {
    id: "camp",
    words:
      "(?:(?:kids|children's|youth|sports?|football|science|art|music|coding|riding|scout|forest|adventure|day) )*(?:(?:summer|holiday|adventure|youth|scout|kids|day|sports|science|coding|surf|tennis|football|dance|drama|music|art|riding|nature|language|robotics|math) )camps?(?! ?sites?)",
    noun: "camp",
    icon: "tree",
    accent: "#d97706",
    look: CHEERFUL,
    hero: [
      "A week that nobody forgets",
      "Tents, songs and muddy knees: at {name} children find friends, try what they have never done, and come home taller.",
    ],
    sections: ["features", "events", "prices", "faq", "form"],
    features: [
      "What we do all day",
      ["tree", "Outside", "Climbing, swimming, and games in the forest."],
      ["brush", "Making things", "Rafts, kites, soup over the fire."],
      ["music", "Evenings", "A campfire, a guitar, and a story that goes on the next night."],
    ],
    about: [
      "About the camp",
      "We have done this for many summers, and some who lead groups now were here as children.\n\nThere is one grown-up for every six children, day and night.",
    ],
    team: ["Who looks after the children", "Head of the camp", "Sports", "Crafts", "First aid"],
    faq: [
      ["What should my child bring?", "Old clothes, rain clothes, a torch. You get a list when you sign up."],
      ["What if somebody is homesick?", "Somebody sits down with them. Mostly it passes by breakfast."],
      ["Is there food for vegetarians?", "Yes. Tell us about allergies when you sign up."],
    ],
    plans: [
      ["One week", 290, "per child", "All meals", "All activities"],
      ["Two weeks", 540, "per child", "All meals", "All activities", "A trip to the lake"],
      ["Brothers and sisters", 250, "per child", "For each further child of a family"],
    ],
    facts: [
      ["Arrival", "Sunday, 14:00 – 17:00"],
      ["Departure", "Saturday, 10:00"],
    ],
    records: {
      events: {
        title: "Weeks",
        of: ["week", "weeks"],
        rows: [
          ["Week 1: forest and water", "+40", "14:00", "At the lake", "For ages 7 to 10."],
          ["Week 2: explorers", "+47", "14:00", "At the lake", "For ages 9 to 12."],
          ["Week 3: on stage", "+54", "14:00", "In the big barn", "For ages 10 to 14."],
        ],
      },
      prices: {
        title: "Prices",
        of: ["price", "prices"],
        rows: [
          ["One week", 290, "With all meals and activities."],
          ["Two weeks", 540, "With all meals and activities."],
          ["Each further child of a family", 250, "For a week."],
        ],
      },
    },
    form: "signUp",
    call: ["Is there a tent left?", "Sign up, and we keep a place."],
  },
  {
    id: "car-dealer",
    words:
      "(?:(?:used|second[- ]hand|new|classic) )*(?:cars?|auto|vehicle|motorcycle|motorbike|van|truck) (?:dealers?(?:hips?)?|sales|showroom|lot)",
    noun: "car dealer",
    icon: "car",
    accent: "#1d4f91",
    look: STRONG,
    hero: [
      "Cars we would drive ourselves",
      "Each one is checked, tells its history, and has a price that stays as it is. Look round, and take one for a drive.",
    ],
    sections: ["products", "features", "hours", "form"],
    features: [
      "What you can count on",
      ["check", "Checked", "Brakes, engine, papers: you get the list."],
      ["clock", "A test drive", "As long as you need, without anybody in the back."],
      ["receipt", "Your old one", "We take it in part, at a price that we explain."],
    ],
    about: [
      "A yard, and a coffee machine",
      "We sell few cars at a time, and know where each comes from.\n\nNobody runs after you here. Walk round, open the doors, ask.",
    ],
    team: ["Whom to ask", "Sales", "Workshop", "Finance and papers"],
    faq: [
      ["Is there a guarantee?", "Twelve months on each car."],
      ["Do you take my old car?", "Yes. Bring it along, and we look at it together."],
      ["Can I pay by the month?", "Yes. We work out with you what it costs."],
    ],
    facts: SHOP_HOURS,
    records: {
      products: {
        title: "Our cars",
        of: ["car", "cars"],
        rows: [
          ["Small car, five doors", 7900, "Petrol", "2019, 41,000 km, one owner."],
          ["Estate", 14_500, "Diesel", "2021, 62,000 km, serviced every year."],
          ["Van for seven", 19_800, "Diesel", "2022, 38,000 km, with roof rails."],
          ["Town car", 16_900, "Electric", "2023, 18,000 km, battery checked."],
        ],
      },
    },
    form: "contact",
    call: ["Which one would you like to drive?", "Tell us the car and a day that suits you."],
  },
  {
    id: "exhibition",
    words:
      "(?:(?:art|photo(?:graphy)?|solo|group|student|graduate|design|sculpture|painting) )*(?:exhibitions?|art shows?|vernissage|degree show)(?! (?:space|hall|stand|booth|cent(?:re|er)))",
    noun: "exhibition",
    icon: "brush",
    accent: "#6b4e9b",
    look: FINE,
    layout: "centered",
    hero: [
      "Come and look",
      "Some rooms, some walls, and works that are seen together for the first time. Take your time; nobody hurries you.",
    ],
    sections: ["gallery", "about", "hours", "form"],
    features: [
      "What there is to see",
      ["brush", "New works", "Most of them have not been shown before."],
      ["people", "Talks and tours", "The artists walk through the rooms with you."],
      ["coffee", "A place to sit", "With coffee, and books to leaf through."],
    ],
    about: [
      "About the exhibition",
      "It began with a question, and with people who answer it each in their own way.\n\nA sheet in the first room says who made what, and lets you find out the rest.",
    ],
    team: ["The artists", "Painting", "Sculpture", "Photography", "Installation"],
    faq: [
      ["May I take pictures?", "Yes, without a flash."],
      ["Are there tours?", "On Sundays at three, without signing up."],
      ["Can works be bought?", "Many of them. Ask at the desk."],
    ],
    plans: [
      ["Regular", 12, "per ticket", "All rooms", "The sheet to take along"],
      ["Reduced", 8, "per ticket", "Students, pensioners, people without work"],
      ["Under 18", 0, "", "Free, with a drawing sheet"],
    ],
    facts: [
      ["Tuesday to Friday", "11:00 – 18:00"],
      ["Saturday and Sunday", "10:00 – 17:00"],
      ["Opening", "{day}, 19:00"],
    ],
    records: {
      gallery: {
        title: "Works",
        of: ["work", "works"],
        rows: [
          ["Tide, in three parts", "Oil on canvas"],
          ["Standing figure", "Limewood"],
          ["Windows, Tuesday", "Photograph"],
          ["What the river kept", "Found things, wire"],
        ],
      },
      events: {
        title: "Talks and tours",
        rows: [
          ["Opening", "+7", "19:00", "First room", "With a few words and a glass of wine."],
          ["Tour with the artists", "+12", "15:00", "From the desk", "About an hour."],
          ["Last day", "+40", "17:00", "All rooms", "Come once more."],
        ],
      },
    },
    form: "contact",
    call: ["Shall we show you round?", "Write to us: groups and schools are welcome on any day."],
  },
  {
    id: "esports",
    words: "(?:e-?sports?|gaming|competitive gaming) (?:team|club|clan|organi[sz]ation|org)|gaming clan|e-?sports? org",
    noun: "team",
    icon: "trophy",
    accent: "#6d28d9",
    look: STRONG,
    hero: [
      "Five players, one call",
      "{name} plays to win, watches its own mistakes twice, and shakes hands afterwards. Follow us through the season.",
    ],
    sections: ["events", "team", "about", "form"],
    features: [
      "What we play for",
      ["target", "Training", "Four evenings a week, and every match looked at again."],
      ["people", "Community", "Open games on Sundays, for everybody who follows us."],
      ["shield", "Fair play", "No insults, no excuses."],
    ],
    about: [
      "About the team",
      "We met in a ranked game that we lost, and stayed in the call.\n\nSince then there have been a coach, jerseys, and a few trophies.",
    ],
    team: ["The roster", "Captain", "Entry", "Support", "Coach"],
    faq: [
      ["Can I try out?", "When a place is free we say so here. Write to us with your name in the game."],
      ["Where can I watch?", "All matches are streamed; the link is beside each."],
    ],
    records: {
      events: {
        title: "Matches",
        of: ["match", "matches"],
        rows: [
          ["League match, round 5", "+3", "20:00", "Online", "Best of three."],
          ["League match, round 6", "+10", "20:00", "Online", "Best of three."],
          ["Cup, quarter-final", "+17", "18:00", "City arena", "Best of five, with an audience."],
        ],
      },
    },
    form: "contact",
    call: ["Do you want to play with us?", "Write to us: players, sponsors and opponents are welcome."],
  },
  {
    id: "pizzeria",
    words:
      "pizzerias?|pizza (?:restaurants?|places?|shops?|parlou?rs?|bars?|take-?aways?|deliver(?:y|ies)(?: service)?|houses?)",
    noun: "pizzeria",
    icon: "food",
    accent: "#b3341f",
    look: SOBER,
    hero: [
      "Ninety seconds in the fire",
      "Dough that rested for two days, tomatoes, mozzarella, and an oven that is never cold. To eat here or to take away.",
    ],
    sections: ["menu", "about", "hours", "form"],
    features: [
      "What makes our pizza",
      ["clock", "Slow dough", "Flour, water, salt, and two days of rest."],
      ["flame", "A hot oven", "Four hundred and fifty degrees, with beech wood."],
      ["leaf", "Good things on it", "Tomatoes from the south, herbs from the windowsill."],
    ],
    about: [
      "An oven and eight tables",
      "The oven came first, and the room was built round it.\n\nWe make one thing, and try to make it well.",
    ],
    team: ["Behind the counter", "Pizza", "Kitchen", "Service"],
    faq: [
      ["Do you deliver?", "In town and round it, from six in the evening."],
      ["Is there a base without gluten?", "Yes. Tell us when you order."],
      ["Can we reserve?", "Yes, for up to twelve people."],
    ],
    facts: [
      ["Tuesday to Sunday", "17:00 – 22:30"],
      ["Monday", "Closed"],
    ],
    records: {
      menu: {
        rows: [
          ["Margherita", "Pizzas", 9.5, "Tomato, mozzarella, basil."],
          ["Salami", "Pizzas", 11.5, "Tomato, mozzarella, spicy salami."],
          ["Four cheeses", "Pizzas", 12.5, "Without tomato, with a little honey."],
          ["Vegetables from the oven", "Pizzas", 11.5, "Courgette, peppers, olives. Vegan without cheese."],
          ["Mixed salad", "Salads", 6.5, "Leaves, tomatoes, a dressing with lemon."],
          ["Tiramisu", "Desserts", 5.5, "Made every morning."],
          ["Lemonade", "Drinks", 3.5, "Home-made, half a litre."],
        ],
      },
    },
    form: "reservation",
    call: ["Are you hungry?", "Call us, or keep a table for tonight."],
  },
  {
    id: "sports-day",
    words: "(?:school )?(?:sports? days?|field days?)",
    noun: "sports event",
    icon: "trophy",
    accent: "#15803d",
    look: CHEERFUL,
    layout: "centered",
    hero: [
      "Ready, steady, go",
      "Running, jumping, throwing, and an egg on a spoon. {name} is for everybody, and the loudest cheers are for those who come last.",
    ],
    sections: ["programme", "features", "hours", "form"],
    features: [
      "Good to know",
      ["trophy", "For every class", "Each child takes part in three events."],
      ["food", "Food and drinks", "The parents' stand is open all day."],
      ["sun", "Whatever the weather", "If it pours, we meet in the hall."],
    ],
    about: [
      "About the day",
      "Once a year nobody sits still.\n\nPoints are counted for the teams and not for single children, so that everybody helps.",
    ],
    team: ["Who helps", "Start", "Times", "First aid", "Food"],
    faq: [
      ["What should children bring?", "Trainers, a cap, a bottle of water."],
      ["May parents watch?", "Yes, please. There is a parents' race as well."],
    ],
    facts: [
      ["When", "{day}"],
      ["Begins", "9:00"],
      ["Ends", "13:30"],
    ],
    records: {
      programme: {
        title: "Schedule",
        of: ["event", "events"],
        rows: [
          ["Opening and warm-up", "09:00", "Main field", "All teams together."],
          ["Races", "09:30", "Track", "50, 75 and 100 metres, by age."],
          ["Long jump and throwing", "10:30", "Pit and lower field", "In groups."],
          ["Relay and parents' race", "12:00", "Track", "Come down from the stand."],
          ["Prizes", "13:00", "Main field", "For the teams, and for fair play."],
        ],
      },
    },
    form: "volunteer",
    call: ["Can you lend a hand?", "We look for people with a stopwatch, and for cakes."],
  },
];
