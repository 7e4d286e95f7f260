import { type Deck, facts } from "./deck.ts";

const ENGLISH =
  "to be, to have, to do, to go, to come, to see, to say, to know, to want, to be able to, to eat, to drink, to sleep, to read, to write, to speak, to buy, to give, to take, to find".split(
    ", ",
  );
const VERBS: readonly (readonly [language: string, verbs: string])[] = [
  [
    "Spanish",
    "ser, tener, hacer, ir, venir, ver, decir, saber, querer, poder, comer, beber, dormir, leer, escribir, hablar, comprar, dar, tomar, encontrar",
  ],
  [
    "French",
    "être, avoir, faire, aller, venir, voir, dire, savoir, vouloir, pouvoir, manger, boire, dormir, lire, écrire, parler, acheter, donner, prendre, trouver",
  ],
  [
    "German",
    "sein, haben, tun, gehen, kommen, sehen, sagen, wissen, wollen, können, essen, trinken, schlafen, lesen, schreiben, sprechen, kaufen, geben, nehmen, finden",
  ],
  [
    "Italian",
    "essere, avere, fare, andare, venire, vedere, dire, sapere, volere, potere, mangiare, bere, dormire, leggere, scrivere, parlare, comprare, dare, prendere, trovare",
  ],
  [
    "Portuguese",
    "ser, ter, fazer, ir, vir, ver, dizer, saber, querer, poder, comer, beber, dormir, ler, escrever, falar, comprar, dar, tomar, encontrar",
  ],
  [
    "Dutch",
    "zijn, hebben, doen, gaan, komen, zien, zeggen, weten, willen, kunnen, eten, drinken, slapen, lezen, schrijven, spreken, kopen, geven, nemen, vinden",
  ],
];

/** Words to learn by heart. */
export const VOCABULARY_DECKS: readonly Deck[] = [
  ...VERBS.map(([language, verbs]): Deck => ({
    words: `${language.toLowerCase()} verbs?(?: (?:vocabulary|conjugations?|infinitives?|forms?))?|verbs? in ${language.toLowerCase()}`,
    name: `${language} verbs`,
    singular: "verb",
    plural: "verbs",
    labels: [language, "English"],
    facts: verbs.split(", ").map((verb, index) => [verb, ENGLISH[index] ?? ""] as const),
  })),
  {
    words: "(?:korean (?:alphabet|letters?)|hangul)",
    name: "Hangul",
    singular: "letter",
    plural: "letters",
    labels: ["Letter", "Sound"],
    facts: facts(`
      ㄱ = g or k
      ㄴ = n
      ㄷ = d or t
      ㄹ = r or l
      ㅁ = m
      ㅂ = b or p
      ㅅ = s
      ㅇ = silent, or ng at the end
      ㅈ = j
      ㅊ = ch
      ㅋ = k, breathed
      ㅌ = t, breathed
      ㅍ = p, breathed
      ㅎ = h
      ㅏ = a
      ㅑ = ya
      ㅓ = eo
      ㅕ = yeo
      ㅗ = o
      ㅛ = yo
      ㅜ = u
      ㅠ = yu
      ㅡ = eu
      ㅣ = i`),
  },
  {
    words: "(?:english )?opposites?|antonyms?",
    name: "Opposites",
    singular: "word",
    plural: "words",
    labels: ["Word", "Opposite"],
    facts: facts(`
      hot = cold
      big = small
      tall = short
      fast = slow
      happy = sad
      day = night
      up = down
      open = closed
      full = empty
      old = young
      wet = dry
      light = dark
      loud = quiet
      hard = soft
      early = late
      rich = poor
      strong = weak
      clean = dirty
      thick = thin
      inside = outside
      first = last
      always = never`),
  },
  {
    words:
      "(?:english )?irregular verbs?(?: (?:forms?|tenses?))?|(?:simple )?past (?:tense|participles?)(?: (?:of )?verbs?)?",
    name: "Irregular verbs",
    singular: "verb",
    plural: "verbs",
    labels: ["Verb", "Past and participle"],
    facts: facts(`
      be = was, been
      become = became, become
      begin = began, begun
      break = broke, broken
      bring = brought, brought
      buy = bought, bought
      catch = caught, caught
      choose = chose, chosen
      come = came, come
      do = did, done
      drink = drank, drunk
      drive = drove, driven
      eat = ate, eaten
      fall = fell, fallen
      find = found, found
      fly = flew, flown
      forget = forgot, forgotten
      give = gave, given
      go = went, gone
      know = knew, known
      leave = left, left
      make = made, made
      read = read, read
      ride = rode, ridden
      run = ran, run
      see = saw, seen
      sing = sang, sung
      sleep = slept, slept
      speak = spoke, spoken
      swim = swam, swum
      take = took, taken
      teach = taught, taught
      think = thought, thought
      wear = wore, worn
      win = won, won
      write = wrote, written`),
  },
  {
    words:
      "(?:sat|gre|toefl|ielts|advanced|academic|difficult|hard)(?: english)? (?:vocabulary|vocab|words?)(?: words?)?",
    name: "Advanced words",
    singular: "word",
    plural: "words",
    labels: ["Word", "Meaning"],
    facts: facts(`
      abate = become less
      aberrant = not normal
      benevolent = kind and helpful
      candid = open and honest
      capricious = changing without reason
      concise = short and clear
      diligent = hard-working
      eloquent = speaking very well
      ephemeral = lasting a very short time
      fervent = with strong feeling
      frugal = careful with money
      garrulous = talking too much
      hackneyed = used so often that it is dull
      impartial = taking no side
      laconic = using few words
      meticulous = very careful about details
      mitigate = make less bad
      novice = beginner
      obsolete = no longer used
      pragmatic = practical
      prolific = producing much
      reticent = not willing to speak
      tenacious = not letting go
      ubiquitous = found everywhere
      venerate = respect deeply
      zealous = eager and devoted`),
  },
  {
    words: "medical (?:terms?|terminology|vocabulary|words|prefixes|abbreviations)",
    name: "Medical terms",
    singular: "term",
    plural: "terms",
    labels: ["Term", "Meaning"],
    facts: facts(`
      tachycardia = fast heartbeat
      bradycardia = slow heartbeat
      hypertension = high blood pressure
      hypotension = low blood pressure
      hypoglycemia = low blood sugar
      hyperglycemia = high blood sugar
      dyspnea = trouble breathing
      apnea = no breathing
      edema = swelling from fluid
      hepatitis = inflammation of the liver
      nephritis = inflammation of the kidneys
      gastritis = inflammation of the stomach
      arthritis = inflammation of joints
      dermatitis = inflammation of the skin
      myalgia = muscle pain
      cephalalgia = headache
      anemia = too few red blood cells or too little haemoglobin
      ischemia = too little blood flow
      necrosis = death of tissue
      biopsy = taking a sample of tissue
      appendectomy = removal of the appendix
      benign = not cancer
      malignant = cancerous
      acute = sudden and short
      chronic = lasting long`),
  },
];
