import { type Recognizer, findAll } from "../recognizer.ts";
import { wholeWish, withFrame } from "./frame.ts";
import { NO_SOUNDS } from "./sounds.ts";

const TIMERS = "I have timers: a countdown, a stopwatch and intervals of work and rest";

/** Tools that the kit has not, and what comes near. */
const OTHERS: readonly [words: string, answer: string][] = [
  [
    "(?:(?:to |that |can |could |and |safely )*(?:keep|keeps|keeping|stor(?:e|es|ing)|sav(?:e|es|ing)|remember|manag(?:e|es|ing)|sync(?:s|ing)?)(?: all)?(?: of)? (?:my |our |the |all )*(?:passwords?|logins|credentials|log-?in details)|(?:passwords?|credentials?) (?:managers?|vaults?|safes?|keepers?|keychains?|lockers?|storage|lists?|trackers?|books?))(?: (?:app|tool))?(?:(?: (?:safe|secure|safely|securely|private|encrypted|synced|in sync|in one place|at hand))?(?:,| and)?(?: (?:safe|secure|encrypted|sync(?:ed|s)?|synchroni[sz]ed)(?: (?:on|across|between|to|with) (?:(?:all|my|our|the|several|other) )*(?:devices|phones?|computers?|browsers?|cloud))?)?)",
    "What I make has no safe place for secrets: anybody at your device could read them, and nothing is carried to other devices. Keep them in the password manager of your browser or phone. What I can make is a tool that thinks up strong ones: “a password generator”.",
  ],
  [
    "alarm clocks?|wake[- ]?up alarms?|alarms? (?:at|for) \\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|o'clock)?",
    `What I make cannot wake anybody: it rings only while it is open. ${TIMERS}.`,
  ],
  [
    "(?:guitar|instrument) tuners?|drum machines?|piano keyboards?|sound ?boards?|(?:virtual |online )(?:piano|drum(?: machine| kit|s)?|synthesi[sz]er)s?|(?:piano|synthesi[sz]er|drum machine)(?= app)|(?:white noise|ambient sound|rain sound)s?(?: (?:player|generator|machine))?",
    NO_SOUNDS,
  ],
  [
    "(?:classroom |class )?(?:noise|sound|volume|decibel|loudness)[- ](?:level )?(?:meters?|monitors?|levels?|detectors?)",
    "What I make does not listen: a browser's microphone is not used. A timer or a counter for the quiet minutes is possible.",
  ],
  [
    "(?:love|crush|compatibility|name compatibility|friendship) (?:calculators?|testers?|meters?|tests?)(?: (?:app|game|by names?))*",
    "No formula knows that. For fun a number at random is possible: “a random number from 1 to 100”.",
  ],
  [
    "(?:u|g)uids?[- ](?:v4 )?(?:generators?|makers?|creators?)|(?:u|g)uids?(?= app| tool|$)",
    "UUIDs I do not make; passwords at random come near: “a password generator with 32 characters”.",
  ],
  [
    "colou?ring (?:books?|pages?|sheets?|games?|apps?|pictures?)(?: (?:app|game|for kids))*",
    "I have no pictures to be coloured in. A drawing board with pens and colours is possible: “a drawing board for kids”.",
  ],
  [
    "(?:traffic lights?|voice (?:level|chart)s?)(?= |[.,;!\\n]|$)",
    "I have no such sign. A board with columns is possible: “a list of groups with a status red, yellow or green”.",
  ],
  [
    "tele ?prompters?(?: (?:app|tool))?",
    "I have no text that scrolls by itself. A notebook for the texts is possible: “a markdown notebook”.",
  ],
  [
    "passwords?(?: strength)? (?:checkers?|testers?|meters?|analy[sz]ers?)|(?:check|test)(?:s|ing)? (?:the strength of )?(?:my |your |a )?passwords?(?: strength)?",
    "I check no passwords that you type. Those that I think up show how strong they are: “a password generator”.",
  ],
  [
    "qr[- ]?codes? (?:scanners?|readers?)|bar ?codes? (?:generators?|makers?|scanners?|readers?|creators?)",
    "I cannot read codes, nor make bar codes. QR codes I make: “a QR code generator”.",
  ],
  [
    "(?:reading|click(?:ing)?) (?:speed )?(?:tests?|trainers?|tutors?|games?)|clicks per second(?: tests?)?|cps tests?",
    "I have no such test of speed; there are a typing test and one of the reaction time.",
  ],
  [
    "random (?:story|poem)s? generators?|(?:story|meme|poem) generators?",
    "I have no collection of these. A wheel that picks one of yours at random is possible: “a random picker and a list of quotes”.",
  ],
  [
    "secret santa[- ](?:generator|draw(?:er|ing)?|picker|assigner|app|organi[sz]er|tool|matcher|randomi[sz]er)s?(?!(?: app)?(?: (?:with|where|for [\\p{L} ]+ with)|:))",
    "Who gives to whom I cannot draw in secret, for all would look at one device. A wheel with the names is possible, “a random name picker”, or a list “gifts with giver and receiver”.",
  ],
  [
    "(?:colou?r )?(?:gradient|colou?r) (?:generators?|makers?|converters?)",
    "Of tools for colours I have palettes: “a colour palette generator”.",
  ],
  [
    "art (?:editors?|makers?|studios?|tools?|apps?)|(?:photo|image|picture|video) (?:editors?|croppers?|resizers?|compressors?)",
    "I have no editor of pixels or pictures. A drawing board with pens and colours is possible: “a drawing board”.",
  ],
  [
    "(?:to |that |which |can |lets? me )*record(?:s|ing)? (?:and play back )?(?:(?:my|our|the|own) )*(?:voice|singing|audio|sounds?|speech|playing|practi[sc]e|rehearsals?|guitar|piano)(?: (?:while|when|as) [\\p{L} ]+?(?= and |[.,;!\\n]|$))?(?:,? and (?:(?:then|can|i|me|to) )*(?:play|listen)(?:s|ing)? (?:(?:it|them|that|to|back|again) ?)*)?|(?:text to speech|speech to text|dictation|voice recorder|audio recorder|screen recorder)(?: (?:app|tool))?|(?:voice|audio)[- ](?:notes?|memos?|journals?|diar(?:y|ies))(?: (?:apps?|recorders?|takers?))*",
    "I have nothing that listens, speaks or records. Notes that are written are possible: “a notebook”.",
  ],
  [
    "compass(?= app| tool|[.,!;\\n]|$)|flash ?light(?= app|[.,!;\\n]|$)|spirit level(?= app|[.,!;\\n]|$)|speedometer(?= app|[.,!;\\n]|$)",
    "What I make does not read a phone's sensors.",
  ],
  [
    "diff (?:tool|checker)s?|regex testers?",
    "Of texts I can count the words and change the letters: “a word counter”. A notebook in Markdown is possible too.",
  ],
];

export const recognizeOtherTools: Recognizer = (reading) =>
  OTHERS.flatMap(([words, answer]) =>
    findAll(reading, new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, "gu")).map(({ span, text }) => ({
      spans: [withFrame(reading, span), ...wholeWish(reading, span)],
      part: { undone: [{ words: text.toLowerCase(), answer }] },
    })),
  );

/** What is in a picture. It is looked for before the tools whose words stand in it: "tells me the calories". */
export const recognizeSeeing: Recognizer = (reading) =>
  findAll(
    reading,
    new RegExp(
      "(?<![\\p{L}-])(?:(?:that |which )?(?:takes?|uses?|from|scans?|analy[sz]es?) (?:an? |my |the )?(?:photos?|pictures?|selfies?|images?) (?:of [\\p{L} ]+? )?(?:and|to) (?:tells?|recogni[sz]es?|identif(?:y|ies)|counts?|estimates?|guess(?:es)?|says?)|(?:identif(?:y|ies|ying)|recogni[sz](?:e|es|ing)) [\\p{L} ]+? (?:from|in|by|on) (?:an? |my |the )?(?:photos?|pictures?|images?|camera))[^.;!\\n]*",
      "gu",
    ),
  ).map(({ span, text }) => ({
    spans: [withFrame(reading, span, false), ...wholeWish(reading, span)],
    part: {
      undone: [
        {
          words: text.toLowerCase().replace(/^(?:that|which) /, ""),
          answer:
            "I have no AI in me, and what I make has none either: it cannot see what is in a picture. A list with a photo to which you write the rest is possible: “meals with photo, calories and date”.",
        },
      ],
    },
  }));
