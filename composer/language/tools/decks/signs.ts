import { type Deck, facts } from "./deck.ts";

const NUMBERS: readonly (readonly [language: string, words: string])[] = [
  [
    "French",
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt",
  ],
  [
    "Spanish",
    "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte",
  ],
  [
    "German",
    "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
  ],
  [
    "Italian",
    "uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti",
  ],
  [
    "Portuguese",
    "um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte",
  ],
  [
    "Dutch",
    "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig",
  ],
];

/** Letters, signs and numbers, each with what it stands for. */
export const SIGNS: readonly Deck[] = [
  ...NUMBERS.map(([language, words]): Deck => ({
    words: `${language.toLowerCase()} numbers?(?: (?:vocabulary|words?))?(?: (?:(?:from )?1 ?(?:-|–|to) ?20))?|numbers? in ${language.toLowerCase()}|(?:counting|count) in ${language.toLowerCase()}`,
    name: `${language} numbers`,
    singular: "number",
    plural: "numbers",
    labels: ["Number", language],
    facts: words.split(" ").map((word, index) => [String(index + 1), word] as const),
  })),
  {
    words: "(?:international )?morse(?: (?:code|alphabet))*",
    name: "Morse code",
    singular: "letter",
    plural: "letters",
    labels: ["Letter", "Morse"],
    facts: facts(`
      A = · –
      B = – · · ·
      C = – · – ·
      D = – · ·
      E = ·
      F = · · – ·
      G = – – ·
      H = · · · ·
      I = · ·
      J = · – – –
      K = – · –
      L = · – · ·
      M = – –
      N = – ·
      O = – – –
      P = · – – ·
      Q = – – · –
      R = · – ·
      S = · · ·
      T = –
      U = · · –
      V = · · · –
      W = · – –
      X = – · · –
      Y = – · – –
      Z = – – · ·`),
  },
  {
    words: "greek (?:alphabet|letters?)",
    name: "Greek alphabet",
    singular: "letter",
    plural: "letters",
    labels: ["Letter", "Name"],
    facts: facts(`
      Α α = Alpha
      Β β = Beta
      Γ γ = Gamma
      Δ δ = Delta
      Ε ε = Epsilon
      Ζ ζ = Zeta
      Η η = Eta
      Θ θ = Theta
      Ι ι = Iota
      Κ κ = Kappa
      Λ λ = Lambda
      Μ μ = Mu
      Ν ν = Nu
      Ξ ξ = Xi
      Ο ο = Omicron
      Π π = Pi
      Ρ ρ = Rho
      Σ σ = Sigma
      Τ τ = Tau
      Υ υ = Upsilon
      Φ φ = Phi
      Χ χ = Chi
      Ψ ψ = Psi
      Ω ω = Omega`),
  },
  {
    words: "(?:japanese )?katakana(?: (?:characters?|letters?))?",
    name: "Katakana",
    singular: "character",
    plural: "characters",
    labels: ["Katakana", "Sound"],
    facts: facts(`
      ア = a
      イ = i
      ウ = u
      エ = e
      オ = o
      カ = ka
      キ = ki
      ク = ku
      ケ = ke
      コ = ko
      サ = sa
      シ = shi
      ス = su
      セ = se
      ソ = so
      タ = ta
      チ = chi
      ツ = tsu
      テ = te
      ト = to
      ナ = na
      ニ = ni
      ヌ = nu
      ネ = ne
      ノ = no
      ハ = ha
      ヒ = hi
      フ = fu
      ヘ = he
      ホ = ho
      マ = ma
      ミ = mi
      ム = mu
      メ = me
      モ = mo
      ヤ = ya
      ユ = yu
      ヨ = yo
      ラ = ra
      リ = ri
      ル = ru
      レ = re
      ロ = ro
      ワ = wa
      ヲ = wo
      ン = n`),
  },
  {
    words: "(?:russian|cyrillic) (?:alphabet|letters?)",
    name: "Russian alphabet",
    singular: "letter",
    plural: "letters",
    labels: ["Letter", "Sound"],
    facts: facts(`
      А а = a
      Б б = b
      В в = v
      Г г = g
      Д д = d
      Е е = ye
      Ё ё = yo
      Ж ж = zh
      З з = z
      И и = i
      Й й = y
      К к = k
      Л л = l
      М м = m
      Н н = n
      О о = o
      П п = p
      Р р = r
      С с = s
      Т т = t
      У у = u
      Ф ф = f
      Х х = kh
      Ц ц = ts
      Ч ч = ch
      Ш ш = sh
      Щ щ = shch
      Ъ ъ = hard sign
      Ы ы = y (as in “bit”, further back)
      Ь ь = soft sign
      Э э = e
      Ю ю = yu
      Я я = ya`),
  },
  {
    words: "roman (?:numerals?|numbers?)",
    name: "Roman numerals",
    singular: "numeral",
    plural: "numerals",
    labels: ["Roman", "Number"],
    facts: facts(`
      I = 1
      IV = 4
      V = 5
      VI = 6
      IX = 9
      X = 10
      XI = 11
      XIV = 14
      XIX = 19
      XX = 20
      XL = 40
      XLIX = 49
      L = 50
      LX = 60
      XC = 90
      XCIX = 99
      C = 100
      CD = 400
      D = 500
      CM = 900
      M = 1000
      MCMXC = 1990
      MMXX = 2020
      MMXXVI = 2026`),
  },
  {
    words:
      "(?:farm )?animals? (?:sounds?|noises?)|(?:sounds?|noises?) (?:of|that) (?:farm )?animals?(?: make)?|what (?:do|does) (?:the )?animals? say",
    name: "Animal sounds",
    singular: "animal",
    plural: "animals",
    labels: ["Animal", "It says"],
    facts: facts(`
      🐮 Cow = Moo
      🐶 Dog = Woof
      🐱 Cat = Meow
      🐑 Sheep = Baa
      🐷 Pig = Oink
      🐴 Horse = Neigh
      🐔 Hen = Cluck
      🐓 Rooster = Cock-a-doodle-doo
      🦆 Duck = Quack
      🫏 Donkey = Hee-haw
      🐸 Frog = Ribbit
      🐝 Bee = Buzz
      🦁 Lion = Roar
      🐍 Snake = Hiss
      🦉 Owl = Hoot
      🐭 Mouse = Squeak
      🐺 Wolf = Howl
      🐦 Bird = Tweet
      🦃 Turkey = Gobble
      🐘 Elephant = Trumpet`),
  },
];
