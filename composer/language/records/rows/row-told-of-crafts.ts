import type { RowTold } from "./row-told.ts";

const SEWING = /\b(?:sewing|dressmaking)\b/i;
/** Projects that the app is called by have what is told as fields of theirs: "knitting projects with yarn". */
const KNITTING = /^(?!.*\bprojects?\b).*\bknit\w*/i;
const CROCHET = /^(?!.*\bprojects?\b).*\bcrochet\w*/i;
const WOOD = /^(?!.*\bprojects?\b).*\b(?:wood ?work\w*|carpentry|joinery)\b/i;
const QUILTING = /^(?!.*\bprojects?\b).*\bquilt\w*/i;
const CRAFTS = /^(?!.*\bprojects?\b).*\b(?:crafts?|crafting|hobby crafts?)\b(?! beers?)/i;
const KIN = /\b(?:family tree|genealogy|ancestry|ancestors)\b/i;
const WATCHED = /\b(?:movies?|films?|series|shows?|books?|games?|albums?|songs?)\b/i;
const STOCKED = /\b(?:inventory|supplies|stock|pantry|stash)\b/i;
const COLLECTED =
  /\b(?:plants?|coins?|stamps?|vinyl|records?|cards?|figures?|sneakers?|perfumes?|puzzles?) (?:collection|app|tracker|manager)\b/i;
const PROJECTS = /^(?:finished |current |my |ongoing )?projects$/i;
const BESIDE_PROJECTS = /\b(?:projects|patterns)\b/i;

/** What people mean by the words behind the names of apps for what they make, collect and look into at home. */
export const TOLD_OF_CRAFTS: readonly RowTold[] = [
  { head: SEWING, words: PROJECTS, into: "LIST sewing projects" },
  { head: SEWING, words: /^(?:sewing )?patterns$/i, into: "LIST sewing patterns" },
  { head: SEWING, words: /^(?:fabric stash|fabrics?)$/i, into: "LIST sewing fabrics" },
  { head: KNITTING, words: PROJECTS, into: "LIST knitting projects" },
  { head: KNITTING, words: /^(?:knitting )?patterns$/i, into: "LIST knitting patterns" },
  { head: KNITTING, words: /^needles?$/i, about: BESIDE_PROJECTS, into: "LIST knitting needles" },
  { head: CROCHET, words: PROJECTS, into: "LIST crochet projects" },
  { head: CROCHET, words: /^(?:crochet )?patterns$/i, into: "LIST crochet patterns" },
  { head: CROCHET, words: /^hooks?$/i, about: BESIDE_PROJECTS, into: "LIST crochet hooks" },
  { head: KNITTING, words: /^(?:yarns?|wool|yarn stash|stash)$/i, about: BESIDE_PROJECTS, into: "LIST yarns" },
  { head: CROCHET, words: /^(?:yarns?|wool|yarn stash|stash)$/i, about: BESIDE_PROJECTS, into: "LIST yarns" },
  { head: WOOD, words: PROJECTS, into: "LIST woodworking projects" },
  { head: WOOD, words: /^(?:wood|lumber|timber|wood stock)$/i, about: BESIDE_PROJECTS, into: "LIST lumber boards" },
  { head: QUILTING, words: PROJECTS, into: "LIST quilting projects" },
  { head: QUILTING, words: /^(?:fabric stash|fabrics?)$/i, about: BESIDE_PROJECTS, into: "LIST sewing fabrics" },
  { head: CRAFTS, words: PROJECTS, into: "LIST craft projects" },
  { head: /\bpuzzles?\b/i, words: /^(?:number of )?pieces$/i, into: "FIELD pieces" },
  { head: KIN, words: /^(?:births?|deaths?|birth and death dates)$/i, into: "FIELD born; FIELD died" },
  { head: KIN, words: /^(?:marriages?|spouses?)$/i, into: "FIELD married to" },
  { head: WATCHED, words: /^(?:top )?rankings?$/i, into: "WISH best first" },
  { head: /\bboard\b/i, words: /^(?:status |drag and drop )?columns$/i, into: "WISH as a board" },
  { head: STOCKED, words: /^low[- ]stock(?: (?:alerts?|warnings?|list))?$/i, into: "WISH what is running low" },
  { head: COLLECTED, words: /^(?:my |an? )?wish ?list$/i, into: "FIELD on wishlist: yes or no" },
];
