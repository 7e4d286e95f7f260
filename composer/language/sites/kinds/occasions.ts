import { CHEERFUL, FINE, STRONG, type SiteKind } from "../site-kind.ts";

/** Days to come to. */
export const OCCASIONS: readonly SiteKind[] = [
  {
    id: "event",
    words:
      "save[- ]the[- ]dates?(?: (?:card|page))?|(?:science|project|book|theme|health|environment|career|sports|music) (?:weeks?|fortnight)|(?:tattoo|comic|gaming|fan|anime|model|record) conventions?|(?:dog|cat|horse|flower|agricultural|air|fashion) shows?(?= |$)|school (?:plays?|musicals?|concerts?)|pub quiz(?:zes)?|club nights?|dj nights?|poetry slams?|(?:chess|darts|quiz|cards?|gaming|skat|bridge|poker|table tennis|football|tennis|beach volleyball) tournaments?|tournaments?|(?:garden|studio|house) (?:tours?|trails?)|open studios?(?: (?:weekend|days?|tour))?|(?:company|office|staff|team|works|firm's?) (?:(?:summer|christmas|garden|new year's?) )?(?:party|parties|outing|picnic|bbq|barbecue)|open mic(?: nights?)?|quiz nights?|comedy nights?|party nights?|raves?|(?:tech |developer |design |music |film |street food |science |jazz |book |charity |open[- ]air )*(?:conferences?|meet-?ups?|hackathons?|events?(?! agency)|workshops?(?= (?:web ?site|site|page|landing))|congress|symposium|fair|summit|concert|gala|(?:village |school |summer |church )*(?:parade|open mic(?: night)?)|event(?= page))",
    noun: "event",
    icon: "ticket",
    accent: "#6d28d9",
    look: STRONG,
    layout: "centered",
    hero: [
      "One day that stays with you",
      "{name} brings people together who would otherwise miss each other. Something to see and to hear, and time to talk about it.",
    ],
    sections: ["programme", "features", "hours", "faq", "form"],
    features: [
      "What to expect",
      ["mic", "Good voices", "People who do the work themselves, and tell how it really went."],
      ["coffee", "Long breaks", "The best talks are in the corridor, so there is time for them."],
      ["people", "All welcome", "Come alone: by noon you will not be."],
    ],
    about: [
      "Why we do this",
      "We were at many of these, and missed something: time, daylight, and food that one remembers.\n\nSo this is how we would have liked it. It is made by volunteers, and pays for itself.",
    ],
    team: ["Who is on stage", "Opening", "Keynote", "Workshop", "Host"],
    faq: [
      ["Are there tickets at the door?", "If any are left. It is safer to sign up."],
      ["Is it accessible?", "All rooms are without steps. Write us what you need."],
      ["Can I get my money back?", "Until two weeks before. After that you may give the ticket to somebody else."],
    ],
    plans: [
      ["Student", 25, "per ticket", "All talks", "Lunch"],
      ["Regular", 79, "per ticket", "All talks and workshops", "Lunch and dinner"],
      ["Supporter", 149, "per ticket", "All of Regular", "Pays for a student's ticket"],
    ],
    facts: [
      ["When", "{day}"],
      ["Doors open", "9:00"],
      ["Getting there", "Ten minutes on foot from the station"],
    ],
    form: "signUp",
    call: ["Will we see you?", "Sign up, so that there is a chair and a lunch for you."],
  },
  {
    id: "wedding",
    words:
      "(?<!\\b(?:silver|golden|gold|ruby|diamond|pearl) )weddings?(?! (?:photo|planner|dress|cake|band|venue|dj|videogr|planning|guest list|budget|florist|car|singer|rings?))|(?:our )?marriage|save[- ]the[- ]dates?|(?:(?:we|are|we're|and (?:i|me)) )*(?:get(?:ting)?|be) married|engagement(?: party)?",
    isPerson: true,
    noun: "wedding",
    name: "Our wedding",
    icon: "heart",
    accent: "#a3506a",
    look: FINE,
    layout: "centered",
    hero: [
      "{name} are getting married",
      "We would be glad to have you with us, from the first yes to the last dance. Here is all you need to know.",
    ],
    sections: ["programme", "hours", "about", "faq", "form"],
    features: [
      "Good to know",
      ["gift", "Presents", "You coming is one. If you must: a book that you love."],
      ["car", "Getting home", "A bus leaves at one and at three."],
      ["camera", "Pictures", "Put the telephone away for the ceremony. We share all pictures afterwards."],
    ],
    about: [
      "How it came to this",
      "We met because a train was late. One of us had an umbrella, the other one biscuits.\n\nSince then we have missed a good many trains together.",
    ],
    team: ["Who helps on the day", "Best man", "Maid of honour", "Master of ceremonies"],
    faq: [
      ["What shall we wear?", "Something festive to dance in. The lawn does not like thin heels."],
      ["May we bring our children?", "Of course. There is a room for naps."],
      ["Where can we sleep?", "We have a list of rooms nearby. Ask us."],
      ["Whom do we call on the day?", "The witnesses. Not us, please."],
    ],
    facts: [
      ["When", "{day}"],
      ["Ceremony", "14:00"],
      ["Dinner", "18:30"],
    ],
    records: {
      programme: {
        title: "The day",
        of: ["moment", "moments"],
        rows: [
          ["Ceremony", "14:00", "Garden", "Please be seated by ten to two."],
          ["Cake and drinks", "15:00", "Terrace", "And pictures with everybody who likes."],
          ["Dinner", "18:30", "Barn", "Long tables, short speeches."],
          ["First dance", "21:00", "Barn", "Then it is your turn."],
          ["Soup", "23:30", "By the fire", "For those who are still here."],
        ],
      },
    },
    form: "rsvp",
    call: ["Will you be there?", "Please tell us in time, for the cook's sake."],
  },
  {
    id: "greeting",
    words:
      "(?:(?:surprise |happy )*(?:birthday|anniversary)|valentine'?s?(?: day)?|(?:mother|father)'?s day|love|thank[- ]you|surprise) (?:web ?)?(?:page|site)s?(?= for (?:my|our) )(?![^.]*\\b(?:rsvps?|invit\\w*|venue|location|guests?|schedule|party|address|date)\\b)",
    isPerson: true,
    noun: "page",
    name: "For you",
    icon: "heart",
    accent: "#be185d",
    look: FINE,
    layout: "centered",
    hero: [
      "This is for you",
      "Pictures, words and memories of the days we had, all in one place, because you are who you are.",
    ],
    sections: ["gallery", "about"],
    features: [
      "Why you",
      ["heart", "Your laugh", "One hears it through two doors."],
      ["smile", "Your patience", "With the weather, with the trains, and with me."],
      ["star", "Your ideas", "Most of what we did began with one of them."],
    ],
    about: [
      "What I wanted to say",
      "There are things one does not say on a usual day. So here they are, to be read as often as you like.\n\nThank you for all of it.",
    ],
    team: ["From all of us", "Family", "Friends", "Colleagues"],
    faq: [["Who made this?", "Somebody who thinks of you."]],
    form: "guestbook",
    call: ["Leave a few words", "A wish or a memory: it is seen here by everybody."],
  },
  {
    id: "birthday",
    words:
      "(?:\\d+(?:st|nd|rd|th)? )?birthday(?: party)?(?! (?:party )?(?:entertain|magic|clown|planner|venue|cakes?\\b|hire|games|business|decorat|face))|(?<='s )\\d{2}(?:st|nd|rd|th)(?: party)?|(?:(?:golden|diamond|pearl) |(?<=\\b(?:silver|gold|ruby) ))wedding(?: anniversary)?(?: party)?|anniversary(?: party)?|(?:turns?|turning|is|will be) (?:\\d{2,3}|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?=[,. ]|$)(?! (?:minutes|hours|days|miles|km))|(?:baby|bridal) shower|(?:garden|house ?warming|graduation|surprise|retirement|summer|christmas|halloween) party|house ?warming|(?:retirement|leaving|farewell|goodbye) (?:do|party|lunch|dinner|drinks)|party(?= (?:web ?site|site|page|invitation))|(?:hen|stag) (?:weekend|party|night|do)|christening|baptism|bar mitzvah",
    isPerson: true,
    noun: "party",
    name: "The big birthday",
    icon: "gift",
    accent: "#c2410c",
    look: CHEERFUL,
    layout: "centered",
    hero: [
      "You are invited: {name}",
      "There will be cake, music, and at least one speech that is too long. Come early, stay late.",
    ],
    sections: ["programme", "hours", "faq", "form"],
    features: [
      "What there will be",
      ["food", "Cake", "More than one, and one of them with candles."],
      ["music", "Music", "From then and from now. Bring a wish."],
      ["smile", "You", "Which is the main thing."],
    ],
    about: [
      "Why we celebrate",
      "Because it is a round number, and because it is too long since we were all in one room.\n\nNo presents, please. A photograph from the old days is very welcome.",
    ],
    team: ["Who helps", "Host", "Music", "Cake"],
    faq: [
      ["What shall I bring?", "Good mood, and a jacket for later."],
      ["May I bring somebody?", "Yes, tell us how many you are."],
      ["Is it a secret?", "If it says so on your invitation, then yes!"],
    ],
    facts: [
      ["When", "{day}"],
      ["Begins", "16:00"],
      ["Ends", "When the last ones go"],
    ],
    records: {
      programme: {
        title: "How the day goes",
        of: ["moment", "moments"],
        rows: [
          ["Coffee and cake", "16:00", "Garden", "If it rains, inside."],
          ["Speeches", "18:00", "Garden", "Short ones, we hope."],
          ["Dinner", "18:30", "Long table", "Everybody brings a chair."],
          ["Dancing", "20:30", "Where there is room", "Until the neighbours join in."],
        ],
      },
    },
    form: "rsvp",
    call: ["Are you coming?", "Tell us, so that the cake is large enough."],
  },
];
