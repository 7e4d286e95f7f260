import type { GoldenPrompt } from "./golden-prompt.ts";

/** Apps of several lists: which of the pieces are lists, what each has, and whose each is. */
export const GOLDEN_SEVERAL_LISTS: readonly GoldenPrompt[] = [
  [
    [
      "donkey sanctuary: donkeys with age and temper, helpers with phone, sponsors with email and donations with amount and date",
    ],
    "Donkey sanctuary | (donkey/donkeys); Tag or name!:text, Temper:text, Age:number; search+sort | (helper/helpers); Name!:text, Phone:phone, Email:email, Availability:Weekdays/Evenings/Weekend, Hours:number h; search; filter=availability; total=hours | (sponsor/sponsors); Name!:text, Email:email, Phone:phone, Notes:long; search | (donation/donations); For!:text, Amount:USD, Date:date, Thanked:check, Sponsor:→sponsor; by date down; filter=thanked; total=amount; playful; rounded; app: home[records donkey:list+table] helpers[records helper:list] sponsors[records sponsor:list] donations[records donation:list+bars/amount/date]",
  ],
  [
    ["log for our two boats: repairs with cost, outings with date and hours"],
    "Boats | (boat/boats); Name!:text, Kind:Sail/Motor/Rowing/Kayak, Length:number m, Year built:number, Berth:text, Next service:date, Photo:image; by nextService up; search+sort; filter=kind | (repair/repairs); What!:text, Date:date, Parts used:text, Paid:check, Notes:long, Cost:USD, Boat:→boat; done=paid; by date down; filter=paid; total=cost | (outing/outings); Name!:text, Date:date, Hours:number h, Boat:→boat; by date down; search+sort; playful; app: home[records boat:list+gallery/photo] repairs[records repair:list] outings[records outing:list+calendar/date]",
  ],
  [
    ["sheep: ewes with tag and born, lambings with date, treatments with medicine. each treatment belongs to a ewe"],
    "Sheep | (ewe/ewes); Tag!:text, Born:date; search | (lambing/lambings); Lambed on!:date, Number of lambs born:number, Number of lambs alive:number, Birth weight:number kg, Date:date, Ewe:→ewe; by lambedOn down; sort | (treatment/treatments); Treatment!:text, Date:date, Product:text, Notes:long, Medicine:text, Ewe:→ewe; by date down; search+sort; app: home[records ewe:list+table] lambings[records lambing:list+calendar/lambedOn+line/numberOfLambsBorn/lambedOn] treatments[records treatment:list]",
  ],
  [
    ["Our hiking group. Hikers with phone and shoe size, hikes with date and km, tick who came to each hike"],
    "Hiking group | (hiker/hikers); Name!:text, Phone:phone, Shoe size:text; search+sort | (hike/hikes); Name!:text, Date:date, Km:number km, Present:many →hiker; by date down; search+sort; calm; app: home[records hiker:list] hikes[records hike:list+calendar/date]",
  ],
  [
    ["Terrarium log for my two tanks with water tests (ph, hardness), shrimp bought, and filter changes with brand"],
    "Tanks | (tank/tanks); Name!:text, Volume:number l, Temperature:number °C, Last cleaned:date, Next cleaning:date; by lastCleaned up; search+sort | (water test/water tests); Date!:date, pH:number, Hardness:text, Tank:→tank; by date down; search+sort | (shrimp bought/shrimp bought); Name!:text, Date:date, Tank:→tank | (filter change/filter changes); What!:text, Changed on:date, Next due date:deadline, Changed by:text, Notes:long, Brand:text, Tank:→tank; by changedOn up; search+sort; calm; app: home[records tank:list+calendar/nextCleaning] water-tests[records waterTest:list+table] shrimp-bought[records shrimpBought:list] filter-changes[records filterChange:list+calendar/nextDueDate]",
  ],
  [
    [
      "My violin workshop. Customers have name and phone. Instruments belong to a customer and have maker and year. Repairs have an instrument, fault and price.",
    ],
    "Violin workshop | (customer/customers); Name!:text, Phone:phone; by name up; search | (instrument/instruments); Name!:text, Maker:text, Year:number, Customer:→customer; search+sort | (repair/repairs); Fault!:text, Price:USD, Instrument:→instrument, Customer:→customer; total=price; app: home[records customer:list] instruments[records instrument:list] repairs[records repair:list]",
  ],
  [
    [
      "I'm a speech therapist for children. Children with name, school and birthday. After each session what we practised and how it went. A quiet look.",
    ],
    "Children | (child/children); Name!:text, School:text, Birthday:date; search | (session/sessions); What we practised!:text, How it went:5 stars, Date:date, Child:→child; by date down; search+sort; calm; app: home[records child:list] sessions[records session:list+calendar/date]",
  ],
  [
    [
      "I breed canaries. I need birds with ring number and colour. Then pairs with eggs laid. And the ones I sold, to whom and for how much.",
    ],
    "Birds | (bird/birds); Species!:text, Ring number:text, Colour:text; search+sort | (sale/sales); To whom!:text, Price:USD, Bird:→bird; total=price | (pair/pairs); Name!:text, Eggs laid:number; calm; serif; app: home[records bird:list] sales[records sale:list] pairs[records pair:list]",
  ],
];
