import type { GoldenPrompt } from "./golden-prompt.ts";

/** What is asked of records piece by piece: marks, stages, numbers, orders, and fields that are told in a phrase. */
export const GOLDEN_WISHES: readonly GoldenPrompt[] = [
  [
    ["robot parts with cost, the budget is 900 dollars so show how much is left"],
    "Robot parts (part/parts); Name!:text, Stock:number±, Reorder level:number, Category:text, Location:text, Cost:USD; low=stock<=reorderLevel; search+sort; compact; app: home[stats(low count, sum cost →900), records part:list]",
  ],
  [
    ["dungeon characters with race and home town, tag everything by campaign and let me search all at once"],
    "Dungeon characters (character/characters); Name!:text, Race:text, Home town:text, Campaign:tags; search+sort; filter=campaign; elegant; serif; square; app: home[records character:cards+list]",
  ],
  [
    ["bottle log: vineyard, year, bottles left, red when under 3, sorted by year"],
    "Bottle log (bottle/bottles); Name!:text, Vineyard:text, Year:number, Bottles left:number±, Date:date; low=bottlesLeft<=3; by year up; search+sort",
  ],
  [
    ["flat viewings with address, rent and in which district, a pie chart by district would be lovely"],
    "Flat viewings (flat viewing/flat viewings); Address!:text, Rent:USD, District:text; search+sort; calm; app: home[records flatViewing:cards+table+ring/rent/district]",
  ],
  [
    ["moving tasks, room, who, tick off when done, percentage done"],
    "Moving tasks (moving task/moving tasks); Task!:text, Room:text, Who:text, Done:check; done=done; search+sort; filter=done",
  ],
  [
    [
      "clock repairs with customer, clock and price, stages: received, on the bench, tested, collected, total price per stage",
    ],
    "Clock repairs (clock repair/clock repairs); Customer!:text, Clock:text, Price:USD, Stages:Received/On the bench/Tested/Collected; search+sort; app: home[records clockRepair:list+bars/price/stages]",
  ],
  [
    ["postcards: country, motif, sent on, timeline of postcards"],
    "Postcards (postcard/postcards); To!:text, Country:text, Motif:text, Sent on:date, Sent:check; done=sent~; by sentOn up; clear; filter=sent; elegant; serif",
  ],
];
