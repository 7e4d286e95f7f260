import type { GoldenPrompt } from "./golden-prompt.ts";

/** What an app is about where a word for it means several things, stands in no noun, or behind those who use it. */
export const GOLDEN_HEADS: readonly GoldenPrompt[] = [
  [
    ["characters of my novel"],
    "Characters (character/characters); Character!:text, Role:Protagonist/Antagonist/Supporting/Minor, Character arc:long, Occupation:text, Appearance:long, Wants:long, Fear:text, Secret:long, Photo:image; search+sort; filter=role; app: home[records character:cards+gallery/photo+sections/role]",
  ],
  [
    ["glaze recipe book for the pottery"],
    "Glaze recipes (glaze recipe/glaze recipes); Glaze!:text, Cone:text, Finish:Gloss/Satin/Matte, Atmosphere:Oxidation/Reduction/Salt/Wood, Recipe:long, Food safe:check, Photo:image, Notes:long; search+sort; filter=finish+atmosphere; app: home[records glazeRecipe:list+gallery/photo+sections/finish]",
  ],
  [
    ["ham radio contact logbook"],
    "Ham radio contacts (ham radio contact/ham radio contacts); Callsign!:text, Date:date, Time:time, Frequency:number MHz, Mode:SSB/CW/FT8/FM/RTTY/DMR, Report sent:check, Report received:check, Location:text, Notes:long; by date down; search+sort; filter=mode; app: home[records hamRadioContact:list+calendar/date+table+sections/mode]",
  ],
  [
    ["wine cellar inventory"],
    "Wines (wine/wines); Name!:text, Producer:text, Region:text, Vintage:number, Type:Red/White/Rosé/Sparkling, Bottles:number±, Rating:5 stars, Tasting notes:long; search+sort; filter=type; elegant; serif; soft",
  ],
  [
    ["kanban board for our office"],
    "Office (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check, Status:To do/In progress/Done; done=done~; clear; filter=done; app: home[records task:board/status+list]",
  ],
  [
    ["where did I lend my tools"],
    "Lent tools (tool/tools); Tool!:text, Lent to:text, Since:date, Return by:deadline, Returned:check; done=returned; by returnBy up; search+sort; filter=returned; app: home[records tool:list+calendar/returnBy]",
  ],
  [
    ["who borrowed my board games, since when, and a note"],
    "Lent board games (board game/board games); Board game!:text, Note:long, Lent to:text, Since:date, Return by:deadline, Returned:check; done=returned; by returnBy up; search+sort; filter=returned; app: home[records boardGame:list+calendar/returnBy]",
  ],
  [
    ["app for midwives to keep births, with date, weight and length"],
    "Births (birth/births); Name!:text, Date:date, Weight:number kg, Length:number; search+sort",
  ],
  [
    ["food bank app for the volunteers to log donations, donor, kilos, date"],
    "Donations (donation/donations); Donor!:text, Kilos:text, Date:date; by date down; search+sort",
  ],
  [
    ["I'm organising a hen party in Porto. Note who is coming, room, diet"],
    "Hen party (guest/guests); Name!:text, Room:text, Diet:text, Coming:check; search; elegant; serif",
  ],
  [
    ["We repair bicycles. For each repair I note owner, bike, fault, price"],
    "Repairs (repair/repairs); What!:text, Owner:text, Bike:text, Fault:text, Price:USD; search+sort; total=price",
  ],
  [
    ["daily care app: who visited, what she drank, mood"],
    "Daily care (daily care/daily care); Name!:text, Visited by:text, What she drank:long, Mood:Great/Good/Okay/Low; search+sort",
  ],
  [
    ["cleaning schedule for a holiday flat with cleaner, date, done"],
    "Cleaning schedule (chore/chores); Chore!:text, Cleaner:text, Date:date, Done:check; done=done~; clear; filter=done; playful; rounded",
  ],
];
