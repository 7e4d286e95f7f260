const TOO_HARD =
  "(?:(?:is|are|'s|turns? out|proves?|would be|gets?)(?: all)? (?:too |not |n't |really |that )*(?:hard|difficult|much|complicated|tricky|possible|impossible|expensive|much work|doable|no good|easy)|(?:can't|cannot|can not|won't|doesn't|don't)(?: be)?(?: (?:done|work|do))?|(?:isn't|aren't) (?:possible|easy|doable))";

/** "If payments are too hard then just mark it as paid", "if that's not possible …": what would do instead. */
const FALLBACK = new RegExp(
  `(?:^|[.!?;,\\n]) ?(?:but |and |or |so )?if (?:you can't do (?:that|it|this)|not possible|(?:[\\p{L}'-]+ ){0,4}?[\\p{L}-]+ ?${TOO_HARD})(?: to (?:do|build|make))?,? (?=\\p{L})(?:then |please |at least |maybe |perhaps |instead |you (?:can|could) |i'd like |i can |we can |we'll |let's )*(?:just |simply |only )?`,
  "giu",
);

/** "If it isn't too much trouble, …" */
const POLITE =
  /(?<=^|[.!?]\s)if (?:it|that|this)(?:'s| is| isn't| wouldn't be|'s not| is not)(?: not| too)* (?:hard|(?:much|any) (?:trouble|work|bother|hassle)|ok|okay|alright|difficult),? (?=\p{L})/giu;

/** "If not then text is fine": what there is anyway. */
const ENOUGH =
  /(?<=[.!?]) ?if (?:not|you can't|it can't),? (?:then )?[^.,!?]{3,40} (?:is|are|will|would)(?: be)? (?:fine|ok|okay|enough|good enough|alright|all right|great)(?= *(?:[.!]|$))[.!]?/giu;

/** A wish that is made in case that another cannot be done stands by itself. */
export function withFallbacks(text: string): string {
  return text
    .replace(POLITE, "")
    .replace(ENOUGH, "")
    .replace(FALLBACK, (_, at: number) => (at === 0 ? "" : ". "));
}
