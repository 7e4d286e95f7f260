import type { GoldenPrompt } from "./golden-prompt.ts";

/** What is told of a field around its name, and what its words say of its type. */
export const GOLDEN_FIELDS: readonly GoldenPrompt[] = [
  [
    ["A register of our parish graves: name, born, died, whose it is, what the stone is made of"],
    "Parish graves (parish grave/parish graves); Name!:text, Born:date, Died:date, Owner:text, What the stone is made of:long; search+sort",
  ],
  [
    ["Sewing jobs: customer, garment, price. Status goes from waiting to cut to sewn"],
    "Sewing jobs (job/jobs); Customer!:text, Garment:text, Price:USD, Status:Waiting/Cut/Sewn; search+sort; filter=status; total=price; app: home[records job:list+board/status]",
  ],
  [
    ["Swim squad: name, chest, waist, attempts, can dive or not"],
    "Swim squad (swim club time/swim club times); Name!:text, Chest:number, Waist:number, Attempts:number, Can dive:check; search+sort; app: home[records swimClubTime:list+table]",
  ],
  [
    ["Our reading club: book, what we thought, in stars, who suggested it and why"],
    "Reading club (book/books); Book!:text, What we thought:5 stars, Who suggested it and why:text; search+sort; elegant; serif; soft",
  ],
  [
    ["Delivery rides: date, km, cash or by card"],
    "Delivery rides (delivery ride/delivery rides); Name!:text, Date:date, Km:number km, Cash or by card:Cash/By card; search+sort",
  ],
  [
    ["beehive visits with hive, how the bees behaved, grams of honey"],
    "Beehive visits (beehive visit/beehive visits); Name!:text, Hive:text, How the bees behaved:5 stars, Grams of honey:number; search+sort",
  ],
  [
    ["Campers with name, where they sleep, paid deposit, if there's an allergy"],
    "Campers (camper/campers); Name!:text, Where they sleep:text, Paid deposit:check, Allergy:check; search+sort",
  ],
];
