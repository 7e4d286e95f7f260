import { type Domain, list, number, phone, soonest, sortOf, table, text, time } from "../domain.ts";

const BUS = "\\bbus(?:es)?\\b";

/** What a school keeps of its buses: routes, where they stop, who drives and who rides. */
export const RECORDS_OF_SCHOOL_RUNS: readonly Domain[] = [
  sortOf({
    among: BUS,
    things: "(?:(?:school )?bus )?routes?",
    noun: "route/routes",
    title: "Route",
    icon: "truck",
    fields: { Bus: text, Driver: text, "Leaves at": time, "Arrives at": time, Seats: number(), Notes: text },
    links: [
      { to: "driver", label: "Driver" },
      { to: "bus", label: "Bus" },
    ],
    order: soonest("Leaves at"),
    views: [list, table],
    accent: "#b45309",
    rows: [
      "North, morning | Bus 4 | Mara Weiss | 07:10 | 07:50 | 32",
      "Harbour, morning | Bus 7 | Kofi Mensah | 07:20 | 07:55 | 28",
      "North, afternoon | Bus 4 | Mara Weiss | 15:40 | 16:20 | 32",
    ],
  }),
  sortOf({
    among: BUS,
    things: "(?:bus )?stops?",
    noun: "stop/stops",
    title: "Stop",
    icon: "pin",
    fields: { Address: text, Time: time, Order: number() },
    links: [{ to: "route|bus route", required: true }],
    order: soonest("Time"),
    accent: "#b45309",
    rows: [
      "Mill Lane | Corner of Mill Lane and High Street | 07:14 | 1",
      "Old Town | Town hall | 07:22 | 2",
      "Harbour | Ferry pier | 07:26 | 1",
    ],
  }),
  sortOf({
    among: `${BUS}[^]*\\b(?:routes?|stops?)\\b`,
    things: "students?|pupils?|riders?|passengers",
    noun: "student/students",
    icon: "people",
    fields: { Class: text, Guardian: text, Phone: phone, Notes: text },
    links: [{ to: "stop" }, { to: "route|bus route" }],
    order: { label: "Name", direction: "ascending" },
    accent: "#b45309",
    rows: [
      "Lea Martin | 4b | Sara Martin | 07700 900121",
      "Tom Reyes | 5c | Ana Reyes | 07700 900122",
      "Nils Berg | 3a | Jo Berg | 07700 900124",
    ],
  }),
];
