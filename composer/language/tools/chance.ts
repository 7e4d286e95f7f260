import type { Block } from "@lathe/protocol/app/block";
import { type Found, type Reading, type Recognized, type Recognizer, findAll, findFirst } from "../recognizer.ts";
import { withFrame } from "./frame.ts";
import { namesEntity } from "./names-entity.ts";

const ROLL = "(?:(?:to |can |could )?(?:roll|throw|toss|simulat)(?:s|ing|e)? )?(?:an? |some |the )?";
const ROLLER = "(?:[- ](?:rollers?|roll|rolling|thrower|throwing|simulator|app|tool|generator|throw|game|set))*";
const MANY_SIDES: readonly number[] = [4, 6, 8, 10, 12, 20];
const MOST_SIDES = 100;
const MOST_DICE = 10;

/** Dice and coins. */
export const recognizeChance: Recognizer = (reading) => [
  ...findAll(
    reading,
    /(?:,? ?\b(?:with|and|or|for|an?|including) )*\b(?:advantage(?: (?:and|or|\/) disadvantage)?|disadvantage)(?: rolls?)?\b/g,
  )
    .filter(() => /\b(?:dice|die|d20)\b/i.test(reading.text))
    .map(({ span, text }): Recognized => ({
      spans: [span],
      part: {
        undone: [{ words: text.trim(), answer: "Set the dice to two and take the higher one of what they show." }],
      },
    })),
  ...readDice(reading),
  ...findAll(
    reading,
    /(?<![\p{L}-])(?:(?:flip(?:s|ping)?|toss(?:es|ing)?)(?: of)? (?:an? |the )?coins?|coin[- ]?(?:flip(?:per|ping)?|toss(?:er|ing)?)|heads or tails)(?: (?:app|simulator|game))*(?: (?:with|for) heads (?:and|or) tails)?(?![\p{L}-])/gu,
  )
    .slice(0, 1)
    .map(({ span }): Recognized => ({
      spans: [withFrame(reading, span)],
      part: {
        name: "Coin flip",
        icon: "game",
        theme: { tone: "playful" },
        entities: [namesEntity({ singular: "side", plural: "sides", names: ["Heads", "Tails"] })],
        blocks: [{ id: "coin", type: "picker", entity: "side", button: "Flip the coin" }],
      },
    })),
  ...findAll(
    reading,
    /(?<![\p{L}-])(?:yes[- ](?:or[- ])?no|magic[- ](?:8|eight)[- ]?ball)(?: (?:deciders?|decisions?|makers?|picker|oracle|wheel|generator|app|machine))*(?![\p{L}-])/gu,
  )
    .slice(0, 1)
    .map(({ span, text }): Recognized => ({
      spans: [withFrame(reading, span)],
      part: {
        name: /magic/i.test(text) ? "Oracle" : "Yes or no",
        icon: "question",
        theme: { tone: "playful" },
        entities: [
          namesEntity({
            singular: "answer",
            plural: "answers",
            names: /magic/i.test(text)
              ? ["Yes", "No", "Most likely", "Rather not", "Ask again later", "Without any doubt"]
              : ["Yes", "No"],
          }),
        ],
        blocks: [{ id: "oracle", type: "picker", entity: "answer", button: "Ask" }],
      },
    })),
];

const SEVERAL = /\b(?:several|multiple|many|more than one) dice\b/i;
const MODIFIERS =
  /(?:,? ?\b(?:with|and|plus|an?|the|including|that|has|supports?|add(?:ing|s)?|for) )*(?:(?:roll )?modifiers?|bonus(?:es)?(?= (?:to|on)\b|[.,;!\n]|$))(?: (?:to|on) (?:the|each) (?:roll|total))?/g;

function readDice(reading: Reading): Recognized[] {
  const set = findFirst(
    reading,
    new RegExp(
      `(?<![\\p{L}-])${ROLL}(?:(?:d&d|dnd|dungeons (?:and|&) dragons|rpg|tabletop|role[- ]playing|polyhedral)(?: (?:game|rpg))? dice${ROLLER}|dice${ROLLER} for (?:playing )?(?:d&d|dnd|dungeons (?:and|&) dragons|rpgs?|role[- ]playing games?|tabletop games?))(?![\\p{L}-])`,
      "gu",
    ),
  );
  const own = new RegExp("(?<![\\p{L}\\d])\\d{0,2}d\\d{1,3}(?![\\p{L}\\d])", "giu");
  // "D&D dice: 2d6+3 and a d20" says which ones.
  const said = reading.text.match(own) ?? [];
  const [range] = findAll(reading, RANGE);
  if (range !== undefined || (set !== null && said.length === 0)) return [setOfDice(reading, set, range)];
  const pattern = new RegExp(
    `(?<![\\p{L}\\d-])${ROLL}(?:(\\d{1,2}) )?(?:(\\d{1,3})[- ]sided |(?:six|normal|regular|standard) )?(?:(?:dice|die)(?! cut)|(\\d{0,2})d(\\d{1,3})(?: ?([+-]) ?(\\d{1,2})(?!\\d*d))?)${ROLLER}(?: (?:with|of|that has) (\\d{1,3}) (?:sides|faces))?(?: (?:with|of|using) (\\d{1,2}) dice)?(?![\\p{L}\\d-])`,
    "gu",
  );
  const found = findAll(reading, pattern);
  // "A dice roller for 3d6" is about three dice, not about four.
  const isTold = ({ groups }: Found) => groups.slice(1).some((group) => group !== undefined);
  const told = found.some(isTold) ? found.filter(isTold) : found.slice(0, 1);
  const modifiers = findAll(reading, MODIFIERS).map(({ span }) => span);
  const plus = findAll(reading, /(?:,? ?\b(?:and|then) )*\b(?:add(?:ing|s)?|plus) (\d{1,2})\b/g).find(
    () => found.length === 1,
  );
  const bare = [
    ...(plus === undefined ? [] : [plus.span]),
    ...found.filter((each) => !told.includes(each)).map(({ span }) => withFrame(reading, span)),
    ...(found.length === 0 ? [] : modifiers),
    ...(set === null ? [] : [withFrame(reading, set.span)]),
  ];
  return told.map(({ span, text, groups }, index): Recognized => {
    const sides = Number(groups[2] ?? groups[4] ?? groups[7] ?? 6);
    const several = told.length === 1 && SEVERAL.test(reading.text) ? 2 : 1;
    const count = Number(groups[1] ?? (groups[3] === "" ? undefined : groups[3]) ?? groups[8] ?? several);
    const isPossible = sides >= 2 && sides <= MOST_SIDES && count <= MOST_DICE;
    const limited = Math.min(MOST_SIDES, Math.max(2, sides));
    const added = groups[6] === undefined ? null : Number(`${groups[5] ?? "+"}${groups[6]}`);
    const modifier = added ?? (plus === undefined ? null : Number(plus.groups[1])) ?? (modifiers.length > 0 ? 0 : null);
    const title = told.length > 1 ? { title: `${count > 1 ? count : ""}D${limited}` } : {};
    return {
      spans: [withFrame(reading, span), ...(index === 0 ? bare : [])],
      part: {
        name: "Dice",
        icon: "game",
        theme: { tone: "playful" },
        blocks: [
          {
            id: "dice",
            type: "dice",
            ...title,
            sides: limited,
            count: Math.min(MOST_DICE, Math.max(1, count)),
            ...(modifier === null ? {} : { modifier }),
          },
        ],
        ...(isPossible
          ? {}
          : {
              undone: [
                {
                  words: text,
                  answer: `Dice have 2 to ${MOST_SIDES} sides here, and up to ${MOST_DICE} are thrown at once.`,
                },
              ],
            }),
      },
    };
  });
}

/** "D4 to d20" */
const RANGE =
  /(?:,? ?\b(?:with|from|all|dice|of|the|for) )*(?<![\p{L}\d])d(\d{1,3})(?: (?:to|through|up to) | ?[-–] ?)d(\d{1,3})(?![\p{L}\d])/gu;
const EACH_DIE =
  /(?:,? ?\b(?:with|and|plus|roll|throw|for) )*\b(?:(?:multiple|several|many|more than 1|any number of|more) (?:dice|of (?:them|each))(?: (?:at once|of each|at the same time))?)(?![\p{L}])/gu;

/** A die of each usual kind, or of those between two. */
function setOfDice(reading: Reading, set: Found | null, range: Found | undefined): Recognized {
  const [from, to] = [Number(range?.groups[1] ?? 4), Number(range?.groups[2] ?? 20)];
  const dice = findAll(reading, new RegExp(`(?<![\\p{L}\\d-])${ROLL}(?:dice|die)${ROLLER}(?![\\p{L}\\d-])`, "gu"));
  const modifiers = findAll(reading, MODIFIERS);
  const spans = [set ?? dice[0], range, ...modifiers, ...findAll(reading, EACH_DIE)].flatMap((each) =>
    each === undefined ? [] : [each.span],
  );
  const [first, ...others] = spans;
  return {
    spans: first === undefined ? [] : [withFrame(reading, first, false), ...others],
    part: {
      name: "Dice",
      icon: "game",
      theme: { tone: "playful" },
      blocks: [...MANY_SIDES, MOST_SIDES]
        .filter((sides) => sides >= from && sides <= to)
        .map((sides): Block => ({
          id: `d${sides}`,
          type: "dice",
          title: `D${sides}`,
          sides,
          count: 1,
          ...(modifiers.length === 0 ? {} : { modifier: 0 }),
        })),
    },
  };
}
