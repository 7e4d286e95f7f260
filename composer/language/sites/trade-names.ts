/** What somebody does, by what they are: a site of a profession that told no name is called by the work. */
const WORK: readonly [RegExp, string][] = [
  [
    /^((?:\p{L}+ )?(?:piano|guitar|violin|cello|drum|flute|singing|voice|music|language|maths?|english|german|french|spanish|italian|dutch|swimming|riding|sailing|surf|ski|driving|art|drawing|chess)) (?:teacher|instructor|tutor|coach)$/u,
    "$1 lessons",
  ],
  [
    /^((?:\p{L}+ )?(?:yoga|pilates|dance|ballet|tango|salsa|zumba|fitness|tai chi|qigong|meditation|pottery|cooking|sewing)) (?:teacher|instructor|trainer)$/u,
    "$1 classes",
  ],
  [/^(?:tutor|private tutor)$/, "tutoring"],
  [/^(.* )?photographer$/, "$1photography"],
  [/^(.* )?(?:videographer|film ?maker)$/, "$1films"],
  [/^(?:(?:freelance|visual|local) )?(.* )?illustrator$/, "$1illustration"],
  [
    /^(.* )?(?:graphic|web|interior|fashion|product|ux|garden|landscape|jewell?ery|textile|game|sound|set) designer$/,
    "",
  ],
  [/^(?:tattoo(?:ist| artist))$/, "tattoos"],
  [/^(?:makeup|make-up|nail|lash) artist$/, "make-up and beauty"],
  [/^(?:ceramicist|potter|ceramic artist|ceramics? student)$/, "ceramics"],
  [/^(?:weaver)$/, "weaving"],
  [/^(?:jeweller|jeweler|goldsmith|silversmith)$/, "jewellery"],
  [/^(?:architects?)$/, "architecture"],
  [/^(.* )?translator$/, "$1translations"],
  [/^(.* )?interpreter$/, "$1interpreting"],
  [
    /^(?:(?:children's book|crime|romance|fantasy|science fiction|thriller) )?(?:author|writer|novelist)$/,
    "books and stories",
  ],
  [/^(?:poet)$/, "poems"],
  [/^(.* )?journalist$/, "$1articles"],
  [/^copy ?writer$/, "copywriting"],
  [/^content writer$/, "texts"],
  [/^(?:actor|actress)$/, "on stage and screen"],
  [/^((?:jazz |folk |opera |wedding |pop |soul )?)singer(?:[- ]songwriter)?$/, "$1music"],
  [/^(?:musician|composer|pianist|guitarist)$/, "music"],
  [/^(.* )?magician$/, "$1magic"],
  [/^comedian$/, "comedy"],
  [/^(?:storyteller)$/, "stories"],
  [/^(?:personal|fitness) trainer$/, "personal training"],
  [/^dog trainer$/, "dog training"],
  [/^dog walker$/, "dog walking"],
  [/^dog groomer$/, "dog grooming"],
  [/^(?:baby ?sitter|nanny|child ?minder)$/, "childcare"],
  [/^(?:life|career|business|running|health|sleep) coach$/, ""],
  [/^coach$/, "coaching"],
  [/^((?:\p{L}+ )?)dj$/u, "$1DJ"],
  [/^nutritionist$/, "nutrition"],
  [/^(?:therapist|psychotherapist)$/, "therapy practice"],
  [/^(?:physio|physiotherapist)$/, "physiotherapy practice"],
  [/^(?:masseur|masseuse|massage therapist)$/, "massage"],
  [/^(?:midwife|doula)$/, "birth and beginnings"],
  [/^(plaster|tree surge|thatch|glaz|roof|decorat|weav|til|tun)(?:er|ier|or)$/, "$1ing"],
  [/^upholsterer$/, "upholstery"],
  [/^bricklayer$/, "bricklaying"],
  [/^stone ?mason$/, "stonework"],
  [/^blacksmith$/, "ironwork"],
  [/^(?:piano|organ) tuner$/, "piano tuning"],
  [/^taxidermist$/, "taxidermy"],
  [/^(.+) student$/, "$1"],
  [/^gardener$/, "gardening"],
  [/^plumber$/, "plumbing"],
  [/^electrician$/, "electrical work"],
  [/^roofer$/, "roofing"],
  [/^(?:house )?painter(?: and decorator)?$/, "painting and decorating"],
  [/^(?:carpenter)$/, "carpentry"],
  [/^joiner$/, "joinery"],
  [/^tiler$/, "tiling"],
  [/^(?:handy ?man|handy ?woman)$/, "repairs at home"],
  [/^(?:window )?cleaner$/, "cleaning"],
  [/^(?:hair ?dresser|hair ?stylist)$/, "hairdressing"],
  [/^barber$/, "barber shop"],
  [/^seamstress|tailor$/, "tailoring"],
  [/^(?:shoemaker|cobbler)$/, "shoe repairs"],
  [/^caterer$/, "catering"],
  [/^(?:wedding planner)$/, "weddings"],
  [/^(?:tour |mountain )?guide$/, "guided tours"],
  [/^bee-?keeper$/, "honey and bees"],
  [/^accountant$/, "accounting"],
  [/^(?:lawyer|solicitor)$/, "law office"],
  [/^(?:speaker)$/, "talks"],
  [/^ngo$/, "NGO"],
  [/^recipe$/, "recipes"],
  [/^barber bookings?$/, "barber shop"],
  [/^(.+ (?:shop|store)) catalog(?:ue)?$/, "$1"],
  [/^(.+) (?:bookings?|appointments?)$/, "$1"],
];

/** "Simple blog": how it is to be is no part of its name. */
const PLAIN_SITE =
  /^(?:(?:an?|simple|basic|plain|clean|minimal(?:ist(?:ic)?)?|modern|nice|beautiful|elegant|stylish|professional|small|little|new|static|own|quick|fast) )+(blog|website|portfolio|shop|store|magazine|home ?page|cv|resume)$/i;
/** "Freelance writer": who is hired for texts writes no novels. */
const FREELANCE_WRITER = /^freelance writer$/i;
const BEFORE =
  /^(?:(?:retired|freelance|self-employed|young|local|mobile|independent|professional|qualified|aspiring|amateur|small|little|private) )+/;
const CHATTER = /(?:[\s,]+(?:lol|haha|lmao|pls|plz|please|thx|thanks|tbh))+$/i;
/** "Website for a construction company showing" its projects. */
const LEADING_ON =
  / (?:personal|link|coming soon)$| (?:one|single)[- ]page(?:r)?$| (?:showing|featuring|including|presenting|listing|displaying|introducing|promoting|offering)$/i;
const RELATIVE =
  "(?:(?:late|dear|little|big|youngest|oldest|older|younger) )*(?:grand(?:father|mother|pa|ma|dad|mum|mom|son|daughter)|grandad|gran|father|mother|dad|mum|mom|brother|sister|son|daughter|husband|wife|uncle|aunt|friend|partner|girlfriend|boyfriend|boss|niece|nephew|cousin|neighbou?r)";
const WHOSE = new RegExp(`^(?:my |our )?${RELATIVE}(?:'s|s'?)? (?:the |who (?:is|'s) (?:an? )?)?(?=\\p{L})`, "iu");
const WHO_DOES = new RegExp(`^(?:my |our )?(${RELATIVE}) (?:who|that|and (?:his|her|their))\\b.*$`, "iu");

/** "Grandfather's life" stays with him; his plumbing firm is a firm. */
const OF_SOMEBODY = new RegExp(`^(?:my |our )?${RELATIVE}(?:'s|s'?) `, "iu");
const BUSINESS =
  /(?:stand|stall|firm|shop|store|business|company|bakery|caf[eé]|salon|practice|studio|garage|farm|restaurant|pub|bar|truck|service|school|garden|workshop|surgery|office|band|team|club|group|blog|choir|repair|cleaning|walking|sitting|lessons|classes)$/i;

/**
 * A plain name of a site that nobody named: "Piano lessons" of a piano teacher, "Roofing" of "my husband the roofer",
 * "Lemonade stand" of "my daughters lemonade stand lol". Names that were told are left as they are.
 */
export function workName(name: string): string {
  const words = name.replace(CHATTER, "").replace(LEADING_ON, "");
  const [, relative] = WHO_DOES.exec(words) ?? [];
  if (relative !== undefined) return `My ${relative.toLowerCase()}`;
  if (/^(?:small |local )?(?:business|company|firm)$/i.test(words))
    return `My ${words.toLowerCase().replace(/^.* /, "")}`;
  const [, plainly] = PLAIN_SITE.exec(words) ?? /^(cv|resume)$/i.exec(words) ?? [];
  if (plainly !== undefined) return capital(`my ${plainly.toLowerCase()}`);
  if (FREELANCE_WRITER.test(words)) return "Freelance writing";
  const bare = OF_SOMEBODY.test(words) && !BUSINESS.test(words) ? words : words.replace(WHOSE, "");
  const plain = bare.toLowerCase().replace(BEFORE, "");
  const known = WORK.find(([pattern]) => pattern.test(plain));
  const isBare = bare.slice(1) === bare.slice(1).toLowerCase();
  if (known !== undefined && isBare) {
    const [pattern, work] = known;
    return capital(
      work === ""
        ? plain.replace(/ designer$/, " design").replace(/ coach$/, " coaching")
        : plain.replace(pattern, work),
    );
  }
  return isBare && plain.includes(" ")
    ? capital(bare.replace(/^(?:the )?(?:local|small|little|tiny) (?=\p{L}{3})/iu, ""))
    : capital(bare);
}

/** Letters that stand for words: "ux design" is UX design. */
const ABBREVIATED =
  /(?<![\p{L}\p{N}])(?:ux|ui|seo|diy|pr|hr|bbq|3d|vfx|hvac|cv|it(?= (?:consult|support|services|company)))(?![\p{L}\p{N}])/giu;

function capital(words: string): string {
  const whole = words.replace(ABBREVIATED, (letters) => letters.toUpperCase());
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}
