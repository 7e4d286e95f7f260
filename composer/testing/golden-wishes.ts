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
  [
    ["pantry shelf with product, jars and date. Oldest on top so nothing goes off"],
    "Inventory (item/items); Product!:text, Jars:number, Date:date; by date up; search+sort; compact",
  ],
  [
    ["postmen's rounds with street, minutes and date, get 12 cents per minute"],
    "Rounds (round/rounds); Name!:text, Street:text, Minutes:number min, Date:date, Earnings:= minutes * 0.12 USD; search+sort; total=earnings",
  ],
  [
    ["cello pieces I play with composer and key, pull one at random for practice"],
    "Cello pieces (cello piece/cello pieces); Name!:text, Composer:text, Key:text; search+sort; app: home[picker celloPiece, records celloPiece:list]",
  ],
  [
    ["beekeeper's swarms with date, place, caught yes or no, success rate"],
    "Swarms (swarm/swarms); Name!:text, Date:date, Place:text, Caught:check; search+sort; app: home[records swarm:list+ring/count/caught]",
    "success rate!",
  ],
  [
    ["school trips with class, date, chaperone, written tick"],
    "School trips (school trip/school trips); Trip!:text, Class:text, Date:date, Chaperone:text, Written:check; done=written; by date down; search+sort; filter=written; app: home[records schoolTrip:list+calendar/date+cards]",
  ],
  [
    ["ferry crossings with date, port and price, alexa should announce it"],
    "Ferry crossings (ferry crossing/ferry crossings); Port!:text, Date:date, Price:USD; search+sort; total=price",
    "alexa should announce it!",
  ],
  [
    ["cider batches with apple, original gravity, final gravity and the alcohol calculated from that"],
    "Cider batches (cider batch/cider batches); Name!:text, Apple:text, Original gravity:number, Final gravity:number, ABV:= (originalGravity - finalGravity) * 131.25 %1; search+sort",
  ],
  [
    ["choir outings with date, member and bus seat. same seat twice must not happen"],
    "Choir outings (choir outing/choir outings); Member!:text, Date:date, Bus seat:text; by date down; search+sort; app: home[records choirOuting:list+calendar/date]",
    "same seat twice must not happen!",
  ],
  [
    ["rowing club fees with name and amount, who has paid up and who hasn't"],
    "Rowing club fees (club fee/club fees); Name!:text, Amount:USD, Paid:check; done=paid; by paid up; search; filter=paid; app: home[records clubFee:list+table]",
  ],
  [
    ["sea shells with place and year, show me which ones are missing"],
    "Sea shells (sea shell/sea shells); Shell!:text, Place:text, Year:number, Have it:check; done=haveIt; by haveIt up; search+sort; filter=haveIt; app: home[stats(done, open count), records seaShell:list+table]",
  ],
  [
    ["costume hire: costume, borrower, bring back by. Whatever isn't back in time should be in red"],
    "Costume hire (costume rental/costume rentals); Costume!:text, Borrower:text, Bring back by:deadline; search+sort",
  ],
  [
    ["pickled jars: what, made on. Warn me when something is older than 6 months"],
    "Pickled jars (pickled jar/pickled jars); What!:text, Made on:date; by madeOn up",
    "Warn me when something is older than 6 months!",
  ],
  [
    ["gate duty: who, day, paid. unpaid in red, and warn me if two are booked at the same time"],
    "Gate duty (gate duty/gate duties); Name!:text, Who:text, Day:date, Paid:check; done=paid; by paid up; search+sort; filter=paid",
    "unpaid in red! | warn me if 2 are booked at the same time!",
  ],
  [
    ["song book for our campfire: title, key, the ones I get wrong should come back more often"],
    "Songs (song/songs); Title!:text, Key:text; search; bold",
    "the ones I get wrong should come back more often!",
  ],
  [
    ["Saving for a new kitchen with date and amount, thermometer to 5000"],
    "Savings (saving/savings); Goal!:text, Date:date, Amount:USD; sort; total=amount; playful; rounded; app: home[stats(sum amount →5000), records saving:list]",
  ],
  [
    ["ice swims with lake and water temperature, coldest ever at the top, done ones in grey"],
    "Ice swims (swim/swims); Session!:text, Lake:text, Water temperature:number, Done:check; done=done~; by done up; search+sort; filter=done; app: home[stats(done, lowest waterTemperature), records swim:list]",
  ],
];
