/** Words without content of their own. */
const FUNCTION_WORDS =
  "a an the this that these those my our your his her its their mine ours me us i i'd i'm i've i'll we we'd we're you he she it it's it'd that's he's she's you're they're they've who's what's where's how's they them one ones who whom whose which what where when while how " +
  "and or but nor so yet also too plus both either neither as well & etc eg ie e.g i.e vs " +
  "of in on at by for from to into onto with within without about over under between among per via than then like through during after before until up down out off around across against along near beside alongside " +
  "is are was were be been being am do does did done can could will would shall should may might must have has had having get gets got let lets let's there here " +
  "not no only just very really quite rather even still already again always never ever often maybe perhaps please pls thanks thank hi hello hey ok okay well now later soon once currently simply basically actually especially mainly mostly " +
  "all any some every each many much more most less few several lots lot other another same such own various multiple different following single if because since though although whether else etc";

/** Words that speak of the app as such, and of the wish for it. */
const FRAME_WORDS =
  "app apps application applications tool program software web website site webapp page pages screen view views section sections part parts thing things stuff something everything anything someone somebody people user users person " +
  "make makes making made build builds building built create creates creating give gives want wants wanted need needs needed like love help helps look looks looking looked use uses using used work works working show shows showing shown display displays displayed see sees seen view keep keeps keeping track tracks tracking tracker manage manages managing manager organise organize organiser organizer organising organizing store stores storing stored save saves saved record records recording log logs logging list lists listing listed collect collects collection add adds adding added edit edits editing include includes including included contain contains containing put puts write writes enter enters entering entered choose chooses pick set sets allow allows able let support supports provide provides offer offers feature features functionality option options ability abilities possible possibility way ways design designed develop generate start started go going come comes know find finds finding browse check checks review plan planning planned think thinking idea ideas say says said tell remember " +
  "simple small little nice basic easy good great cool handy useful personal new quick clean tiny minimalistic awesome beautiful pretty modern fancy complete full proper lovely neat decent standard normal plain own daily everyday main different quickly easily nicely neatly properly well together based " +
  "data information info details database overview catalog catalogue catalogues directory register system platform solution family household inventory library archive index planner scheduler roadmap shelf compare else nothing field fields column columns entry entries item items value values label labels name names called named title button buttons box menu home time times day days number numbers date kind kinds type types sort sorted order ordered group grouped default";

const CLOSED = new Set(`${FUNCTION_WORDS} ${FRAME_WORDS}`.split(" "));

/** Whether a word (in lower case) says nothing of what an app is to be. */
export function isClosedWord(word: string): boolean {
  return CLOSED.has(word) || /^\d+(?:st|nd|rd|th)?$/.test(word) || word.length < 2;
}

/** Only words for the grammar of a sentence, none of the app's. */
const FUNCTION = new Set(FUNCTION_WORDS.split(" "));

export function isFunctionWord(word: string): boolean {
  return FUNCTION.has(word);
}
