const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
const DAY = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*";
const SOME = `(?<closed>${DAY}(?:(?:, | and | & |, and )${DAY})*)`;
const TIME = "\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|h)?";
const TIMES = `(?:from )?(?<times>${TIME} ?(?:to|-|–|until|till) ?${TIME})`;
const OTHERS =
  "(?:(?:on |and )?(?:all )?(?:the )?(?:other|remaining) days|(?:on )?the rest(?: of the week| of the days)?|otherwise|apart from that|else|every other day)";
const EVERY =
  "(?:every ?day|each day|daily|all days|all week|the whole week|7 days(?: a week)?|mon(?:day)?s? ?(?:to|-|–) ?sun(?:day)?s?)";
const OPEN = "(?:(?:we(?:'re| are)|it(?:'s| is)) )?(?:open )?";
const BUT = "(?:but|except(?: for| on)?|apart from|other than|besides)(?: not)?(?: on)?";

const FORMS: readonly RegExp[] = [
  rx(`${SOME}(?: is| are|:| we(?:'re| are))? closed[,;]? (?:and |but )?${OTHERS},?(?: is| are|:)? ?${OPEN}${TIMES}`),
  rx(`(?:we(?:'re| are) )?closed (?:on )?${SOME}[,;]? (?:and |but )?(?:${OTHERS},? )?${OPEN}${TIMES}`),
  rx(`${OPEN}${TIMES},? ${EVERY},? ${BUT} ${SOME}`),
  rx(`${OPEN}${EVERY},? ${BUT} ${SOME},? ${OPEN}${TIMES}`),
  rx(`${OPEN}${EVERY},? ${TIMES},? (?:${BUT}|(?:and |but )?closed(?: on)?) ${SOME}`),
  rx(`${OPEN}${TIMES},? ${EVERY},? (?:and |but )?closed(?: on)? ${SOME}`),
];

const LATER = rx(
  `${OPEN}${TIMES}(?: every ?day| daily)?[,;]? (?:and |but )?(?:on )?${SOME}(?: only| just)?(?: we open| it is)? (?:(?<side>from|until|till|to|at) (?<hour>${TIME})|(?:from )?(?<other>${TIME} ?(?:to|-|–|until|till) ?${TIME}))`,
);

/** "open 7 to 18, sundays from 9": that day has hours of its own. */
function withOther(plain: string): string | null {
  const groups = LATER.exec(plain)?.groups;
  if (groups === undefined) return null;
  const days = (groups["closed"] ?? "").split(/(?:,? and |, | & )/i).map(dayNamed);
  const times = (groups["times"] ?? "").replace(/until|till|–|-/i, "to");
  const [from = "", to = ""] = times.split(/ ?to ?/);
  const hour = groups["hour"] ?? "";
  const own =
    groups["other"] ?? (/^(?:from|at)$/i.test(groups["side"] ?? "") ? `${hour} to ${to}` : `${from} to ${hour}`);
  return `hours: ${[...runs(days).map((each) => `${each} ${times}`), ...days.map((each) => `${each} ${own}`)].join(", ")}`;
}

/** "open from 11 to 23 every day except tuesday": the hours day by day; what says no such thing stays as it is. */
export function withoutBut(said: string): string {
  const plain = said.trim().replace(/[.!\s]+$/, "");
  const groups = FORMS.map((form) => form.exec(plain)?.groups).find((found) => found !== undefined);
  if (groups === undefined) return withOther(plain) ?? said;
  const closed = (groups["closed"] ?? "").split(/(?:,? and |, | & )/i).map(dayNamed);
  const times = (groups["times"] ?? "").replace(/until|till|–/i, "to");
  return `hours: ${[...runs(closed).map((days) => `${days} ${times}`), ...closed.map((day) => `${day} closed`)].join(", ")}`;
}

function dayNamed(word: string): string {
  return DAYS.find((day) => day.startsWith(word.toLowerCase().slice(0, 3))) ?? word;
}

/** The days of the week without these, those after each other together: "wednesday to sunday". */
function runs(closed: readonly string[]): string[] {
  const found: string[][] = [];
  for (const [at, day] of DAYS.entries()) {
    if (closed.includes(day)) continue;
    const last = found.at(-1);
    if (last !== undefined && last.at(-1) === DAYS[at - 1]) last.push(day);
    else found.push([day]);
  }
  return found.map((days) => (days.length === 1 ? days.join() : `${days[0]} to ${days.at(-1)}`));
}

function rx(source: string): RegExp {
  return new RegExp(`^(?:(?:our|the|opening|new) )*(?:hours(?: are|:)? )?${source}$`, "iu");
}
