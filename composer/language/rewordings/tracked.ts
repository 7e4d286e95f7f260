/** What is kept of what an app is called by, where that says it in one word: of yoga its sessions, of weather what was observed. */
const KEPT: Readonly<Record<string, string>> = {
  art: "artwork",
  bee: "hive",
  bees: "hive",
  bible: "bible reading",
  "blood sugar": "blood glucose",
  camping: "camping trip",
  dentist: "dentist visit",
  dues: "membership dues",
  freelance: "freelance project",
  laundry: "laundry load",
  law: "legal case",
  link: "bookmark",
  sale: "sales",
  snack: "snacks",
  tv: "TV show",
  weather: "weather observation",
  yoga: "yoga session",
};

const TRACKED = new RegExp(
  `^((?:(?:an?|my|our|simple|personal|daily|small) )*)(${Object.keys(KEPT).join("|")}) (?=(?:tracker|log|journal|diary|planner|manager|organi[sz]er|tracking app)(?![\\p{L}-]))`,
  "iu",
);

/** "Yoga tracker with duration" is one of yoga sessions. */
export function trackedRecords(prompt: string): string {
  return prompt.replace(TRACKED, (all, lead: string, said: string) => {
    const kept = KEPT[said.toLowerCase()];
    return kept === undefined ? all : `${lead}${lead === "" ? kept[0]?.toUpperCase() : kept[0]}${kept.slice(1)} `;
  });
}
