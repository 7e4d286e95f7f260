import type { ExampleValue } from "@lathe/protocol/app/entity";
import { BRANDS, emailOf, FIRMS, type Person, PEOPLE, PUBLIC_PLACES, STORES, TOWNS } from "./people.ts";

/** What is known of an example when a value of it is chosen. */
export interface ExampleRow {
  index: number;
  /** Whom this example is about, or who has to do with it. */
  person: Person;
  /** Somebody in a part beside that, where the example is a person. */
  other: Person;
  /** Who or what an e-mail or a web address of it is of. */
  contact: string;
  isFirm: boolean;
  /** It takes place somewhere; otherwise it is something that lies somewhere. */
  isEvent: boolean;
  /** It is about children. */
  isYoung: boolean;
  isPerson: boolean;
  /** They tell how somebody is: a weight is that of a person. */
  isOfBody: boolean;
  /** What money is about in its domain. */
  price: number;
}

type Values = readonly ExampleValue[] | ((row: ExampleRow) => ExampleValue);

const first = ({ other }: ExampleRow) => other.first;
const full = ({ other }: ExampleRow) => `${other.first} ${other.last}`;
const own = ({ person }: ExampleRow) => `${person.first} ${person.last}`;
const near = (factors: readonly number[]) => (row: ExampleRow) =>
  rounded(row.price * (factors[row.index % factors.length] ?? 1));
const doctor = ({ index }: ExampleRow) => `Dr ${PEOPLE[(index + 3) % PEOPLE.length]?.last ?? "Novak"}`;

/** What labels mean, and values for it; the first that fits the field's type counts. */
export const MEANINGS: readonly [RegExp, Values][] = [
  // People.
  [/\b(?:doctor|physician|gp|dentist|specialist|surgeon|consultant|vet)\b(?! visit)/i, doctor],
  [/^first ?name$|^(?:nick ?name|forename|given name)$/i, ({ person }) => person.first],
  [/^(?:last ?name|surname|family name)$/i, ({ person }) => person.last],
  [
    /^(?:who|whom|person|for|for whom|from|from whom|owner|assignee|assigned(?: to)?|responsible|in charge|cook|driver|host|helper|player|picker)$|\b(?:suggested|recommended|borrowed|lent|given|bought|paid|done|made|picked|found|chosen|added|cleaned|fed|checked|logged|reported|led|written|seen|baked|prepared|brought|requested|approved|caught|used|signed|collected|packed) (?:by|to|from)\b|^who\b|\b(?:lead|leader|led by)$/i,
    first,
  ],
  [
    /\b(?:customer|client|tenant|guest|member|participant|attendee|speaker|instructor|teacher|tutor|coach|trainer|patient|parent|guardian|next of kin|emergency contact|contact|contact person|volunteer|organi[sz]er|landlord|agent|applicant|donor|seller|buyer|reporter|nurse|carer|caregiver|therapist|keeper|witness|manager|supervisor|inspector|engineer|technician|recipient|sender|student|pupil|child|employee|staff|author|breeder|judge|interviewer|interviewee|secretary|treasurer|chair|visitor|neighbou?r|friend|stylist|rider|renter|hirer|reader|editor|colleague|godparent|babysitter|walker|swimmer|runner|singer|dancer|winner|opponent|owner)(?:'s)?(?: ?name)?$/i,
    full,
  ],
  [/^(?:full )?name$/i, own],
  [/\b(?:e-?mail)\b/i, ({ contact, isFirm }) => emailOf(contact, isFirm ? "example.com" : "example.org")],
  [/\b(?:phone|mobile|telephone|cell|number to call)\b/i, ({ person }) => person.phone],
  [
    /\b(?:birthday|birth ?date|date of birth|born(?: on)?|dob)\b/i,
    ({ person, isYoung, index }) => (isYoung ? `${2015 + (index % 4)}${person.birthday.slice(4)}` : person.birthday),
  ],
  [
    /^(?:age|years old)$/i,
    ({ person, isPerson, isYoung, index }) => (isYoung ? 6 + (index % 5) : isPerson ? person.age : null),
  ],
  [/\b(?:street|address)\b(?! book)/i, ({ person }) => `${person.street}, ${person.town}`],
  [/\b(?:city|town|village|home ?town|lives in|parish)\b/i, ({ person }) => person.town],
  [/\b(?:post ?code|zip)\b/i, []],
  [
    /\b(?:website|web ?site|link|url|homepage|web page|shop link)\b/i,
    ({ contact }) => `https://example.com/${emailOf(contact).replace(/@.*/, "").replaceAll(".", "-")}`,
  ],
  // Firms and what they make.
  [
    /\b(?:supplier|vendor|wholesaler|merchant|distributor|compan(?:y|ies)|firm|business|employer|organi[sz]ation|sponsor|dealer|contractor|insurer|bank|provider|courier)\b/i,
    FIRMS,
  ],
  [
    /\b(?:shop|store|bought (?:from|at)|where (?:i |we )?bought|retailer|marketplace|seller)\b/i,
    ["Corner Stores", "Market", "Second hand", "Northside Supplies", "Online", "Gift"],
  ],
  [/^(?:brand|make|manufacturer|maker|producer|made by)$/i, BRANDS],
  [/^(?:model|model (?:number|name|no\.?))$/i, ["MX 240", "Classic", "T-12", "Series 3", "Junior", "HD 5"]],
  [/\bserial\b/i, ["NS-40718", "A-22053", "WX-9914", "K-30067", "B-11842", "NS-40922"]],
  [
    /^(?:sku|article (?:no|number)|item (?:code|number)|product code|code|asset (?:tag|number|id)|part (?:no|number))\.?$/i,
    ["A-1004", "A-1017", "B-2203", "B-2240", "C-3108", "C-3155"],
  ],
  [
    /\b(?:invoice|order|receipt|ticket|booking|reference|job|policy|membership|member|account|case|claim|tracking|permit) (?:no|number|id|ref)\.?$|^(?:reference|ref|number)$/i,
    ["2026-014", "2026-015", "2026-018", "2026-021", "2026-024", "2026-030"],
  ],
  [
    /\b(?:licen[cs]e plate|registration|number plate|reg)\b/i,
    ["KL-204-B", "KL-981-T", "HX-11-77", "KL-500-E", "HX-32-08", "KL-320-H"],
  ],
  [/^(?:materials?|made (?:of|from))$/i, ["Oak", "Wool", "Brass", "Linen", "Steel", "Clay"]],
  [/^(?:unit|units)$/i, ["pieces", "kg", "boxes", "litres", "pieces", "bags"]],
  [/\bt-?shirt size$|^(?:clothing |shirt )?size$/i, ["M", "L", "S", "M", "XL", "S"]],
  [/\bshoe size$/i, [38, 43, 40, 44, 37, 41]],
  [/^(?:(?:us|home) )?states?$/i, ["California", "Utah", "Maine", "Oregon", "Colorado", "Montana"]],
  [
    /^(?:end(?:ed|s|ing)?|finish(?:ed)?|stop(?:ped)?|until|to)(?: (?:time|at))?$/i,
    ({ index }) => END_TIMES[index % 6] ?? null,
  ],
  [/^(?:condition|state)$/i, ["Good", "Like new", "Worn", "Good", "Needs repair", "Fair"]],
  [
    /^(?:(?:my|body|current|morning) )*weight$/i,
    ({ isOfBody, index }) => (isOfBody ? ([72.4, 71.9, 71.2, 70.8, 71.5, 70.3][index % 6] ?? null) : null),
  ],
  // Places.
  [
    /^(?:country|nationality|country of origin|origin)$/i,
    ["Portugal", "Japan", "Italy", "Norway", "Mexico", "Ireland"],
  ],
  [/^(?:continent)$/i, ["Europe", "Asia", "Europe", "Europe", "North America", "Europe"]],
  [/^(?:region|county|state|province)$/i, ["Kent", "Cornwall", "Fife", "Norfolk", "Powys", "Devon"]],
  [/^(?:room|which room)$/i, ["Kitchen", "Living room", "Study", "Bedroom", "Hall", "Bathroom"]],
  [
    /\b(?:shelf|bin|drawer|cupboard|rack|aisle|bay|box|storage(?: (?:place|location))?)$/i,
    ["Shelf A", "Shelf B", "Top drawer", "Shelf A", "Box 4", "Back wall"],
  ],
  [
    /^(?:location|place|where|spot|venue|site|area|where it is|kept (?:in|at)|stored (?:in|at))$/i,
    ({ index, isEvent }) => (isEvent ? PUBLIC_PLACES : STORES)[index % 6] ?? null,
  ],
  [/^(?:from|departure|departs from|leaving from|start(?:ing)? (?:point|place))$/i, TOWNS],
  [/^(?:to|arrival|destination)$/i, ["Harbourside", "Kingsford", "Ashby", "Millbrook", "Westfield", "Ashby"]],
  [
    /\b(?:meeting point|pick[- ]?up(?: point| place)?)$/i,
    ["School gate", "Station", "Car park", "Church", "Market square", "Bus stop"],
  ],
  // Groups, roles, levels.
  [/^(?:class|form|year group|school class|class name)$/i, ["3a", "4b", "3a", "5c", "4b", "2d"]],
  [/^(?:grade|mark)$/i, ["A", "B+", "B", "A-", "C", "B"]],
  [/^project$/i, ["Website", "Newsletter", "Website", "Thesis", "Newsletter", "Website"]],
  [/^(?:subject|school subject)$/i, ["Maths", "English", "History", "Biology", "Art", "Music"]],
  [/^(?:department|team|division)$/i, ["Sales", "Workshop", "Office", "Workshop", "Kitchen", "Sales"]],
  [/^(?:role|job|job title|position|function)$/i, ["Chair", "Treasurer", "Member", "Secretary", "Member", "Helper"]],
  [/^(?:instrument|plays)$/i, ["Piano", "Violin", "Guitar", "Cello", "Flute", "Drums"]],
  [/^(?:voice|voice part)$/i, ["Soprano", "Tenor", "Alto", "Bass", "Alto", "Soprano"]],
  [/^(?:languages?)$/i, ["English", "German", "Spanish", "English", "French", "Italian"]],
  [/\b(?:allerg(?:y|ies)|intolerances?)$/i, ["Nuts", "None", "None", "Milk", "None", "Pollen"]],
  [
    /\b(?:diet|dietary(?: (?:needs|requirements|wishes|restrictions))?|food (?:needs|wishes))$/i,
    ["Vegetarian", "None", "None", "No nuts", "Vegan", "None"],
  ],
  [/^(?:meal(?: choice)?|menu choice)$/i, ["Vegetarian", "Fish", "Vegetarian", "Chicken", "Vegan", "Fish"]],
  [
    /^(?:skills?|interests?|hobbies|good at)$/i,
    ["Baking", "First aid", "Driving", "Music", "Bookkeeping", "Gardening"],
  ],
  [
    /^(?:availability|available|free on|works? on)$/i,
    ["Weekends", "Evenings", "Tuesdays", "Mornings", "Fridays", "Weekends"],
  ],
  [/^(?:weather|conditions)$/i, ["Sunny", "Overcast", "Light rain", "Windy", "Clear and cold", "Showers"]],
  [/^(?:day|weekday|day of the week)$/i, ["Monday", "Wednesday", "Saturday", "Tuesday", "Friday", "Sunday"]],
  [/^(?:season)$/i, ["Spring", "Summer", "Autumn", "Winter", "Summer", "Spring"]],
  [/\bmonth$/i, ["March", "June", "September", "January", "May", "November"]],
  [/^(?:colou?rs?|shade)$/i, ["Blue", "Dark green", "Red", "White", "Grey", "Yellow"]],
  [/^(?:payment(?: method)?|paid (?:by|with|how)|how paid)$/i, ["Card", "Cash", "Transfer", "Card", "Cash", "Card"]],
  [/^(?:blood type|blood group)$/i, ["O+", "A+", "B+", "O-", "AB+", "A-"]],
  [
    /^(?:relation|relationship|relation to (?:me|us))$/i,
    ["Sister", "Friend", "Colleague", "Cousin", "Neighbour", "Uncle"],
  ],
  [
    /^(?:how (?:we|i) met|known (?:from|since)|met (?:at|through))$/i,
    ["School", "Choir", "Work", "Next door", "Through Mara", "University"],
  ],
  [
    /^(?:favou?rite )?(?:cake|dessert|sweet)$/i,
    ["Lemon drizzle", "Carrot", "Plum tart", "Chocolate", "Almond", "Cheesecake"],
  ],
  [/^(?:favou?rite )?(?:food|dish|meal|snack)$/i, ["Pancakes", "Dumplings", "Lasagne", "Curry", "Fish pie", "Soup"]],
  [/^(?:favou?rite )?(?:drink)$/i, ["Tea", "Coffee", "Apple juice", "Water", "Ginger beer", "Cocoa"]],
  [
    /^(?:hobby|sport|activity|favou?rite (?:sport|hobby|activity))$/i,
    ["Swimming", "Chess", "Football", "Climbing", "Painting", "Dance"],
  ],
  [
    /\b(?:medical (?:notes?|conditions?|info(?:rmation)?)|health (?:notes?|issues?|conditions?)|medical)$/i,
    ["None", "Asthma, has an inhaler", "None", "Wears glasses", "None", "Knee, no jumping"],
  ],
  [
    /\bfeeding (?:instructions|notes?|plan|times?)$/i,
    [
      "Half a cup, morning and evening",
      "One pouch at six",
      "Hay always, greens at noon",
      "A cup at seven, none at night",
      "Dry food, small bowl",
    ],
  ],
  [
    /\b(?:table|seat|locker|stall|booth|desk|plot|pitch|parking space|parking spot|parking|bay)(?: (?:no|number))?\.?$/i,
    ["4", "12", "7", "2", "9", "15"],
  ],
  [/^(?:plus one|\+1)$/i, ["Yes", "No", "Yes", "No", "No", "Yes"]],
  [/^(?:genre)$/i, ["Drama", "Comedy", "Crime", "History", "Fantasy", "Adventure"]],
  [/^(?:mood|feeling|energy)$/i, ["Good", "Calm", "Tired", "Cheerful", "Good", "Restless"]],
  [/^(?:method|technique)$/i, ["By hand", "Oven", "Machine", "By hand", "Slow", "Quick"]],
  [
    /^(?:carrier|courier|shipping (?:company|method))$/i,
    ["Post", "Courier", "Parcel van", "Post", "Pick-up", "Courier"],
  ],
  [/^(?:cause|reason)$/i, ["Wear", "Accident", "Unknown", "Age", "Weather", "Wear"]],
  [
    /^(?:found (?:at|through)|how they found us|came from|referred by)$/i,
    ["Friend", "Website", "Fair", "Newspaper", "Friend", "Poster"],
  ],
  [/^source$/i, ["Grandma", "Cookbook", "Magazine", "Neighbour", "Own idea", "Newspaper"]],
  [/^(?:car|vehicle)$/i, ["Skoda Octavia", "Ford Transit", "Renault Zoe", "VW Golf", "Volvo V60", "Fiat 500"]],
  [/^(?:lead time|delivery time|turnaround)$/i, ["2 weeks", "5 days", "10 days", "3 weeks", "1 week", "2 days"]],
  [/^(?:taste|flavou?r)$/i, ["Sweet", "Sharp", "Mild", "Nutty", "Tart", "Fruity"]],
  [/^(?:pool|swimming pool)$/i, ["Town baths", "School pool", "Leisure centre", "Town baths", "Lido", "School pool"]],
  // Amounts.
  [/\b(?:salary|wages?(?: per year)?)$/i, [34_000, 41_500, 38_000, 52_000, 29_500, 46_000]],
  [/\b(?:hourly rate|rate per hour|per hour)$/i, [45, 60, 38, 55, 42, 70]],
  [/\b(?:per|a|\/) ?(?:litre|liter|l|kwh|unit of electricity)$/i, [1.68, 1.74, 1.59, 1.81, 1.7, 1.65]],
  [
    /\b(?:per|a|\/) ?(?:gallon|kilo|kg|pound|lb|metre|meter|m|m2|m²|m3|m³|square (?:metre|meter|foot))$/i,
    [4.2, 3.6, 5.5, 2.9, 4.8, 3.9],
  ],
  [/\b(?:per|a|\/) ?(?:night)$/i, [95, 120, 80, 140, 110, 75]],
  [
    /\b(?:per|a|\/) ?(?:km|kilomet(?:re|er)|mile|word|page|piece|item|bag|jar|bar|egg|slice|cup|minute)$/i,
    [0.5, 0.35, 0.8, 0.42, 0.6, 0.45],
  ],
  [/\b(?:membership fee|annual fee|dues|subscription|subs)$/i, [40, 40, 25, 40, 60, 25]],
  [/\b(?:rent|monthly rent)$/i, [980, 1250, 890, 1100, 740, 1320]],
  [/\b(?:deposit)$/i, [100, 150, 50, 200, 100, 80]],
  [/\b(?:fee|charge|hire (?:cost|price))\b/i, [60, 45, 80, 35, 120, 50]],
  [/\b(?:shipping|postage|delivery fee)\b/i, [4.5, 6, 4.5, 9.9, 6, 4.5]],
  [
    /\b(?:price|cost|value|worth|amount|budget|spent|total|paid|fee|estimate|estimated cost|charge|money|takings|income)\b/i,
    near([1, 1.4, 0.65, 2.1, 0.9, 1.2]),
  ],
  [/\b(?:reorder|minimum|low[- ]stock|restock|at least)\b/i, [4, 5, 3, 10, 2, 6]],
  [
    /\b(?:stock|quantity|quantities|how many|on hand|qty|count|number of (?:items|pieces|units|boxes))\b|^(?:pieces|copies|units|boxes)$/i,
    [12, 3, 8, 40, 6, 25],
  ],
  [
    /^(?:guests|people|persons|party size|head ?count|participants|attendees|number of (?:people|guests|participants|kids|children)|covers|group size|places)$/i,
    [4, 12, 2, 20, 6, 8],
  ],
  [/^seats$/i, [4, 3, 6, 4, 5, 7]],
  [/^(?:pages?|page count|number of pages)$/i, [312, 248, 416, 190, 365, 284]],
  [/^(?:servings|portions|serves)$/i, [4, 2, 6, 4, 8, 3]],
  [
    /^(?:(?:duration|length|time|minutes|how long|time (?:taken|spent|needed))(?: in minutes)?)$/i,
    [30, 45, 20, 60, 90, 40],
  ],
  [/^hours(?: (?:worked|spent|logged|given))?$/i, [2, 3.5, 1, 4, 2.5, 6]],
  [/^(?:progress|percent(?:age)?(?: (?:done|complete))?|complete|completion)$/i, [60, 100, 25, 0, 80, 45]],
  [/^(?:year|year (?:bought|made|built|released|published|acquired)|built)$/i, [2018, 2021, 2009, 2023, 2015, 1998]],
  [/\byear$/i, [2024, 2023, 2025, 2022, 2024, 2025]],
  [/^(?:level|grade|stage|belt)$/i, [2, 1, 3, 2, 4, 1]],
  [/^capacity$/i, [40, 120, 25, 80, 60, 200]],
  [/^(?:min(?:imum)? players?)$/i, [2, 1, 2, 3, 2, 4]],
  [/^(?:max(?:imum)? players?|players)$/i, [4, 6, 5, 8, 4, 10]],
  [/^(?:playing time|play time)$/i, [45, 30, 90, 60, 40, 120]],
  [/^(?:gift|donation|pledge|contribution|amount|donated)$/i, [25, 50, 20, 100, 40, 15]],
  [/^(?:score|points)$/i, [8, 7, 9, 6, 8, 10]],
  [/^(?:temperature|temp|degrees)$/i, [18, 21, 16, 23, 19, 14]],
  [/^(?:attempts|tries|times|visits)$/i, [3, 1, 2, 5, 1, 4]],
];

/** Times of a day that is in use. */
/** When what began at TIMES is over. */
const END_TIMES = ["17:00", "20:00", "11:45", "16:30", "21:00", "12:15"];

export const TIMES = ["09:00", "18:30", "10:15", "14:00", "19:30", "08:45"] as const;

/** Days that are behind, or ahead with one that is overdue. */
export const PAST_DAYS = ["-2", "-9", "-16", "-24", "-40", "-63"] as const;
export const COMING_DAYS = ["+2", "+9", "+16", "+5", "+30", "+23"] as const;
export const DUE_DAYS = ["+4", "-2", "+11", "+18", "+30", "+60"] as const;

/** A sum as people write it on a price tag. */
function rounded(amount: number): number {
  const step = amount < 10 ? 0.5 : amount < 100 ? 1 : amount < 1_000 ? 5 : 50;
  return Math.max(step, Math.round(amount / step) * step);
}
