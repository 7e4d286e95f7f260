import { pastOf } from "../language/participles.ts";
import { FIELD_FRAMES } from "./field-frames.ts";
import { GOOD, REQUEST_FRAMES } from "./request-frames.ts";

/** What is only said behind it. */
const TAILS: readonly RegExp[] = [
  /(?<=\p{L}) (?:for (?:now|the moment|the time being)|at the moment|at least)[\s.!?]*$/iu,
  /,? so (?:that )?(?:i|we|people|they|you|everyone|everybody|it|one) (?:can|could|know|knows|see|don't|doesn't|will|'ll|won't|'s|is|are|am|never|always)\b[^,.;]*$/i,
  new RegExp(
    `[\\s,–-]+(?:(?:it|that)(?:'d| would)|would|might) (?:also |really |be |be really |be very |be so |be a )*(?:${GOOD}|help(?: (?:me|us))?(?: a lot| so much)?|(?:motivate|suit|please|save) (?:me|us)(?: a lot| so much)?|make (?:me|us|it) (?:happy|easier|nicer|better))(?: to have| too| as well)?[\\s.!?]*$`,
    "i",
  ),
  /[\s,–-]+(?:please|pls|plz|thanks?(?: a lot| so much)?|thank you|thx|cheers|if (?:that(?:'s| is) |it(?:'s| is) )?(?:at all )?(?:possible|ok|okay|doable|not too (?:hard|difficult|much(?: work| trouble)?))|if you (?:can|could|don't mind)|(?:is|would) that (?:be )?(?:possible|ok|okay|doable)|can you(?: do that)?|could you(?: do that)?|would you|don't you think|i think|i guess|or so|or something(?: like that| similar)?|or similar|somehow|in some way|lol|haha|ok|okay|at some point|while you(?:'re| are) at it|when you get a chance|(?:it|that)? ?would (?:also )?be (?:really |very |so )?(?:nice|great|good|cool|helpful|handy|lovely|useful|awesome|perfect)(?: to have| too| as well)?|(?:it|that)(?:'d| would) (?:help|help a lot|be a (?:big |great )?help))[\s.!?]*$/i,
  /(?<=\p{L}{3}) (?:though|tho|anyway)[\s.!?]*$/iu,
];

/** Words that say nothing of what is wanted. */
const FILLERS = /\b(?:actually|basically|honestly|literally|really|kinda|sorta|simply)\s+(?=\p{L})/giu;

const DOING: Readonly<Record<string, string>> = Object.fromEntries(
  "add make remove show put change rename move sort use have give turn include drop hide split call group switch delete display set let get mark replace swap take colour color order filter link connect keep track write"
    .split(" ")
    .map((verb) => [gerund(verb), verb]),
);

function gerund(verb: string): string {
  if (/^(?:put|drop|split|swap|let|get|set)$/.test(verb)) return `${verb}${verb.at(-1)}ing`;
  return `${verb.replace(/e$/, "")}ing`;
}

const MOST_FRAMES = 6;

/**
 * What is asked for, without the frame in which people put it: "would be nice if I could see the shifts in a calendar" is
 * "show the shifts in a calendar", "there's no way to sort by price" is "sort by price", "could use a search box" is "add a
 * search box". What is in no frame stays as it is.
 */
export function plainRequest(text: string): string {
  let plain = text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .trim();
  if (plain.startsWith('"')) return text;
  // "add the next meeting date": it is entered.
  plain = plain.replace(/^add (?:the |an? )?(next \p{L}+ (?:date|day))$/iu, "add a field called $1");
  for (let round = 0; round < MOST_FRAMES; round += 1) {
    const before = plain;
    for (const [frame, request] of [...REQUEST_FRAMES, ...FIELD_FRAMES]) plain = plain.replace(frame, request);
    for (const tail of TAILS) if (plain.replace(tail, "").split(" ").length > 1) plain = plain.replace(tail, "");
    plain = asImperative(plain);
    if (plain === before) break;
  }
  const isSaid = /"/.test(plain);
  const bare = isSaid ? plain : plain.replace(FILLERS, "");
  return plain === text ? bare : bare.replace(/\?+$/, "");
}

/** "adding a photo" asks to add one. */
function asImperative(text: string): string {
  return text
    .replace(
      /^((?:add |note )?(?:where|when|who|how|what|which \p{L}+)) did (i|we|they) (\p{L}+)/iu,
      (_all, ask: string, who: string, verb: string) => `${ask} ${who} ${pastOf(verb)}`,
    )
    .replace(/^(\p{L}+ing)(?= \p{L})/iu, (word) => DOING[word.toLowerCase()] ?? word);
}
