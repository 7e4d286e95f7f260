import type { RowTold } from "./row-told.ts";

const SEWING = /\b(?:sewing|dressmaking)\b/i;
/** Projects that the app is called by have what is told as fields of theirs: "knitting projects with yarn". */
const KNITTING = /^(?!.*\bprojects?\b).*\bknit\w*/i;
const CROCHET = /^(?!.*\bprojects?\b).*\bcrochet\w*/i;
const WOOD = /^(?!.*\bprojects?\b).*\b(?:wood ?work\w*|carpentry|joinery)\b/i;
const QUILTING = /^(?!.*\bprojects?\b).*\bquilt\w*/i;
const CRAFTS = /^(?!.*\bprojects?\b).*\b(?:crafts?|crafting|hobby crafts?)\b(?! beers?)/i;
const PROJECTS = /^(?:finished |current |my |ongoing )?projects$/i;
const BESIDE_PROJECTS = /\b(?:projects|patterns)\b/i;

/** What people mean by the words behind the names of apps for what they make with their hands. */
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
];
