/** Where something is to be put. */
export type Spot =
  | { type: "edge"; edge: "first" | "last"; /** Of which page; null for its own. */ page: string | null }
  | {
      type: "beside";
      side: "before" | "after";
      target: string;
      /** Of several, the one on the page of this id. */ near?: string;
    }
  | { type: "page"; page: string }
  | { type: "ownPage"; title: string | null };

export interface WithSpot {
  /** The words before it. */
  rest: string;
  spot: Spot;
}

const PATTERNS: readonly [RegExp, (groups: readonly string[]) => Spot][] = [
  [
    /,?\s+(?:on|to|onto|in|into|as|give it|with) (?:(?:its|their|an?) own|an? (?:new|separate|second|third|different|extra|additional|2nd|3rd)|another|a(?= (?:page|tab|screen) (?:of|for) (?:its|their|it))) (?:page|tab|screen)(?: (?:of (?:its|their) own|for (?:itself|themselves)))?(?: (?:called|named|with the (?:name|title)) (.+))?$/i,
    ([title]) => ({ type: "ownPage", title: title === undefined || title === "" ? null : title }),
  ],
  [
    /,?\s+(?:(?:at|to|on) (?:the )?(?:very )?(top|start|beginning|front|bottom|end)|(first|last))(?: (?:of|on|in) (?:the )?(?:(.+?) )?(?:page|form|list|app|site|tab))?$/i,
    ([edge = "", order = "", page = ""]) => ({
      type: "edge",
      edge: /bottom|end|last/i.test(edge + order) ? "last" : "first",
      page: page === "" ? null : page,
    }),
  ],
  [
    /,?\s+(?:(?:right|directly|just|straight) )?(above|before|over(?! (?:time|the (?:weeks|months|years)))|on top of|in front of|ahead of|to the left of|left of|below|under|underneath|after|behind|beneath|beside|next to|alongside|to the right of|right of)(?: the)? (.+)$/i,
    ([side = "", target = ""]) => ({
      type: "beside",
      side: /above|before|over|top|front|ahead|left/i.test(side) ? "before" : "after",
      target,
    }),
  ],
  [/,?\s+(?:to|on|in|onto|into)(?: the)? (.+?) (?:page|tab|screen)$/i, ([page = ""]) => ({ type: "page", page })],
];

/** The place that words end with: "a timer above the list". */
export function readSpot(text: string): WithSpot | null {
  for (const [pattern, spotOf] of PATTERNS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [, ...groups] = found;
    return { rest: text.slice(0, found.index).trim(), spot: edgeOf(spotOf(groups.map((group) => group ?? ""))) };
  }
  return null;
}

/** What nothing was called by yet: "below it" is below everything. */
const POINTED = /^(?:it|this|that|them|everything|the rest|all that|all of it)$/i;

function edgeOf(spot: Spot): Spot {
  return spot.type === "beside" && POINTED.test(spot.target)
    ? { type: "edge", edge: spot.side === "before" ? "first" : "last", page: null }
    : spot;
}
