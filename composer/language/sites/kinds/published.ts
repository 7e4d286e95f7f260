import { type SiteKind, WARM } from "../site-kind.ts";

/** What comes out again and again. */
export const PUBLISHED: readonly SiteKind[] = [
  {
    id: "podcast",
    words:
      "(?:true crime |history |science |comedy |interview )?podcasts?|radio (?:show|station)|audio (?:drama|series)|youtube channel",
    noun: "podcast",
    icon: "mic",
    accent: "#9333a8",
    look: { tone: "bold", font: "sans", corners: "round" },
    hero: [
      "Conversations that take a walk",
      "{name}: good company for a walk, a train or the washing-up. One question at a time, and no hurry.",
    ],
    sections: ["episodes", "about", "team", "faq", "form"],
    features: [
      "What you hear",
      ["chat", "Guests", "People who know one thing very well."],
      ["question", "One question", "Asked at the beginning, answered by the end, mostly."],
      ["music", "No jingles", "Only voices, and the street outside."],
    ],
    about: [
      "What it is about",
      "We wanted to know how things are really done: who cuts the keys, who names the streets, who decides when a book is out of print.\n\nSo we ask them, and go for a walk meanwhile.",
    ],
    team: ["Who is talking", "Host", "Host"],
    faq: [
      ["Where can I listen?", "Here, and wherever you hear podcasts."],
      ["May I suggest a guest?", "Please do."],
      ["How can I help?", "Tell one person about one episode."],
    ],
    form: "newsletter",
    call: ["Never miss a walk", "A short mail when there is a new episode. Nothing else."],
  },
  {
    id: "blog",
    words:
      "(?:(?:[a-z]+ (?:reviews?|recipes?) )|[a-z]+ )?(?:blogs?|weblog)(?! posts?| section| page| ideas| articles| content| editorial| (?:planner|calendar|planning|schedule|tracker|manager))|(?:online )?magazine|(?:online |local |student |school )*newspaper(?= (?:web ?site|site|page))|travel (?:journal|diary) (?:site|website)",
    isSite: true,
    isPerson: true,
    noun: "blog",
    name: "My blog",
    icon: "pen",
    accent: "#7a4b2a",
    look: WARM,
    layout: "centered",
    hero: [
      "Written down before it is forgotten",
      "Notes{about}: short pieces, long ones, and whatever does not fit anywhere else.",
    ],
    sections: ["blog", "about", "form"],
    features: [
      "What I write about",
      ["sun", "Days", "What happened, and why it mattered."],
      ["book", "Books", "Only those that I finished."],
      ["map", "Ways", "On foot, by train, in the head."],
    ],
    about: [
      "Who writes here",
      "Somebody who takes notes on trains, and types them up on Sundays.\n\nThere are no adverts here, and nobody counts you.",
    ],
    team: ["Who writes", "Author", "Guest author", "Pictures"],
    faq: [
      ["How often is there something new?", "About twice a month."],
      ["May I quote you?", "Yes, with a link."],
      ["May I write something here?", "Send me an idea in three sentences."],
    ],
    form: "newsletter",
    call: ["Read along", "Leave your address, and new pieces come to you."],
  },
  {
    id: "newsletter",
    words:
      "news ?letters?(?= (?:landing|sign[- ]?ups?|subscription|web ?site|site|page|home ?page|about|on|for|called))|(?<=\\b(?:page|site|website) (?:for|about|of) (?:(?:my|our|a|the|new|free|small|little) )*(?:[a-z]+ )?)news ?letters?|(?<=\\bcollect(?:ing)? (?:the )?(?:e-?mails?|addresses|e-?mail addresses|subscribers) for (?:my |our |a )?(?:[a-z]+ )?)news ?letters?|(?:weekly|monthly|daily) (?:digest|letter|newsletter)",
    noun: "newsletter",
    name: "Our newsletter",
    icon: "mail",
    accent: "#1c6b5a",
    look: WARM,
    layout: "centered",
    hero: [
      "One letter, worth opening",
      "{name} comes once a week with three things worth knowing and one worth forgetting. It takes four minutes.",
    ],
    sections: ["features", "about", "faq", "form"],
    features: [
      "What is in it",
      ["book", "Something to read", "One long piece that is worth the time."],
      ["lightbulb", "Something to try", "Small enough for the same day."],
      ["smile", "Something to smile at", "Because it is Sunday."],
    ],
    about: [
      "Who sends it",
      "One person, with a pencil, on Saturday evenings. No team, no sponsors, no tricks.\n\nIf you answer, I read it.",
    ],
    team: ["Who writes it", "Writer", "Editor"],
    faq: [
      ["What does it cost?", "Nothing."],
      ["How do I get out again?", "With one click, at the foot of each letter."],
      ["What happens to my address?", "It is used for the letter, and for nothing else."],
    ],
    form: "newsletter",
    call: ["See you on Sunday", "Leave your address, and the next one is yours."],
  },
];
