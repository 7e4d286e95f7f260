import { type Deck, facts } from "./deck.ts";

/** First words; the order of all is the same. */
const ENGLISH =
  "hello|goodbye|please|thank you|yes|no|water|bread|house|friend|day|night|to eat|to drink|to go|big|small|good|today|tomorrow".split(
    "|",
  );

function words(language: string, pattern: string, list: string): Deck {
  const foreign = list.split("|");
  return {
    words: `${pattern}(?: (?:vocabulary|vocab|words?|basics|phrases|language|verbs))*(?: (?:and|to|with) english(?: (?:words?|translations?))?)?|english(?: to | ?- ?| and )${pattern}`,
    name: `${language} words`,
    singular: "word",
    plural: "words",
    labels: [language, "English"],
    facts: foreign.map((word, index) => [word, ENGLISH[index] ?? ""] as const),
  };
}

export const LANGUAGES: readonly Deck[] = [
  words(
    "Spanish",
    "spanish",
    "hola|adiós|por favor|gracias|sí|no|el agua|el pan|la casa|el amigo|el día|la noche|comer|beber|ir|grande|pequeño|bueno|hoy|mañana",
  ),
  words(
    "French",
    "french",
    "bonjour|au revoir|s'il vous plaît|merci|oui|non|l'eau|le pain|la maison|l'ami|le jour|la nuit|manger|boire|aller|grand|petit|bon|aujourd'hui|demain",
  ),
  words(
    "German",
    "german",
    "hallo|auf Wiedersehen|bitte|danke|ja|nein|das Wasser|das Brot|das Haus|der Freund|der Tag|die Nacht|essen|trinken|gehen|groß|klein|gut|heute|morgen",
  ),
  words(
    "Italian",
    "italian",
    "ciao|arrivederci|per favore|grazie|sì|no|l'acqua|il pane|la casa|l'amico|il giorno|la notte|mangiare|bere|andare|grande|piccolo|buono|oggi|domani",
  ),
  words(
    "Portuguese",
    "(?:brazilian )?portuguese",
    "olá|adeus|por favor|obrigado|sim|não|a água|o pão|a casa|o amigo|o dia|a noite|comer|beber|ir|grande|pequeno|bom|hoje|amanhã",
  ),
  words(
    "Dutch",
    "dutch",
    "hallo|tot ziens|alsjeblieft|dank je|ja|nee|het water|het brood|het huis|de vriend|de dag|de nacht|eten|drinken|gaan|groot|klein|goed|vandaag|morgen",
  ),
  words(
    "Polish",
    "polish",
    "cześć|do widzenia|proszę|dziękuję|tak|nie|woda|chleb|dom|przyjaciel|dzień|noc|jeść|pić|iść|duży|mały|dobry|dzisiaj|jutro",
  ),
  words(
    "Turkish",
    "turkish",
    "merhaba|hoşça kal|lütfen|teşekkür ederim|evet|hayır|su|ekmek|ev|arkadaş|gün|gece|yemek|içmek|gitmek|büyük|küçük|iyi|bugün|yarın",
  ),
  words(
    "Latin",
    "latin",
    "salve|vale|quaeso|gratias|ita|non|aqua|panis|domus|amicus|dies|nox|edere|bibere|ire|magnus|parvus|bonus|hodie|cras",
  ),
  {
    words: "(?:japanese )?(?:hiragana|kana)(?: (?:characters?|letters?))?",
    name: "Hiragana",
    singular: "character",
    plural: "characters",
    labels: ["Hiragana", "Sound"],
    facts: facts(`
      あ = a
      い = i
      う = u
      え = e
      お = o
      か = ka
      き = ki
      く = ku
      け = ke
      こ = ko
      さ = sa
      し = shi
      す = su
      せ = se
      そ = so
      た = ta
      ち = chi
      つ = tsu
      て = te
      と = to`),
  },
  {
    words: "(?:nato|phonetic|spelling) alphabet",
    name: "NATO alphabet",
    singular: "letter",
    plural: "letters",
    labels: ["Letter", "Word"],
    facts:
      "Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu"
        .split(" ")
        .map((word) => [word.charAt(0), word] as const),
  },
];
