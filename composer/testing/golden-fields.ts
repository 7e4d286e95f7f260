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
    "Delivery rides (delivery ride/delivery rides); Date!:date, Km:number km, Cash or by card:Cash/By card; by date down; search+sort; app: home[records deliveryRide:list+line/average km/date]",
  ],
  [
    ["beehive visits with hive, how the bees behaved, grams of honey"],
    "Beehive visits (beehive visit/beehive visits); Name!:text, Hive:text, How the bees behaved:5 stars, Grams of honey:number g, Date:date; search+sort",
  ],
  [
    ["Campers with name, where they sleep, paid deposit, if there's an allergy"],
    "Campers (camper/campers); Name!:text, Where they sleep:text, Paid deposit:check, Allergy:check; search+sort",
  ],
  [
    ["spare keys: key number, which door, who has it, signed out when and returned when"],
    "Spare keys (spare key/spare keys); Key number!:text, Door:text, Who has it:text, Signed out on:date, Returned on:date; search+sort",
  ],
  [
    ["forebears, birth and death dates and places, trade, who their parents were and source"],
    "Forebears (forebear/forebears); Name!:text, Birth date:date, Birth place:text, Death date:date, Death place:text, Trade:text, Who their parents were:text, Source:text; search+sort; calm; serif",
  ],
  [
    ["my rock tumbler batches, rough or polished, pass or fail"],
    "Rock tumbler batches (batch/batches); Name!:text, Rough or polished:Rough/Polished, Result:Pass/Fail; search+sort; calm",
  ],
  [
    ["rabbits: name, breed, born when, how many litters, buck or doe, vaccinated or not"],
    "Rabbits (rabbit/rabbits); Name!:text, Breed:text, Born:date, Litters:number±, Sex:Buck/Doe, Vaccinated:check; search+sort; playful; rounded; app: home[records rabbit:cards+list]",
  ],
  [
    [
      "my uncle collects tin toys. he needs maker, scale like G, O or HO, working or needs repair, boxed or unboxed and what its worth now",
    ],
    "Tin toys (tin toy/tin toys); Toy!:text, Maker:text, Scale:G/O/HO, Condition:Working/Needs repair, Boxed:check, Value now:USD; search+sort; filter=condition; app: home[records tinToy:list+table]",
  ],
  [
    ["suppliers who are growers, makers or importers, with phone and discount from and to"],
    "Suppliers (supplier/suppliers); Name!:text, Type:Grower/Maker/Importer, Phone:phone, Discount from:text, Discount to:text; search+sort",
  ],
  [
    ["plants like ferns, cacti and palms, height in cm, sun or shade"],
    "Plants (plant/plants); Name!:text, Height:number cm, Position:Sun/Shade; search+sort; calm; rounded; app: home[records plant:list+cards]",
  ],
  [
    [
      "We foster hedgehogs. I'd like to note the name, weight on arrival in grams, tagged, wormed, microchipped, who took it in and when it left us",
    ],
    "Hedgehogs (hedgehog/hedgehogs); Name!:text, Weight on arrival:number g, Tagged:check, Wormed:check, Microchipped:check, Who took it in:text, Left on:date; search+sort",
  ],
  [
    [
      "I take notes on every chimney. Which roof it's on, single or double lined, swept when, next due at how many months",
    ],
    "Chimneys (chimney/chimneys); Roof!:text, Lined:Single/Double, Swept:date, Next due at:number months; search+sort",
  ],
  [
    ["my nieces glove sizes"],
    "Nieces glove sizes (nieces glove size/nieces glove sizes); Name!:text, Glove size:text, Date:date, Notes:long; search+sort",
  ],
  [
    ["things to mend in the caravan"],
    "Things to mend (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["dahlia cuttings: parent, taken when, rooted yet, potted up yet, promised to who and for how much"],
    "Dahlia cuttings (dahlia cutting/dahlia cuttings); Parent!:text, Taken on:date, Rooted:check, Potted up:check, Promised to:text, Price:USD; search+sort; total=price",
  ],
  [
    [
      "oil lamps with maker, height in cm, glass or brass, working or dead, condition when I got it, photo from front and back",
    ],
    "Oil lamps (oil lamp/oil lamps); Piece!:text, Maker:text, Height:number cm, Kind:Glass/Brass, Condition:Working/Dead, Condition at first:text, Photo front:image, Photo back:image; search+sort; filter=kind; app: home[records oilLamp:list+sections/kind+gallery/photoFront]",
  ],
  [
    ["minibus log: driver, from what time till what time, miles out and back, fuel added, keys handed back, by who"],
    "Minibuses (minibus/minibuses); Name!:text, Driver:text, Start time:time, End time:time, Miles out:number, Miles back:number, Fuel added:text, Keys handed back:check, By whom:text, Date:date; search+sort",
  ],
  [
    ["night shelter guests, name, arriving, leaving, allergic to what, contact name and number, sent a card this year"],
    "Night shelter guests (shelter guest/shelter guests); Name!:text, Arriving:date, Leaving:date, Allergic to:text, Contact name:text, Contact number:phone, Sent a card this year:check; search+sort; app: home[records shelterGuest:list+table]",
  ],
  [
    ["geckos. For each one I'd like name, morph, male, female or unknown, hatched when and where from"],
    "Geckos (gecko/geckos); Name!:text, Morph:text, Sex:Male/Female/Unknown, Hatched on:date, Where from:text; search+sort; filter=sex; app: home[records gecko:list+cards+table]",
  ],
  [
    ["beer log with malts and hops in grams, original and final gravity"],
    "Beers (beer/beers); Name!:text, Malts:number g, Hops:number g, Original gravity:number, Final gravity:number, Date:date; search+sort; bold; soft",
  ],
  [
    ["model railway engines with scale like N, OO or HO and the maker"],
    "Model railway engines (model railway engine/model railway engines); Locomotive!:text, Scale:N/OO/HO, Maker:text; search+sort; filter=scale; app: home[records modelRailwayEngine:list+table+sections/scale]",
  ],
  [
    ["outgrown clothes: size s m l xl, colour, who it came from"],
    "Outgrown clothes (clothes/clothes); Name!:text, Size:S/M/L/XL, Colour:color, From:text; search; elegant",
  ],
  [
    ["scents I own: house, name, top, middle and base notes, how long it lasts in hours"],
    "Scents (scent/scents); Name!:text, House:text, Top notes:text, Middle notes:text, Base notes:text, Lasts:number h; search+sort; elegant; serif",
  ],
  [
    ["volunteers: first name, mobile, which days they can do (mon to fri), and when it runs out"],
    "Volunteers (volunteer/volunteers); First name!:text, Mobile:phone, Days:tags, Runs out on:deadline; search; playful; rounded",
  ],
  [
    ["cat sitting in Exeter: cat, owner, fee per visit, paid"],
    "Cats (cat/cats); Cat!:text, Owner:text, Fee per visit:GBP, Paid:check; done=paid; search+sort; filter=paid; playful; rounded; app: home[records cat:cards+list]",
  ],
  [
    ["hedge trail notes: date, time, how many, left or right feeding box, photo"],
    "Hedge trail notes (note/notes); Title!:text, Date:date, Time:time, How many:number±, Feeding box:Left/Right, Photo:image; search; calm; serif; app: home[records note:list+gallery/photo]",
  ],
];
