/** What leads to it, and what follows it. */
const LEAD =
  "(?:and|but|also|so|please|just|only|oh|it|that|this|the app|everything|all|i|we|he|she|they|me|us|him|her|them|should|must|has to|have to|needs? to|need|can|could|shall|will|would|be|is|are|to|do|does|want(?:s)?|like|'d like|i'd like|a|an|the|my|our|with|for|in|completely|totally|really|very|always|absolutely|100%|preferably|ideally|obviously|of course|easily|quickly|if possible|would be (?:nice|great|good)|makes? sure|ensure)";
const TAIL =
  "(?:please|pls|thanks|thx|too|as well|obviously|of course|always|anyway|if possible|though|ok|again|later|at any time|any ?time|myself|ourselves|by myself|only|would be (?:nice|great|good|perfect))";
const DEVICE = "(?:phone|computer|laptop|device|tablet|ipad|machine|browser|pc|mac|mobile)";
const NETWORK = "(?:internet|wi-?fi|signal|reception|network|connection|data|mobile data|being online)";

/** What every app that is composed does or is, whatever it keeps, as people ask for it. */
const GIVEN: readonly string[] = [
  // It is kept.
  "(?:auto(?:matic(?:ally)?)?[- ]?)?sav(?:e|es|ed|ing)(?: (?:it|itself|everything|all|my|our|the|what(?:ever)? i (?:enter|type|write|put in)|data|entries|changes|progress|things))*(?: (?:by itself|automatically|on its own|straight away|right away|immediately|by themselves|without (?:me )?(?:pressing|clicking|doing) (?:anything|save)))*",
  "auto ?-?sav(?:e|es|ed|ing)|(?:no|without an?) save button",
  "(?:not |never |n't |nothing |doesn't |don't |mustn't |shouldn't |won't |can't |isn't |no )+(?:lose|loses|forget|forgets|delete|get lost|gets lost|be lost|lost|vanish|disappear)(?: (?:anything|everything|it|data|my|our|entries|what i(?:'ve)? (?:entered|typed|written)|all))*(?: (?:when|if|after) (?:i|it|the|we|my) (?:[\\p{L}']+ ?){1,5})?",
  "remembers? (?:everything|it all|what i(?:'ve)? (?:entered|typed|put in|wrote|written)|my (?:entries|data|things)|them|it|data)(?: (?:when|if|after) (?:[\\p{L}']+ ?){1,6})?",
  `(?:still |be |stay |stays |keeps? )+(?:there|here|kept|saved|available)(?: (?:tomorrow|next time|the next (?:day|time)|(?:when|after|if) (?:[\\p{L}']+ ?){1,6}))?`,
  `(?:kept|stays?|stored|saved|store|keep|keeps|stay)(?: (?:it|everything|all|data|my data|the data|only|just))* (?:on|in|locally on|local to) (?:my|the|this|our|her|his|one) (?:own )?${DEVICE}(?: only)?`,
  "(?:stored |kept |saved )?locally|local (?:storage|only)|local[- ]first",
  // Without a network, without anybody else.
  `(?:work(?:s|ing)?|usable|runs?|function(?:s)?|available)?(?: (?:also|even|well|fine))* ?(?:offline|(?:without|w\\/o|with no|where there(?:'s| is) (?:no|hardly any|bad)|even without|when there(?:'s| is) no) (?:an? |the |any )?${NETWORK})(?: (?:down|up|in|on|at) (?:[\\p{L}']+ ?){1,4})?`,
  `(?:there(?:'s| is) )?(?:no|hardly any|bad|poor|terrible) ${NETWORK}(?: (?:up|down|out|in|on|at)? ?(?:there|here|(?:the|our|my) [\\p{L}]+))?`,
  "private|confidential|discreet|(?:for )?(?:just|only) (?:for )?(?:me|myself|us|my eyes)|for (?:me|myself|us|my own use|personal use|private use) (?:only|alone)|for (?:my )?own use|not (?:public|for others|on the internet|in the cloud|shared|sharing)",
  "(?:no|without|not|never|free of|zero|don't want(?: any)?|hate|not any|n't (?:want|need|like)(?: any| an?| to)*)(?: (?:any|a|an|the|to|annoying|stupid|more|need for|having to|need to))* (?:cloud|log ?in|log(?:ging)? in|login(?:s)?|sign(?:ing)?[- ]?(?:up|in)|signup|registration|register(?:ing)?|accounts?|passwords?|user ?names?|subscriptions?|ads?|adverts?|advertising|advertisements?|tracking|trackers|cookies|install(?:ing|ation)?|download(?:ing)?|app ?store|server|spam|pop[- ]?ups|popups|spying|costs?|fees|payments?|paywalls?|premium|trial|payment required)(?:(?: or|,| and|\\/)+ (?:an? )?(?:ads?|adverts?|log ?ins?|accounts?|passwords?|sign[- ]?ups?|subscriptions?|cloud|tracking|cookies|costs?))*",
  "ad[- ]?free|login[- ]free|free(?: of (?:charge|cost|ads|costs))?|for free|free to use|cheap|costs? nothing|(?:not|n't|never) (?:have to |want to |cost |pay )+(?:anything|for it|money|extra|monthly)?",
  // It is simple.
  "(?:as |really |very |so |super |dead |quite |extremely |nice and |fairly |pretty )*(?:simple|easy|quick|fast|straightforward|uncomplicated|basic|intuitive|foolproof|idiot[- ]?proof|user[- ]?friendly|beginner[- ]?friendly|self[- ]explanatory|clear|handy)(?: (?:and|but|,|&) (?:really |very )?(?:simple|easy|quick|fast|straightforward|clear|basic|clean|plain|nice))*(?:(?: as possible| enough| to (?:use|understand|handle|operate|fill in|enter|add|type|tap|learn|edit|change|manage)(?: (?:it|things|entries|them|one|new ones|on (?:a|the|my) (?:phone|tablet)|with (?:one hand|gloves|gloves on|cold hands|wet hands)))?)*)?(?: (?:for|because|as|since|cos|so) (?:[\\p{L}'-]+ ?){1,8})?",
  "(?:nothing|not|n't|never)(?: (?:be|too|that|so|very|at all|any|anything|want|need|overly))* (?:fancy|complicated|complex|difficult|confusing|fussy|special|elaborate|technical|big|crazy|much|clever|over the top)(?: (?:please|to use|or [\\p{L}]+))?",
  "(?:(?:with|in|just|only|needs?) )?(?:one|1|a|two|2|three|3|a few|few|single|as few|very few|little)[- ](?:taps?|clicks?|touch|press|thumb|finger|hand|handed|button press|typing)(?: (?:as possible|only|is enough|use|operation|to (?:[\\p{L}'-]+ ?){1,4}|and (?:it'?s )?done|for (?:[\\p{L}'-]+ ?){1,4}))?",
  "(?:tap|press|click|hit|push)(?:ing|s)? (?:a|the|one|on a|on the) (?:big )?button(?:s)?|(?:i )?(?:can )?(?:use|used|operate|work) (?:it )?(?:with|using) (?:one|1|a single|my|wet|cold|dirty|greasy|muddy|sticky|gloved)(?: hands?| thumb| fingers?| gloves)(?: on)?|(?:usable |works )?(?:with )?gloves?(?: on)?|works? (?:well |fine )?(?:in|down in|out in|up in) the [\\p{L}]+(?: of the [\\p{L}]+)?(?: where there(?:'s| is))?",
  // It runs anywhere.
  `(?:work(?:s|ing)?|usable|use|used|runs?|opens?|be used|good|nice|look(?:s)? good|fits?|readable|fine|ok)?(?: (?:it|this|well|fine|nicely|good|great|both|ok))* ?(?:on|in|for) (?:(?:a|an|the|my|any|every|old|small|big|cheap|cracked|kitchen|android|apple|smart|mobile|windows) )*(?:${DEVICE}s?|iphones?|android|ipads?|phones?|screens?|desktop)(?:(?:,| and| or| as well as|\\/|&) ?(?:on )?(?:a|an|the|my|our)? ?(?:${DEVICE}s?|iphones?|android|ipads?|screens?|desktop))*`,
  "(?:mobile|phone|touch|tablet|screen[- ]?reader|keyboard|senior|kid)[- ]?(?:friendly|first|ready|optimi[sz]ed)|responsive|accessible",
  // What is entered can be changed.
  "(?:add|edit|change|delete|remove|correct|update|modify|fix|rename)(?:(?:,| and| or|\\/|&)+ ?(?:add|edit|change|delete|remove|correct|update|modify|fix|undo))*(?: (?:them|it|things|entries|an entry|new (?:ones|entries)|mistakes|items|my own|more|old (?:ones|entries)|everything|records|what i(?:'ve)? (?:entered|typed|wrote)))*(?: (?:later|afterwards|any ?time|at any time|when(?:ever)? i (?:want|like|need)|if i make a mistake|again|easily))*",
  "(?:all )?in english|english(?: language| only)?",
  // Numbers and charts follow what is entered.
  "(?:live|real[- ]time) (?:vote |voting )?(?:results|counts?|tall(?:y|ies)|totals?)",
];

const PATTERN = new RegExp(
  `^[\\s,;:.!?()–-]*(?:${LEAD}[\\s,]+)*(?:${GIVEN.join("|")})(?:[\\s,.;!()–-]+(?:(?:and|or|but|&)\\s+)?(?:${LEAD}\\s+)*(?:${GIVEN.join("|")}))*(?:[\\s,.;!?()–-]+${TAIL})*[\\s,.;:!?)–-]*$`,
  "iu",
);

/** Whether words ask for nothing but what every app has: "saves by itself", "one tap", "private, no ads". */
export function isGiven(words: string): boolean {
  return words.length < MOST && PATTERN.test(words);
}

/** What asks for no more than that is said in a few words. */
const MOST = 120;
