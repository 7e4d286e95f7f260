import {
  type Domain,
  board,
  calendar,
  choice,
  date,
  list,
  longText,
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
  "^(?![^]*\\b(?:book|reading|school|student|after[- ]?school|movie|film|cinema) (?:club|group|circle)s?\\b)[^]*\\b(?:clubs?|(?:small|support|life|home|house|women's|men's|youth|writing|knitting|mothers'?|parents'?) groups?|bible stud(?:y|ies)|societ(?:y|ies)|pta|church|parish|scouts?|troop)\\b";

/** What circles of friends do when they meet, and the films that they see together. */
export const RECORDS_OF_FILM_CLUBS: readonly Domain[] = [
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
];
