import type { AppKind } from "./kinds-of-apps.ts";

/** What apps of those who make software keep: ideas and votes, a roadmap, releases. */
export const KINDS_OF_PRODUCTS: readonly AppKind[] = [
  {
    head: /\b(?:feedback|ideas?|suggestions?|feature(?: requests?| voting)?) (?:board|portal|voting|hub|collector|app|tracker|page|forum|tool)\b/i,
    said: /\b(?:up-?)?vot(?:e|es|ing)\b/i,
    main: "ideas",
  },
  { head: /\bchange ?log\b|\brelease notes\b/i, main: "releases" },
  {
    head: /\b(?:product|feature|public|saas|software|app|startup) road ?map\b/i,
    said: /^(?![^]*\b(?:features|initiatives|epics|tasks|milestones|projects|releases|themes)\b)/i,
    main: "roadmap items",
  },
  {
    head: /\b(?:saas|startup|metrics|analytics|growth|business|company) (?:metrics )?(?:dashboard|tracker)\b/i,
    said: /\b(?:mrr|arr|churn|active users|sign-?ups|conversion|retention)\b/i,
    main: "monthly figures",
  },
  { head: /\bknowledge ?base\b|\bhelp cent(?:er|re)\b/i, main: "articles" },
  { head: /\bwiki\b/i, said: /\barticles\b/i, main: "articles" },
  {
    head: /\bcrm\b/i,
    said: /^(?![^]*\b(?:clients|customers|contacts|companies|accounts)\b)[^]*\bleads\b/i,
    main: "leads",
  },
  {
    head: /\b(?:financ(?:e|es|ial)|money)(?: (?:management|tracking))? (?:app|tracker|manager|planner)\b/i,
    said: /\btransactions\b[^]*\bbudgets?\b|\bbudgets?\b[^]*\btransactions\b/i,
    main: "budget limits",
    needs: [{ list: "transactions", or: /(?:^| )(?:expense|transaction|spending)$/ }],
  },
  { head: /\bretro(?:spective)?s? (?:board|app|tool|tracker|wall)\b/i, main: "retro cards" },
  { head: /\bsnippets?\b/i, main: "snippets" },
];
