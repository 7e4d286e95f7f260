import { type Draft } from "../draft.ts";
import { findNoun } from "../find-noun.ts";

/** What is done, in whatever form, to what, and how one calls the records of it. */
const DEEDS: readonly [verb: string, object: RegExp | null, noun: string][] = [
  ["eat|eats|ate|eaten", null, "meals eaten"],
  ["have|has|had", /^(?:for )?(?:dinner|tea|supper|lunch|breakfast)\b/i, "meals cooked"],
  ["cook|cooks|cooked", null, "meals cooked"],
  ["bake|bakes|baked", null, "cakes baked"],
  ["drink|drinks|drank|drunk", /\b(?:coffees?|espressos?)\b/i, "coffees drunk"],
  ["drink|drinks|drank|drunk", /\b(?:beers?|wine|alcohol|pints|cocktails|whisk(?:e)?y)\b/i, "alcoholic drinks"],
  ["drink|drinks|drank|drunk", null, "water intake"],
  ["sleep|sleeps|slept|nap|naps|napped", /\b(?:baby|newborn|twins?)\b/i, "baby sleep"],
  ["sleep|sleeps|slept", null, "sleep diary"],
  ["spend|spends|spent", /\b(?:time|hours?|minutes|on (?:screens?|the tablet|the phone))\b/i, "hours worked"],
  ["spend|spends|spent", null, "expenses"],
  ["earn|earns|earned|make(?= (?:money|this|each|a) )", null, "income"],
  ["run|runs|ran", null, "runs"],
  ["walk|walks|walked", /\bdog|puppy\b/i, "dog walks"],
  ["walk|walks|walked", null, "walks"],
  ["swim|swims|swam|swum", null, "swims"],
  ["cycle|cycles|cycled|bike|biked", null, "bike rides"],
  ["weigh|weighs|weighed", null, "weigh-ins"],
  ["water|waters|watered", /\b(?:plants?|flowers?|garden|tomatoes|orchids?|houseplants?)\b/i, "plant waterings"],
  ["feed|feeds|fed", /\b(?:baby|newborn|twins?)\b/i, "baby feeds"],
  [
    "feed|feeds|fed",
    /\b(?:dogs?|cats?|pets?|fish|rabbits?|hamsters?|bunny|guinea pigs?|puppy|kitten)\b/i,
    "pet feedings",
  ],
  ["lay|lays|laid", null, "daily eggs"],
  [
    "take|takes|took|taken|give|gave|given",
    /\b(?:pills?|tablets?|medicines?|meds|medication|vitamins?|drops|antibiotics?|painkillers?|inhaler|insulin|paracetamol|ibuprofen)\b/i,
    "medicine doses",
  ],
  ["call|calls|called|ring|rang|phone|phones|phoned", null, "telephone calls"],
  ["visit|visits|visited", null, "family visits"],
  ["clean|cleans|cleaned|hoover|hoovered|vacuum|vacuumed|mop|mopped|dust|dusted", null, "rooms cleaned"],
  ["mow|mows|mowed|mown", null, "lawn mowings"],
  ["wash|washes|washed", /\b(?:clothes|laundry|towels)\b/i, "laundry loads"],
  ["wash|washes|washed", /\bhair\b/i, "hair washes"],
  ["wash|washes|washed", /\bcar\b/i, "car washes"],
  [
    "change|changes|changed|wash|washed",
    /\b(?:bed ?sheets?|sheets|bedding|bed linen|the beds?)\b/i,
    "bed sheet changes",
  ],
  ["change|changes|changed", /\b(?:nappy|nappies|diapers?)\b/i, "nappy changes"],
  ["change|changes|changed", /\b(?:filters?|batter(?:y|ies))\b/i, "filter changes"],
  ["change|changes|changed", /\b(?:towels?|toothbrush(?:es)?)\b/i, "towel changes"],
  ["brush|brushes|brushed", /\bteeth\b/i, "teeth brushed"],
  ["smoke|smokes|smoked", null, "cigarettes"],
  ["dream|dreamed|dreamt", null, "dreams"],
  ["study|studies|studied|revise|revised", null, "study sessions"],
  ["work|works|worked", null, "hours worked"],
  ["wear|wears|wore|worn", null, "outfits worn"],
  ["win|wins|won|lose|lost", /\b(?:games?|at|cards|match(?:es)?)\b/i, "games we played"],
  [
    "play|plays|played",
    /\b(?:piano|guitar|violin|cello|flute|drums|instrument|clarinet|trumpet)\b/i,
    "practice sessions",
  ],
  ["play|plays|played", null, "games we played"],
  ["practise|practice|practised|practiced", null, "practice sessions"],
  ["train|trained|work out|worked out|exercise|exercised", null, "workouts"],
  ["buy|buys|bought", null, "things bought"],
  ["sell|sells|sold", null, "things sold"],
  ["donate|donates|donated", null, "donations"],
  ["drive|drives|drove|driven", null, "drives made"],
  ["read|reads", null, "books read"],
  ["watch|watches|watched", /\b(?:series|shows?)\b/i, "series watched"],
  ["watch|watches|watched", null, "films watched"],
  ["see|saw|seen|spot|spotted", /\b(?:birds?)\b/i, "birds seen"],
  [
    "see|sees|saw",
    /\b(?:mum|mom|dad|grandma|granny|grandpa|parents|friends|kids|children|grandchildren)\b/i,
    "family visits",
  ],
  ["plant|plants|planted|sow|sowed|sown", null, "plantings"],
  ["harvest|harvested|pick|picked", null, "garden harvests"],
  ["catch|catches|caught", null, "fish caught"],
  ["fix|fixed|repair|repaired|mend|mended", null, "things repaired"],
  ["learn|learns|learned|learnt", null, "things learned"],
  ["argue|argued|fight|fought|quarrel|quarrelled", null, "arguments"],
  ["meditate|meditated", null, "meditation sessions"],
  ["park|parked", null, "parking spots"],
  ["lose|lost", null, "lost things"],
  ["break|breaks|broke|broken", null, "things that broke"],
  ["meet|met", null, "people met"],
  ["shower|showered|bath|bathed", null, "showers"],
  ["fill up|filled up|refuel|refuelled|tank|tanked", null, "fuel stops"],
];

const LEAD =
  "(?:(?:so|ok|hey|hi|please|just|track|keep track of|keep a record of|a record of|a log of|a list of|list of|log of|record of|record|log|write down|note down|note|remember|know|see|show|want to know|need to know|i want to know|i need to know|i want to (?:see|remember|track|log|note|record|write down)|i'd like to (?:know|see|remember|log|note)|i never know|i always forget|i forget|we always forget|can't remember|i can't remember|i can never remember|never know|no idea|app for|app to see|something to (?:remember|note|log)) )*";
const ASK =
  "(?:what(?:ever)?|everything|all|(?:the )?(?:things|stuff)(?: that)?|how much|how many(?: [\\p{L}-]+){0,2}|how often|how long|how far|how|when|where|who|whether|if|each time|every time|whenever|which [\\p{L}-]+|what time|the last time|times|did|have|has)";
const WHO =
  "(?:(?:i|we|he|she|they|you|it|everyone|everybody|somebody|someone|(?:my|our|the|his|her|each|every) [\\p{L}'-]+(?: [\\p{L}'-]+)?) )";
const HELPED = "(?:(?:'s|'ve|did|do|does|have|has|had|was|were|is|are|will|can) )*";

/** "what did we eat this week", "who walked the dog": records of what is done; null where nothing is asked so. */
export function deedIn(text: string): Draft | null {
  const plain = text
    .trim()
    .replace(/[\s?!.,;:]+$/, "")
    .replace(/(?<=[\p{L}])'(ve|s|d)(?= )/giu, " '$1");
  for (const { asked, object, noun } of ASKED) {
    const found = asked.exec(plain);
    if (found === null) continue;
    if (object !== null && !object.test(`${found[1] ?? ""} ${found[2] ?? ""}`.trim())) continue;
    const draft = findNoun({ text: noun, isList: true }, true);
    if (draft !== null) return { ...draft, words: text };
  }
  return null;
}

const ASKED = DEEDS.map(([verb, object, noun]) => ({
  asked: new RegExp(
    `^${LEAD}${ASK} ${HELPED}(${WHO}?)(?:(?:last|already|just|ever|have|has|had|'ve|been) )*(?:${verb})(?![\\p{L}'-])(.*)$`,
    "iu",
  ),
  object,
  noun,
}));

/** "when did I last change the bed sheets": it is one thing, of which each time is noted. */
export function isUpkeep(text: string): boolean {
  return /\b(?:sheets?|bedding|bed linen|filters?|toothbrush(?:es)?|towels?|batter(?:y|ies)|nappy|diaper|lawn|hair|oven|teeth|my car|the car|baby|dog|cat|bath|shower)\b/i.test(
    text,
  );
}

const THINGS_TO: readonly [verb: string, noun: string][] = [
  ["learn|practise|get better at|know how to do", "things to learn"],
  ["buy|get|order|replace", "things to buy"],
  ["read", "books to read"],
  ["watch", "films to watch"],
  ["visit|see|go(?: to)?|travel to|explore", "places to go"],
  ["try|try out|taste|eat|do with the kids|experience", "things to try"],
  ["ask", "questions to ask"],
  ["tell|talk about|discuss|say|bring up|mention", "things to tell"],
  ["remember|not forget|keep in mind", "things to remember"],
  ["sell|get rid of", "things to sell"],
  ["cook|bake", "recipes to try"],
  ["pack|bring|take(?: with (?:me|us))?", "packing list"],
  ["do before (?:i|we) .+|do once in (?:my|our) life", "bucket list"],
];
const THINGS_LEAD = `^${LEAD}(?:all )?(?:the )?(?:things?|stuff|bits|everything|what|places?|questions|topics|all) (?:(?:that|which) )?(?:(?:(?:i|we|he|she|they|the kids|my [\\p{L}]+)(?:'d|'ve|'m)? (?:(?:still|really|always|would|have|had|am|got|going) )*(?:want|need|like|love|have|plan|planning|hope|hoping|mean|got|ought|must|should|going)?(?: to)?) |to |not to |must not )`;

/** "things I want to learn": what is to be done with them says what they are. */
export function thingsToDo(text: string): Draft | null {
  const plain = text.trim().replace(/[\s?!.,;:]+$/, "");
  for (const { asked, noun } of WANTED) {
    const draft = asked.test(plain) ? findNoun({ text: noun, isList: true }, true) : null;
    if (draft !== null) return { ...draft, words: text };
  }
  return null;
}

const WANTED = THINGS_TO.map(([verb, noun]) => ({
  asked: new RegExp(
    `${THINGS_LEAD}(?:${verb})(?:$| (?:for|to|with|about|at|on|in|from|this|next|before|my|our|the) ?.*$)`,
    "iu",
  ),
  noun,
}));
