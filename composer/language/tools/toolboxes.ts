import { type Recognizer, findAll, touches } from "../recognizer.ts";
import { asLabel } from "../words.ts";

const TOPICS =
  "study|studying|focus|productivity|school|classroom|teacher(?:'s)?|student(?:'s)?|learning|homework|kids'?|party|family|office|desk|maths?|kitchen|cooking|baking|wellness|mindfulness|fitness|workout|training|gym|exercise|puzzles?|games?|board games?|utility|toolbox|everyday|daily|finance|money|travel|writing|writer's|home|morning|language(?:[- ]learning)?|d&d|dnd|rpg";
const KINDS =
  "app|application|dashboard|tool|toolbox|tool ?kit|helper|kit|suite|companion|corner|hub|assistant|centre|center|arcade|page|space|desk";
const JOINT =
  "(?: (?:with|that has|that (?:contains|includes)|which has|including|containing|consisting of|made of)|:)";

/** "Shopping budget: a unit price calculator and …": whatever stands before the colon is its name. */
const ANY =
  /^(?:an? |my |the |our )*((?:(?!(?:lists?|logs?|trackers?|diary|app|quiz|cards|with|that|site|website)\b)[\p{L}'-]+ ?){1,4}):(?= [^.]*(?:,| and | plus ))/gu;

/** What holds several tools, by its own name: "a study app with a timer and cards", "a collection of games: chess and 2048". */
export const recognizeToolboxes: Recognizer = (reading) =>
  findAll(
    reading,
    new RegExp(
      `(?<![\\p{L}-])(?:(?:an? |my |the ){0,2}(?:(?:collection|set|bundle|suite|box|bunch|couple|page|app) of (?:[\\p{L}]+ )?(games|tools|utilities|timers|calculators|puzzles|mini[- ]games)|((?:${TOPICS})(?: (?:${KINDS}|games?))+|dashboards?|tool ?box|tool ?kit|swiss army knife|all[- ]in[- ]one(?: (?:${KINDS}))?|games?(?: (?:${KINDS}|room))|(?:${KINDS}) for (?:my |the |our )?[\\p{L}]+))(?:${JOINT})?)`,
      "gu",
    ),
  )
    .concat(findAll(reading, ANY))
    // Only in front of what was understood as a tool.
    .filter(({ span }) => touches(reading.claimed, { start: span.end, end: span.end + 2 }))
    // "A coming soon page for my app called Pebble" is a site.
    .filter(({ span }) => !/\b(?:soon|landing|launch|home|web|event|splash) $/i.test(reading.text.slice(0, span.start)))
    .slice(0, 1)
    .map(({ span, groups }) => ({
      spans: [span],
      // "An app for my classroom" is a classroom app.
      part: {
        name: asLabel((groups[1] ?? groups[2] ?? "Tools").replace(/^(\w+) for (?:my |our |the )?(.+)$/i, "$2 $1")),
      },
    }));
