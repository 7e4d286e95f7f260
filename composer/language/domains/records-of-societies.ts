import {
  type Domain,
  board,
  calendar,
  choice,
  date,
  email,
  list,
  longText,
  number,
  phone,
  rating,
  soonest,
  sortOf,
  text,
  time,
  year,
} from "../domain.ts";

const FILM_CLUB = "\\b(?:movie|film|cinema) (?:club|night|group|circle)s?\\b";
/** Those who meet again and again, but for books, which they read together. */
const CIRCLE =
  "^(?![^]*\\b(?:book|reading|school|student|after[- ]?school) (?:club|group|circle)s?\\b)[^]*\\b(?:clubs?|(?:small|support|life|home|house|women's|men's|youth|writing|knitting|mothers'?|parents'?) groups?|bible stud(?:y|ies)|societ(?:y|ies)|associations?|hoa|pta|church|parish|scouts?|troop)\\b";

const FANTASY = "\\bfantasy (?:football|soccer|league|baseball|basketball|hockey|team)\\b";
const NEIGHBOURS =
  "\\b(?:hoa|home ?owners?|neighbou?r\\w*|residents'?|street|block|village|estate) (?:association|group|committee|club|app|directory)\\b|\\bhoa\\b";

/** What circles of friends, societies and neighbours do when they meet, and the films that they see together. */
export const RECORDS_OF_SOCIETIES: readonly Domain[] = [
  sortOf({
    among: FILM_CLUB,
    things: "movies?|films?|(?:movie |film )?suggestions|watch ?list",
    noun: "film/films",
    title: "Title",
    icon: "film",
    fields: {
      Director: text,
      Year: year,
      Status: choice("Suggested", "Next", "Watched"),
      "Suggested by": text,
      "Watched on": date,
      Rating: rating,
      Notes: longText,
    },
    links: [{ to: "member|person|friend", label: "Suggested by" }],
    filters: ["Status"],
    views: [list, board("Status")],
    accent: "#b91c1c",
    rows: [
      "Paris, Texas | Wim Wenders | 1984 | Watched | Ines | -20 | 5",
      "Moonlight | Barry Jenkins | 2016 | Next | Tom",
      "Spirited Away | Hayao Miyazaki | 2001 | Suggested | Mara",
      "Some Like It Hot | Billy Wilder | 1959 | Watched | Ravi | -48 | 4 | Everybody laughed.",
    ],
  }),
  sortOf({
    among: `(?=[^]*\\bminutes\\b)${CIRCLE}`,
    things: "(?:meeting )?minutes|(?:(?:club|group|monthly|weekly|next) )*meetings?|meet-?ups?|gatherings",
    noun: "meeting/meetings",
    title: "Topic",
    icon: "calendar",
    fields: { Date: date, Time: time, Place: text, Minutes: longText },
    links: [{ to: "member|parishioner|scout|person|friend", many: true, label: "Present" }],
    order: soonest("Date"),
    views: [list, calendar("Date")],
    accent: "#1e40af",
    rows: [
      "Plans for the summer | +6 | 19:30 | Church hall",
      "Open evening | +34 | 19:00 | Café on Mill Lane",
      "Looking back at the year | -22 | 19:30 | Church hall | The fence is mended, the fair is in June.",
    ],
  }),
  sortOf({
    among: CIRCLE,
    things: "(?:(?:club|group|monthly|weekly|next) )*meetings?|meet-?ups?|gatherings",
    noun: "meeting/meetings",
    title: "Topic",
    icon: "calendar",
    fields: { Date: date, Time: time, Place: text, Notes: longText },
    links: [{ to: "member|parishioner|scout|person|friend", many: true, label: "Present" }],
    order: soonest("Date"),
    views: [list, calendar("Date")],
    accent: "#1e40af",
    rows: [
      "Plans for the summer | +6 | 19:30 | Church hall",
      "Open evening | +34 | 19:00 | Café on Mill Lane",
      "Looking back at the year | -22 | 19:30 | Church hall | New members are welcome.",
    ],
  }),
  sortOf({
    among: FANTASY,
    things: "(?:fantasy )?teams?",
    noun: "team/teams",
    icon: "trophy",
    fields: { Manager: text, Notes: text },
    links: [{ to: "manager|member|friend|owner", label: "Manager" }],
    accent: "#1e40af",
    sorting: false,
    rows: ["Harbour Hawks | Mara", "Mill Lane Rovers | Jonas | Last year's winner.", "Late Tackles | Ines"],
  }),
  sortOf({
    among: FANTASY,
    things: "drafts?|draft picks?|picks",
    noun: "draft pick/draft picks",
    title: "Player",
    icon: "list",
    fields: { Round: number(), Pick: number(), Position: text, Notes: text },
    links: [{ to: "team", required: true }],
    order: { label: "Pick", direction: "ascending" },
    accent: "#1e40af",
    rows: ["Sam Carter | 1 | 1 | Runner", "Leo Marsh | 1 | 2 | Catcher", "Noah Grant | 2 | 3 | Thrower"],
  }),
  sortOf({
    among: FANTASY,
    things: "(?:weekly )?(?:scores?|results?|points)",
    noun: "score/scores",
    title: "Note",
    icon: "chart",
    fields: { Week: number(), Points: number() },
    links: [{ to: "team", required: true }],
    order: { label: "Week", direction: "descending" },
    accent: "#1e40af",
    rows: ["Close until Monday | 2 | 112", "Two injured | 2 | 87", "A good start | 1 | 104"],
  }),
  sortOf({
    among: NEIGHBOURS,
    things: "residents?|neighbou?rs?|home ?owners?|households?",
    noun: "resident/residents",
    icon: "home",
    fields: { Address: text, Phone: phone, Email: email, "Moved in": date, Notes: longText },
    accent: "#3f5b73",
    rows: [
      "Mei Tan | Mill Lane 4 | 07700 900126 | mei@example.org | -700",
      "The Haddads | Mill Lane 7 | 07700 900128 | sara@example.org | -1400 | Two children and a dog.",
      "Luis Ortega | Mill Lane 12 | 07700 900113 | luis@example.org | -45",
    ],
  }),
];
