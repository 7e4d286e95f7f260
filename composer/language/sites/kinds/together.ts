import { CALM, CHEERFUL, OFFICE_HOURS, SOBER, STRONG, type SiteKind, WARM } from "../site-kind.ts";

/** Where people learn, meet and celebrate. */
export const TOGETHER: readonly SiteKind[] = [
  {
    id: "school",
    words:
      "(?:primary |secondary |high |language |music |cooking |cookery |baking |sewing |pottery |photography |massage |wine |driving |art |night |online |coding |private |film |sewing |drama |surf |sailing |ski |diving |kite |climbing |swimming |swim )*schools?|academy|college|university(?: department)?(?! research)|boot ?camps?|(?:online |video )?courses?(?: (?:platform|provider))?|evening classes|cooking classes|training cent(?:re|er)|adult education",
    noun: "school",
    icon: "book",
    accent: "#2456a6",
    look: SOBER,
    hero: [
      "Learn it properly, and with others",
      "{name} teaches in small groups and by doing. You ask as often as you need to, and nobody sighs.",
    ],
    sections: ["courses", "features", "team", "faq", "form"],
    features: [
      "How we teach",
      ["people", "Eight at most", "So that everybody speaks, every time."],
      ["pen", "By doing", "Ten minutes of listening, fifty of trying."],
      ["medal", "Something to show", "At the end there is a piece of work that is yours."],
    ],
    about: [
      "A house full of questions",
      "Our teachers do for a living what they teach. They know what one really needs, and leave out the rest.\n\nCourses begin four times a year. Whoever misses an evening gets it told.",
    ],
    team: ["Who teaches", "Head of the school", "Beginners", "Advanced"],
    faq: [
      ["Do I need to know anything?", "Not for the beginners' courses. For the others we talk for ten minutes first."],
      ["What if I miss a lesson?", "You get the notes, and may sit in with another group."],
      ["Can I pay in parts?", "Yes, by the month, at no extra cost."],
    ],
    plans: [
      ["Trial lesson", 0, "", "One hour", "With a real group"],
      ["Course", 180, "per course", "Eight evenings", "All material"],
      ["Year", 590, "per year", "All courses of one year", "Exams included"],
    ],
    facts: OFFICE_HOURS,
    form: "signUp",
    call: ["A place for you", "Groups are small and fill quickly. Sign up in a minute."],
  },
  {
    id: "tutor",
    words:
      "(?:piano|guitar|violin|cello|voice|singing|drum|music) studios?|(?:private |maths? |math |english |piano |guitar |violin |language |music |singing |voice )*(?:tutors?|tutoring(?: (?:service|business))?|teachers?|lessons|instructor)|(?:ukulele|banjo|harp|flute|cello|drum|saxophone|recorder|chess|sewing|knitting|drawing|art) (?:teacher|lessons|tutor)|driving instructor|(?:tennis|golf|swimming|squash|riding|surf|ski|skating|climbing|boxing|fencing) (?:coach|instructor|teacher|lessons|coaching)|(?:private |online )*(?:maths?|english|science|physics|chemistry|music|language|spanish|french|german|gcse|exam|home) (?:tuition|tutoring)|tuition|homework help",
    isPerson: true,
    noun: "teacher",
    icon: "pen",
    accent: "#a3541c",
    look: WARM,
    hero: [
      "One hour a week, and it clicks",
      "Lessons one to one: at your pace, with patience, and with homework that makes sense.",
    ],
    sections: ["features", "about", "pricing", "faq", "form"],
    features: [
      "How lessons go",
      ["target", "Where it sticks", "We find the gap first. It is often older than one thinks."],
      ["chat", "In your words", "When you can explain it to me, you know it."],
      ["chart", "Seen progress", "After five hours we look back at how it was."],
    ],
    about: [
      "Nobody is bad at it",
      "I have heard “I just cannot do it” from hundreds of people, and have not believed it once.\n\nMostly somebody went on too quickly, years ago. So we go back there, and start again.",
    ],
    team: ["Who teaches", "Teacher", "Exams", "Beginners"],
    faq: [
      ["Where do lessons take place?", "At mine, at yours within the town, or by video."],
      ["How many hours are needed?", "For a gap about ten. For an exam we look at the date."],
      ["What if I am ill?", "Tell me the evening before, and the hour is not lost."],
    ],
    plans: [
      ["First hour", 0, "", "Getting to know each other", "A plan for you"],
      ["Single hour", 42, "per hour", "One to one", "With exercises"],
      ["Ten hours", 380, "", "Valid for half a year", "Questions in between"],
    ],
    form: "appointment",
    call: ["Shall we try an hour?", "The first one is free. Tell me what it is about."],
  },
  {
    id: "kindergarten",
    words:
      "kindergartens?|nursery(?: school)?|day ?care(?: cent(?:re|er))?|cr[eè]che|pre-?school|playgroup|after[- ]school (?:club|care)|child ?mind(?:ers?|ing)(?: service)?",
    noun: "kindergarten",
    icon: "smile",
    accent: "#d97706",
    look: CHEERFUL,
    hero: [
      "A place to get muddy and grow",
      "At {name} children climb, paint, sleep and quarrel, and make up again before lunch.",
    ],
    sections: ["features", "programme", "team", "faq", "hours", "form"],
    features: [
      "Our days",
      ["tree", "Outside first", "Every morning, in every weather, with the right trousers."],
      ["food", "Cooked here", "Soup, vegetables, and pancakes on Fridays."],
      ["moon", "Rest", "Who is tired sleeps. Who is not looks at books."],
    ],
    about: [
      "Children know a lot",
      "We watch what they are busy with, and put out what helps: a rope, a scale, a question.\n\nNew children come with somebody they know, for as long as they need.",
    ],
    team: ["Who plays with them", "Head", "Under threes", "Over threes", "Kitchen"],
    faq: [
      ["From what age?", "From eighteen months until school."],
      ["How does settling in work?", "Over two to four weeks, with a parent there at first."],
      ["What does my child need?", "Slippers, rain clothes, and something soft for the nap."],
    ],
    facts: [
      ["Monday to Friday", "7:00 – 16:30"],
      ["Closed", "Three weeks in summer, and over the new year"],
    ],
    records: {
      programme: {
        title: "A day with us",
        of: ["part of the day", "parts of the day"],
        rows: [
          ["Arriving", "07:00", "All rooms", "Breakfast for those who like."],
          ["Morning circle", "09:00", "Big room", "Who is here? What is the weather?"],
          ["Outside", "09:30", "Garden and wood", "In every weather."],
          ["Lunch", "11:45", "Kitchen", "Cooked here, eaten together."],
          ["Rest", "12:30", "Quiet room", "Sleep or books."],
          ["Being fetched", "15:00", "Garden", "Until half past four."],
        ],
      },
    },
    form: "application",
    call: ["Come and have a look", "Write to us about your child, and we show you round."],
  },
  {
    id: "club",
    words:
      "(?:football|soccer|tennis|swim(?:ming)?|gymnastics|judo|karate|boxing|softball|baseball|lacrosse|rugby|hockey|basketball|volleyball|handball|running|cycling|chess|rowing|sailing|golf|athletics|sports?|bowls|netball|boules|archery|fencing|skating|surf|triathlon|dodgeball|youth|cricket|badminton|table tennis|bowling|robotics|ski|alumni)(?: |-)?(?:clubs?|teams?|society|association|league)|sports? (?:club|team|association)|netball team|[a-z]+ball (?:team|squad)|e-?sports team|clan",
    noun: "club",
    icon: "trophy",
    accent: "#15803d",
    look: STRONG,
    hero: [
      "Better together, whatever the weather",
      "{name} trains together, plays together and sits together afterwards. New faces are welcome at every level.",
    ],
    sections: ["events", "timetable", "features", "team", "form"],
    features: [
      "What we are about",
      ["people", "All ages", "From six to seventy-eight, and the oldest wins surprisingly often."],
      ["target", "All levels", "Those who want to win can. Those who want to move as well."],
      ["cup", "The third half", "Soup, stories and the next date."],
    ],
    about: [
      "Since before the floodlights",
      "The club was founded at a kitchen table by people who had a ball and no pitch.\n\nToday we have both. What we always need are people who drive, bake and blow whistles.",
    ],
    team: ["Who runs it", "Chair", "Head coach", "Youth", "Treasurer"],
    faq: [
      ["Can I try it first?", "Come three times, then decide."],
      ["What does it cost?", "A small fee each year. Ask us if that is difficult."],
      ["Do I need equipment?", "Not at first. We lend it."],
    ],
    plans: [
      ["Children", 48, "per year", "Training and matches"],
      ["Adults", 96, "per year", "Training and matches", "Use of the club house"],
      ["Friends", 30, "per year", "No training", "Much gratitude"],
    ],
    records: {
      events: {
        title: "Next dates",
        rows: [
          ["Home match", "+4", "15:00", "Main pitch", "Sausages by the youth team."],
          ["Away match", "+11", "11:00", "Leaving from the club house", "Three cars have room."],
          ["Summer tournament", "+34", "10:00", "All pitches", "Teams of five, all ages."],
        ],
      },
      timetable: {
        title: "Training",
        of: ["training", "trainings"],
        rows: [
          ["Children", "Monday", "16:30", "Lea", "6 to 10"],
          ["Youth", "Tuesday", "17:30", "Kofi", "11 to 16"],
          ["First team", "Wednesday", "19:00", "Jonas", "Adults"],
          ["Everybody", "Friday", "18:00", "Ines", "All levels"],
        ],
      },
    },
    form: "signUp",
    call: ["Come to the next training", "Bring shoes. We have the rest."],
  },
  {
    id: "charity",
    words:
      "charit(?:y|ies)(?: (?:appeal|campaign|project|shop|event))?|(?:donation |fundraising |crowdfunding )?(?:appeal|campaign|crowdfunding)(?= (?:page|site|web ?site|for|called))|ngos?|non-?profits?(?: organi[sz]ation)?|foundation|food bank|animal (?:shelter|rescue)|(?:dog|cat) (?:shelter|rescue)|aid (?:organi[sz]ation|project)|relief (?:organi[sz]ation|project)|environmental (?:group|organi[sz]ation)|refugee (?:help|centre|center)|soup kitchen|(?:women's|homeless|night|men's|youth) shelter|hospice|help ?line|crisis (?:line|centre|center)|social project|neighbou?rhood (?:help|initiative)|campaign|fundrais(?:er|ing)",
    noun: "charity",
    icon: "heart",
    accent: "#b3402a",
    look: CALM,
    hero: [
      "What one can do, many can change",
      "{name} helps where help is missing, without long forms. What we need most are hands, time, and people who tell others.",
    ],
    sections: ["features", "steps", "about", "events", "faq", "form"],
    features: [
      "How you can help",
      ["clock", "With time", "Two hours a month are enough to make a difference."],
      ["bag", "With things", "There is a list of what is needed this week."],
      ["heart", "With money", "What comes in goes out again, and we show you where."],
    ],
    about: [
      "It began on a doorstep",
      "Somebody needed a bed for one night. The next week it was two.\n\nWe are still small enough to know whom we help, and want to stay so. Ask us what happened with your help: we can tell you.",
    ],
    team: ["Who keeps it going", "Coordination", "Volunteers", "Finances"],
    faq: [
      ["Where does the money go?", "Into the work. Nobody on the board is paid."],
      ["Can I help without knowing anything?", "Yes. You come along with somebody the first times."],
      ["Do I get a receipt?", "For everything, at the beginning of the year."],
    ],
    records: {
      events: {
        rows: [
          ["Evening for new helpers", "+5", "18:30", "Office", "Tea, and what there is to do."],
          ["Collection day", "+12", "10:00", "Market square", "Tins, blankets, coats."],
          ["Yearly meeting", "+45", "19:00", "Town hall", "With all figures."],
        ],
      },
    },
    form: "volunteer",
    call: ["When do you have an hour?", "Tell us what you like doing, and we find the place for it."],
  },
  {
    id: "church",
    words:
      "church(?:es)?|parish(?! council)|congregation|monaster(?:y|ies)|convents?|abbey|(?:spiritual|interfaith) (?:cent(?:re|er)|group)|community (?:cent(?:re|er)|group|house|project)|neighbou?rhood (?:cent(?:re|er)|house|group)|allotment(?:'s?|s)? (?:association|society|site|committee|group)|village community|youth (?:cent(?:re|er)|group)|co-?housing(?: project)?|support group|meet-?up groups?",
    noun: "community",
    icon: "sun",
    accent: "#8a6414",
    look: WARM,
    hero: [
      "The door is open, come in",
      "{name} is a place to be quiet, to sing, to ask and to eat together. You need not belong to belong here.",
    ],
    sections: ["events", "features", "about", "team", "hours", "form"],
    features: [
      "What happens here",
      ["music", "Together on Sundays", "An hour with music, and coffee afterwards."],
      ["people", "Through the week", "Children, choir, a table for those who eat alone."],
      ["heart", "When it is hard", "Somebody listens. What you say stays here."],
    ],
    about: [
      "A house for everybody",
      "Some of us came as children, some last month. What we share is a long table and the wish to be good neighbours.\n\nThe hall can be used by all. Ask for the key.",
    ],
    team: ["Whom you can ask", "Leader", "Music", "Children and youth"],
    faq: [
      ["Do I have to be a member?", "No."],
      ["Is there something for children?", "Every Sunday, in the room with the carpet."],
      ["Can we use the hall?", "For birthdays, meetings and rehearsals: yes."],
    ],
    facts: [
      ["Sunday", "10:00"],
      ["Office, Tuesday and Thursday", "9:00 – 12:00"],
    ],
    records: {
      events: {
        title: "This month",
        rows: [
          ["Sunday together", "+3", "10:00", "Hall", "With music and coffee."],
          ["Long table", "+6", "12:30", "Kitchen", "Soup for everybody."],
          ["Choir", "+8", "19:30", "Hall", "No need to read notes."],
        ],
      },
    },
    form: "contact",
    call: ["Come on Sunday", "There is coffee, and a chair for you."],
  },
];
