import { singularOf } from "../words.ts";

/** Labels under which the same is told: what is known of one is used for another. */
const SAME: readonly RegExp[] = [
  /^(?:author|writer|by|written by|author name)$/,
  /^(?:director|directed by)$/,
  /^(?:artist|band|performer|musician|composer)$/,
  /^(?:(?:my |short |tasting |private |personal )?(?:notes?|comments?|remarks?|thoughts?|review|impressions?|descriptions?|details?|opinion|what (?:i|we) thought)|about|info|how it went)$/,
  /^(?:date|when|day|(?:date|day) (?:watched|read|seen|visited|played|of (?:visit|event|purchase)|tasted|caught|done|taken|made)|(?:watched|read|seen|visited|played|tasted|done|made|caught|taken|brewed|baked) on)$/,
  /^(?:place|location|where|room|spot|venue|shelf|storage(?: location)?|stored in|kept in|site)$/,
  /^(?:price|cost|value|price paid|purchase price|worth|amount|estimated (?:value|price|cost|worth)|current value|unit price|price per (?:unit|piece|bottle)|total|total (?:cost|price)|sum)$/,
  /^(?:photo|picture|image|cover|cover (?:image|photo|art)|poster|label photo|photograph)$/,
  /^(?:rating|stars?|star rating|score|(?:my|our|personal) (?:rating|score)|how good|rank)$/,
  /^(?:type|kind|category|style|genre|sort|section)$/,
  /^(?:quantity|count|how many|stock|stock level|bottles|qty|in stock|number|copies|pieces|on hand|left)$/,
  /^(?:year|vintage|(?:release|publication) year|year (?:released|published|made|of (?:release|publication|manufacture))|released|published)$/,
  /^(?:country|origin|country of origin)$/,
  /^(?:brand|make|manufacturer|maker|producer|roaster|brewery|distillery|winery)$/,
  /^(?:duration|length|minutes|time spent|how long|practice time|(?:minutes|hours|time) (?:practi[sc]ed|played|trained|spent|studied|meditated|worked out))$/,
  /^(?:shop|store|supplier|bought (?:from|at)|where bought|seller|source)$/,
  /^(?:student|pupil|child|learner)$/,
  /^(?:to bed|bed ?time|went to bed(?: at)?|bed time|sleep time|asleep at|fell asleep)$/,
  /^(?:got up|wake(?:[- ]?up)?(?: time)?|woke(?: up)?(?: at)?|up at|get up time)$/,
  /^(?:hours?|hours? slept|hours? of sleep|sleep duration|total sleep|time asleep)$/,
  /^(?:client|customer|client name|customer name)$/,
  /^(?:due|due date|deadline|by|return by|due back|needed by)$/,
  /^(?:expires|expires on|expiry|expiry date|best before|use by|expiration date|valid until)$/,
  /^(?:last (?:watered|watering|fed|done|cleaned|serviced|service|inspection|visit|checked|inspected))$/,
  /^(?:platform|console|system)$/,
  /^(?:players|number of players|player count)$/,
  /^(?:material|materials|fabric|yarn)$/,
  /^(?:status|stage|state|phase)$/,
  /^(?:difficulty|level)$/,
  /^(?:dose|dosage|strength)$/,
  /^(?:species|latin name|botanical name|scientific name)$/,
  /^(?:role|job title|job|position)$/,
  /^(?:grape|grapes|grape variety|variety)$/,
  /^(?:started on|start date|since|member since|joined|joined on|hired on|start|employed since)$/,
  /^(?:who|person|assigned to|assignee|owner|responsible|for whom|helper|cook|whose turn)$/,
];

/** How a label is compared: "My grapes" is "grape". */
export function plainLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/^(?:the|my|our|its|their|his|her|an?) /, "")
    .split(" ")
    .map(singularOf)
    .join(" ");
}

/** The labels of a list that mean what this one means, itself first. */
export function labelsLike(label: string, labels: readonly string[]): string[] {
  const plain = plainLabel(label);
  // "Our score" and "their score" are two.
  const exact = labels.filter((each) => each.toLowerCase() === label.toLowerCase());
  const own = labels.filter((each) => plainLabel(each) === plain);
  const set = SAME.find((words) => words.test(label.toLowerCase()) || words.test(plain));
  const like = set === undefined ? [] : labels.filter((each) => set.test(each.toLowerCase()));
  return [...new Set([...exact, ...own, ...like])];
}
