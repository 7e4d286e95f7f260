import { CALM, FINE, OFFICE_HOURS, SHOP_HOURS, type SiteKind, SOBER, STRONG } from "../site-kind.ts";

const PASSES: NonNullable<SiteKind["plans"]> = [
  ["Drop in", 15, "per class", "Any class that has room", "Mats and towels are here"],
  ["Ten classes", 120, "", "Valid for six months", "Can be shared with a friend"],
  ["Monthly", 79, "per month", "As often as you like", "Stop at the end of any month"],
];

/** Where bodies are moved, cut, rubbed and healed. */
export const BODY: readonly SiteKind[] = [
  {
    id: "gym",
    words:
      "gym(?:s|nasium)?|fitness (?:studio|centre|center|club)|crossfit(?: box| gym)?|boot ?camp|climbing (?:gym|hall|wall)|boulder(?:ing)? (?:gym|hall)",
    noun: "gym",
    icon: "dumbbell",
    accent: "#c2410c",
    look: STRONG,
    hero: [
      "Stronger than last week",
      "{name} has no mirrors and no queues. Coaches who know your name, bars that are put back, and a plan that fits your week.",
    ],
    sections: ["features", "timetable", "pricing", "hours", "form"],
    features: [
      "Why it works here",
      ["people", "Small groups", "Eight people and a coach, so that somebody sees how you lift."],
      ["target", "A plan of your own", "Written on your first day, and changed every six weeks."],
      ["clock", "Open early", "The first bar is lifted at six."],
    ],
    about: [
      "A yard, some iron",
      "We started outside, between two garages. There is a roof now, and a heater.\n\nWhat stayed: nobody has to look like anything here. You come, you do your sets, you go home in a better mood.",
    ],
    team: ["Your coaches", "Strength", "Mobility", "Endurance"],
    faq: [
      ["I have never trained. Is that a problem?", "No. The first three hours are with a coach, at your pace."],
      ["Can I try it first?", "Yes: one class is free. Bring shoes and water."],
      ["Can I stop at any time?", "At the end of any month, with a line by mail."],
    ],
    plans: PASSES,
    facts: [
      ["Monday to Friday", "6:00 – 22:00"],
      ["Saturday and Sunday", "8:00 – 20:00"],
    ],
    records: {
      timetable: {
        rows: [
          ["Strength basics", "Monday", "18:00", "Mara", "Beginners"],
          ["Morning circuit", "Tuesday", "06:30", "Jonas", "Everybody"],
          ["Barbell club", "Wednesday", "19:00", "Ines", "Advanced"],
          ["Mobility", "Thursday", "12:15", "Mara", "Everybody"],
          ["Team workout", "Friday", "17:30", "Jonas", "Everybody"],
          ["Open gym", "Saturday", "10:00", "Ines", "Everybody"],
        ],
      },
    },
    form: "signUp",
    call: ["The first class is on us", "Come as you are. We have towels."],
  },
  {
    id: "yoga",
    words:
      "yoga(?: (?:studio|teacher|school|retreat|instructor))?|pilates(?: studio)?|meditation (?:centre|center|group|teacher)|wellness (?:studio|retreat|centre|center)",
    noun: "yoga studio",
    icon: "leaf",
    accent: "#5f7d5b",
    look: CALM,
    hero: [
      "An hour in which nothing is urgent",
      "Breathe, stretch, lie down. At {name} there is a bright room with wooden floors, and something for stiff backs as well as for bendy ones.",
    ],
    sections: ["features", "timetable", "about", "pricing", "faq", "form"],
    features: [
      "Ways to begin",
      ["sun", "Morning flow", "Forty minutes before work, and the day starts differently."],
      ["moon", "Evening rest", "Long, quiet poses with blankets and a bolster."],
      ["heart", "Gentle", "For those who come back after a break, or sit too much."],
    ],
    about: [
      "Come as you are",
      "You need not be able to touch your toes. Half of us could not, at the beginning.\n\nClasses are small, so that there is time to show another way where one hurts. Mats, blankets and tea are here.",
    ],
    team: ["Our teachers", "Vinyasa", "Yin and breath", "Yoga for backs"],
    faq: [
      ["What should I bring?", "Soft clothes and, if you like, a towel. The rest is here."],
      ["I am not flexible.", "Good. Then it will do something."],
      ["May I come when I am pregnant?", "Please ask your doctor first, and then us: there is a class for it."],
    ],
    plans: PASSES,
    facts: [
      ["Monday to Friday", "7:00 – 21:00"],
      ["Saturday and Sunday", "9:00 – 13:00"],
    ],
    records: {
      timetable: {
        rows: [
          ["Morning flow", "Monday", "07:00", "Mara", "Everybody"],
          ["Yoga for backs", "Tuesday", "18:00", "Ravi", "Gentle"],
          ["Vinyasa", "Wednesday", "19:30", "Mara", "Experienced"],
          ["Yin", "Thursday", "20:00", "Ines", "Gentle"],
          ["Slow Saturday", "Saturday", "10:00", "Ravi", "Everybody"],
        ],
      },
    },
    form: "signUp",
    call: ["There is a mat for you", "The first hour is free, and nobody sells you anything."],
  },
  {
    id: "dance",
    words:
      "dance (?:school|studio|company|academy|teacher)|dancing school|ballet(?: school)?|salsa (?:school|club)|martial arts(?: (?:school|club|studio))?|karate(?: (?:school|club|dojo))?|judo(?: club)?|dojo|taekwondo(?: (?:school|club))?|boxing (?:club|gym)|jiu[- ]jitsu(?: (?:club|school))?",
    noun: "school",
    icon: "music",
    accent: "#b3261e",
    look: STRONG,
    hero: [
      "One step, then the next",
      "At {name} people start from nothing and surprise themselves. Classes for children, for adults, and for those who thought that it was too late.",
    ],
    sections: ["features", "timetable", "team", "pricing", "form"],
    features: [
      "What you learn",
      ["target", "Basics that hold", "Posture, balance and rhythm come first. The rest sits on them."],
      ["people", "With others", "Partners change, so you learn from everybody."],
      ["medal", "Something to show", "Twice a year there is an evening for family and friends."],
    ],
    about: [
      "A floor, and people on it",
      "The room was a printing works. It has a floor that gives a little, and windows to the north.\n\nOur teachers learned from good teachers, and pass it on with patience.",
    ],
    team: ["Our teachers", "Head of the school", "Children", "Advanced"],
    faq: [
      ["Do I need a partner?", "No. There are always people without one, and they change."],
      ["What should I wear?", "Something you can move in, and clean shoes for inside."],
      ["From what age?", "From five years on. There is no age to stop."],
    ],
    plans: PASSES,
    records: {
      timetable: {
        rows: [
          ["Children 5 to 8", "Monday", "15:30", "Lea", "Children"],
          ["Beginners", "Tuesday", "19:00", "Kofi", "Beginners"],
          ["Intermediate", "Wednesday", "19:30", "Lea", "Intermediate"],
          ["Advanced", "Thursday", "20:00", "Kofi", "Advanced"],
          ["Open floor", "Saturday", "17:00", "Everybody", "Everybody"],
        ],
      },
    },
    form: "signUp",
    call: ["Try an evening", "Come and watch, or join in. The first time costs nothing."],
  },
  {
    id: "salon",
    words:
      "(?:hair|beauty|nail|tanning|brow|lash) ?(?:salon|studio|bar|parlou?r|dresser|dressers|dressing salon|stylist)s?|salon|barber(?:s|shop| shop)?|hair ?dress(?:ers?|ing)(?: (?:business|service|salon))?|mobile hair(?:dress(?:er|ing)| ?stylist)|stylist|make-?up artist|beautician|cosmetics studio",
    noun: "salon",
    icon: "scissors",
    accent: "#9d4f6b",
    look: FINE,
    hero: [
      "Sit back. We know what suits you",
      "{name} takes an hour for a cut, because looking closely takes time. You leave with hair that still falls well in six weeks.",
    ],
    sections: ["features", "prices", "team", "hours", "form"],
    features: [
      "What we do",
      ["scissors", "Cut", "We talk first, cut dry where it helps, and show you how to style it."],
      ["brush", "Colour", "Soft tones that grow out without a line."],
      ["sparkle", "Care", "A wash with a long head massage. Some come only for that."],
    ],
    about: [
      "Four chairs, no rush",
      "We keep the salon small. Whoever begins with you also finishes, and nobody is passed along.\n\nColours are mixed without ammonia, and the coffee is good.",
    ],
    team: ["Who cuts your hair", "Owner, cut and colour", "Cut and styling", "Colour"],
    faq: [
      [
        "How early should I book?",
        "For an evening or a Saturday about two weeks. In the mornings there is often a place.",
      ],
      ["What if I have to cancel?", "Tell us a day before, and all is well."],
      ["Do you cut children's hair?", "Yes, and patiently."],
    ],
    facts: [
      ["Tuesday to Friday", "9:00 – 19:00"],
      ["Saturday", "9:00 – 15:00"],
      ["Sunday and Monday", "Closed"],
    ],
    records: {
      prices: {
        of: ["treatment", "treatments"],
        title: "Prices",
        rows: [
          ["Wash, cut, style", "Cut", 58, "With advice, about an hour."],
          ["Short cut", "Cut", 38, "About forty minutes."],
          ["Children up to ten", "Cut", 22, "With patience."],
          ["Full colour", "Colour", 75, "Including care."],
          ["Highlights", "Colour", 110, "Painted by hand."],
          ["Head massage", "Care", 25, "Twenty minutes of nothing else."],
        ],
      },
    },
    form: "appointment",
    call: ["When do you have an hour?", "Tell us the day that suits you, and we find a chair."],
  },
  {
    id: "spa",
    words:
      "(?:day )?spa|massage(?: (?:studio|practice|therapist|parlou?r|salon))?|masseur|masseuse|sauna|thermal baths?|physio(?:therap(?:y|ist|ists))?(?: practice)?|osteopath(?:y)?|acupunctur(?:e|ist)s?(?: practice)?|chiropractor",
    noun: "massage practice",
    icon: "water",
    accent: "#2f7f86",
    look: CALM,
    hero: [
      "Let the shoulders drop",
      "Warm hands, quiet rooms and as long as it takes. {name} is where backs stop aching and telephones stay in the locker.",
    ],
    sections: ["features", "prices", "about", "faq", "form"],
    features: [
      "What helps",
      ["heart", "Massage", "From gentle to deep. You say how much is right."],
      ["water", "Warmth", "Hot stones, warm oil, and time to rest afterwards."],
      ["leaf", "Movement", "Exercises that you really do at home, because there are only three."],
    ],
    about: [
      "Hands that listen",
      "Before anything else we ask: where does it hurt, since when, what have you tried?\n\nThen we begin slowly. After each treatment the room is yours for another quarter of an hour.",
    ],
    team: ["Who treats you", "Massage", "Physiotherapy", "Relaxation"],
    faq: [
      ["What do I need to bring?", "Nothing. Towels and oil are here."],
      [
        "Does my insurance pay?",
        "With a prescription often in part. Ask them beforehand; we write the bill as they need it.",
      ],
      ["May I come with a cold?", "Better not. Call us, and we find another day."],
    ],
    facts: OFFICE_HOURS,
    records: {
      prices: {
        of: ["treatment", "treatments"],
        title: "Treatments",
        rows: [
          ["Back and neck", "Massage", 49, "Thirty minutes."],
          ["Whole body", "Massage", 89, "Sixty minutes, with warm oil."],
          ["Hot stones", "Warmth", 99, "Seventy-five minutes."],
          ["First visit", "Therapy", 75, "Talk, tests and treatment."],
          ["Following visits", "Therapy", 62, "Forty minutes."],
        ],
      },
    },
    form: "appointment",
    call: ["An hour for yourself", "Tell us when, and we keep the room warm."],
  },
  {
    id: "doctor",
    words:
      "(?:family |general |medical )?(?:doctor|physician|gp|paediatrician|pediatrician|dermatologist)(?:'s)?(?: (?:office|practice|surgery))?s?|medical (?:practice|clinic|cent(?:re|er))|clinic|health cent(?:re|er)|midwife",
    noun: "practice",
    icon: "heart",
    accent: "#1f6f8b",
    look: SOBER,
    hero: [
      "Time to listen, then to treat",
      "At {name} you are seen by people who read your file first and explain what they find in plain words.",
    ],
    sections: ["features", "team", "hours", "faq", "form"],
    features: [
      "What we do",
      ["heart", "Check-ups", "Heart, lungs, blood: once a year, in one visit."],
      ["shield", "Vaccination", "For children, for travel and for the winter."],
      ["chat", "Advice", "Also by telephone, at the end of each morning."],
    ],
    about: [
      "A practice with a garden",
      "The waiting room looks out on lime trees, and we try to keep the wait short.\n\nWe treat the usual things ourselves and know whom to send you to for the rest.",
    ],
    team: ["Who treats you", "General medicine", "Internal medicine", "Practice nurse", "Reception"],
    faq: [
      ["Do you take new patients?", "Yes. Bring your insurance card and, if you have them, old findings."],
      [
        "What if it is urgent?",
        "Come in the first hour of the morning. In danger of life call the emergency number of your country at once.",
      ],
      ["How do I get a repeat prescription?", "Call before noon, and it is ready the next day."],
    ],
    facts: OFFICE_HOURS,
    form: "appointment",
    call: ["When can you come?", "Ask for an appointment; we call you back to confirm it."],
  },
  {
    id: "dentist",
    words: "dent(?:ist|ists|al)(?:'s)?(?: (?:practice|office|clinic|surgery))?|orthodontist",
    noun: "dental practice",
    icon: "smile",
    accent: "#0f766e",
    look: SOBER,
    hero: [
      "A visit you need not dread",
      "{name} works gently, says beforehand what will happen, and stops when you raise your hand.",
    ],
    sections: ["features", "team", "hours", "faq", "form"],
    features: [
      "What we do",
      ["sparkle", "Cleaning", "Thorough, forty minutes, with tips that are easy to keep."],
      ["tools", "Fillings and crowns", "In the colour of the tooth, mostly in one visit."],
      ["smile", "For anxious patients", "With time, with music, and without reproaches."],
    ],
    about: [
      "Gently, and step by step",
      "Many who come to us were not at a dentist's for years. That is no reason to be ashamed.\n\nWe look first, and show you what we see on a screen. Then you decide.",
    ],
    team: ["Who looks after your teeth", "Dentist", "Orthodontics", "Prophylaxis"],
    faq: [
      ["How often should I come?", "Twice a year. Children from their first tooth on."],
      ["Does it hurt?", "Less than most expect. There is an injection for everything that could."],
      ["What will it cost?", "You get a plan with all sums before we begin."],
    ],
    facts: OFFICE_HOURS,
    form: "appointment",
    call: ["Is it time again?", "Ask for a day that suits you. It takes a minute."],
  },
  {
    id: "vet",
    words: "vet(?:s|erinar(?:y|ian)s?)?(?: (?:practice|clinic|surgery))?|animal (?:clinic|hospital)|pet cares?",
    noun: "place for animals",
    icon: "paw",
    accent: "#7a5c2e",
    look: { tone: "calm", font: "rounded", corners: "round" },
    hero: [
      "For everybody with fur or feathers",
      "{name} takes its time with those who cannot say where it hurts, and with those who worry about them.",
    ],
    sections: ["features", "team", "hours", "faq", "form"],
    features: [
      "What we do",
      ["heart", "Check and care", "Teeth, claws, coat and weight, once a year and in peace."],
      ["shield", "Protection", "Against what goes round, fleas and ticks included."],
      ["home", "Visits at home", "For old animals, and for cats that hate the basket."],
    ],
    about: [
      "We talk to your animal first",
      "There are two waiting rooms: one for those who bark and one for those who would rather not hear it.\n\nNobody is put on the table before having had a look round.",
    ],
    team: ["Who looks after them", "Small animals", "Birds and rodents", "Assistant"],
    faq: [
      ["Do I need an appointment?", "It keeps the wait short. In an emergency come at once, and call from the road."],
      ["How do I bring a cat?", "In a basket with a towel over it. It is quieter in the dark."],
      ["May I stay with my animal?", "Always."],
    ],
    facts: SHOP_HOURS,
    form: "appointment",
    call: ["Who is coming to see us?", "Tell us the name, the age and what is the matter."],
  },
];
