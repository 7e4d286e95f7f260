import type { AppKind } from "./kinds-of-apps.ts";

const PEOPLE = /(?:^| )(?:participant|member|player|team|friend|person|runner|walker|colleague|employee|challenger)$/;

const CHALLENGE =
  "\\b(?:fitness|steps?|running|walking|workout|push-?up|weight[- ]loss|cycling|plank|office|team|wellness|reading|sports?) (?:challenge|competition|contest)s?\\b";

/** Apps of sport and leisure that are called by what people do together, and not by what they keep. */
export const KINDS_OF_PASTIMES: readonly AppKind[] = [
  {
    head: /\b(?:conference|event|convention|summit|congress|meetup) (?:schedule|program(?:me)?|agenda|time ?table)\b/i,
    said: /\b(?:sessions|talks)\b/i,
    hasLists: true,
    needs: [{ list: "sessions", or: /(?:^| )(?:session|talk|panel)$/ }],
    main: "sessions",
  },
  {
    head: /\bfestivals? (?:app|planner|schedule|manager|organi[sz]er|line-?up|program(?:me)?)\b/i,
    said: /\b(?:acts|artists|bands|performers|performances)\b[^]*\bstages\b|\bstages\b[^]*\b(?:acts|artists|bands|performers|performances)\b/i,
    main: "acts",
    needs: [{ list: "stages", or: /(?:^| )stage$/ }],
  },
  {
    head: new RegExp(CHALLENGE, "i"),
    said: /\b(?:participants|players|members|teams|employees|friends|colleagues)\b[^]*\bpoints (?:per|each|every|a|by) (?:day|week)\b/i,
    main: "participants",
    needs: [
      { list: "participants", or: PEOPLE },
      { list: "points of participants", or: /(?:^| )(?:entry|result|score|point|log)$/ },
    ],
  },
  {
    head: new RegExp(CHALLENGE, "i"),
    hasLists: true,
    main: "participants",
    needs: [{ list: "participants", or: PEOPLE }],
  },
  {
    head: /\b(?:gym|workouts?|training|exercises?|fitness) (?:[\p{L}-]+ )?(?:planner|plan|program(?:me)?|routines?)\b/iu,
    said: /\b(?:routines|weekly (?:schedule|plan))\b/i,
    hasLists: true,
    main: "routines",
  },
  {
    head: /\b(?:basketball|football|soccer|hockey|baseball|softball|volleyball|handball|netball|lacrosse|sports?|player) (?:team )?(?:stats|statistics)\b/i,
    hasLists: true,
    main: "stat lines",
    needs: [{ list: "players", or: /(?:^| )(?:player|athlete|member)$/ }],
  },
  {
    head: /\b(?:medications?|medicines?|meds) (?:and|&) symptoms?\b|\bsymptoms? (?:and|&) (?:medications?|medicines?|meds)\b/i,
    main: "medications",
    needs: [{ list: "symptoms", or: /(?:^| )symptom|^entry$/ }],
  },
  {
    head: /\bpodcast (?:planner|planning|manager|management|production|organi[sz]er|schedule|content)\b/i,
    main: "podcast episodes",
  },
  { head: /\bpodcast(?: listening)? (?:tracker|app|log|list)\b/i, hasLists: true, main: "podcasts" },
  {
    head: /\b(?:tournaments?|leagues?|championship|ladder)(?: (?:app|manager|organi[sz]er|planner|tracker))?[\s:,.]*$/i,
    hasLists: true,
    needs: [],
  },
  { head: /\b(?:trading|collectible|collectable|sports?) cards?\b/i, main: "trading cards" },
  { head: /\bphoto ?shoots?\b/i, said: /\bclients?\b/i, hasLists: true, main: "photo shoots" },
  {
    head: /\bcommissions? (?:tracker|manager|log|calculator|app)\b/i,
    said: /\b(?:sales?|deals?|reps?|agents?|commission rate|percent(?:age)?)\b/i,
    main: "sales commissions",
  },
  {
    head: /^(?!.*\bsales\b).*\bcommissions? (?:tracker|queue|manager|list|board|log|planner|organi[sz]er)\b/i,
    said: /\b(?:artists?|art|illustrat\w+|drawings?|paintings?|sketch\w*|characters?|portraits?)\b/i,
    main: "art commissions",
  },
  {
    head: /\b(?:track|log|record|organi[sz]e|keep track of|follow) (?:(?:all|of) )*(?:my|our) reading\b/i,
    said: /\bbooks\b/i,
    main: "books",
  },
  { head: /\b(?:wrist)?watch(?:es)? collections?\b/i, main: "watches" },
  { head: /\bpaintings? (?:inventory|catalog(?:ue)?|register|archive)\b/i, main: "paintings" },
  { head: /\b(?:artworks?|art) (?:inventory|catalog(?:ue)?|register|archive)\b/i, main: "art pieces" },
  { head: /\bsewing projects?\b/i, hasLists: true, needs: [] },
  { head: /\bmoods? (?:and|&) [\p{L}]+ (?:tracker|diary|journal|log|app)/iu, main: "moods" },
];
