const EMERGENCY =
  "- **Emergencies**: 112\n- **Fire, rescue**: 112\n- **Doctor on call**: put the number in here\n- **Poison line**: put the number in here";

/** What stands below a heading that asks or names one plain thing, as people put it: "which languages", "how to call us". */
const COPY: readonly [RegExp, string][] = [
  [
    /^(?:(?:short|full|my|our|brief) )*(?:cv|resume|résumé|curriculum vitae)$/,
    "- **From – today**: position, place. What you do there.\n- **From – to**: position, place. What you did there.\n- **From – to**: school or university, what you learned.\n- **Also**: languages, prizes, what else people should know.",
  ],
  [
    /^(?:how to |ways to |where to )?(?:donat(?:e|ions?|ing)|give money)\b|^bank (?:transfer|details|account)$|\bby bank transfer$/,
    "Every contribution goes to the work itself. By bank transfer:\n\n- **Account holder**: your name\n- **IBAN**: put your account in here\n- **Reference**: donation, and your address if you need a receipt",
  ],
  [
    /^how to (?:call|alert|alarm) (?:us|help|for help|the [a-z]+)|^(?:the |our )?alarm(?:ing)?$/,
    "1. Call 112, or our own number: put it in here\n2. Say where you are, what happened, and how many are hurt\n3. Wait for our questions, and stay where you can be reached",
  ],
  [
    /^(?:our |latest |recent |last |all )*call[- ]?outs?(?: (?:this|last) year| (?:of|in) \d{4}| \d{4})?$/,
    "- **Day and month**: what it was, where, and how many of us came\n- **Day and month**: what it was, where, and how it ended\n- **Day and month**: a false alarm, and a good exercise",
  ],
  [
    /^what to do (?:when|if|in case|after)\b/,
    "1. Look whether anybody is in danger; then call 112\n2. Turn off what can be turned off\n3. Call the number that stands here, by day or by night\n4. Take a picture, and write down when it began",
  ],
  [/^(?:important |local |all )?(?:emergency|useful|important) (?:phone )?numbers?$/, EMERGENCY],
  [
    /^(?:safety|avalanche|mountain|fire|water|road) (?:advice|tips|rules)|^(?:advice|tips) (?:on|for|about) safety/,
    "- Look at the weather before you leave, and again on the way\n- Tell somebody where you go, and when you mean to be back\n- Take warm things, a light and a charged telephone\n- Turn round in good time: it will all still be there tomorrow\n- In an emergency call 112: where, what, how many",
  ],
  [
    /(?:training|practice|rehearsal|meeting|club|working|work|cleaning|choir|youth) (?:days?|dates?|evenings?|sessions?|nights?|times?)$/,
    "- Every Tuesday, 19:00: where we meet\n- First Saturday of the month, 9:00: what we do then\n- Not in the holidays\n\nCome and look on: nobody has to do anything the first time.",
  ],
  [
    /^(?:which|what|our|the) languages$|^languages (?:spoken|we speak)$|^what (?:we|people) speak$/,
    "- English\n- Spanish\n- French\n- And whatever you bring: tell us, and we find somebody",
  ],
  [
    /^(?:free|available|open) (?:weeks?|dates?|days?|weekends?|periods?)$|^when (?:it|we) (?:is|are) free$|^availability$/,
    "- The first free week: from – to\n- The second one: from – to\n- After that: ask us\n\nDates go quickly in summer. Write to us, and we tell you the same day.",
  ],
  [
    /^(?:free|available|open) (?:places|spaces|spots|seats)$/,
    "Say here how many places are free, from when, and for what age. Is nothing free? We keep a waiting list.",
  ],
  [
    /^what(?:'s| is| there is) in (?:it|the (?:flat|house|cottage|cabin|apartment|van|room))$|^what you find (?:here|there|in it)$/,
    "- A kitchen with all that one needs, and a table for everybody\n- Beds that are made, towels, warm blankets\n- A stove, internet, a shelf of books and games\n- A place to sit outside",
  ],
  [
    /^what(?:'s| is) inside(?: the (?:book|box|course))?$|^what (?:you|readers) (?:will )?find(?: in (?:it|the book))?$/,
    "1. **To begin with**: why it is simpler than it looks\n2. **The heart of it**: step by step, with pictures\n3. **When something goes wrong**: the questions that everybody has\n4. **To go on**: variations, and where to read more",
  ],
  [
    /^(?:what )?(?:a|an|our|the|one) (?:typical |normal |usual )?day(?: (?:here|with us|at .+))?(?: looks(?: like)?)?$|^(?:our |the )?daily routine$/,
    "- **8:00**: arriving, and breakfast for those who want it\n- **9:30**: together in the circle, then out\n- **12:00**: lunch\n- **13:00**: a rest, a story\n- **15:00**: going home, or on with the games",
  ],
  [
    /\b(?<!where )(?:to|should|must|need to|please) bring\b|^(?:what to |packing )bring/,
    "- Clothes that may get dirty, for all weathers\n- Something to drink and to eat\n- Whatever you are fond of\n\nAnything missing? Ask us; we have some to lend.",
  ],
  [
    /^(?:bus|train|tram|ferry|boat)(?: and (?:bus|train|tram|ferry|boat))? (?:times|timetables?|schedules?)$/,
    "| From here | On weekdays | At weekends |\n|---|---|---|\n| To town | 7:10, 9:10, 13:10, 17:10 | 9:10, 17:10 |\n| Back | 8:00, 12:00, 16:30, 18:30 | 12:00, 18:30 |",
  ],
  [
    /^start(?:ing)? times$/,
    "- **9:00**: children\n- **9:30**: the short distance\n- **10:00**: the long distance\n\nPlease be there half an hour before.",
  ],
  [
    /^who (?:to call|to ask|to contact|leads(?: it| us)?|is (?:in charge|responsible)|runs (?:it|this))$|^whom to (?:call|ask)$/,
    "- **First name**: for everything, telephone\n- **Second name**: for dates and places, telephone\n- **Third name**: when the others cannot be reached",
  ],
  [
    /^how to prepare\b|^before (?:you come|your (?:first )?visit)$|^your first (?:visit|lesson|time|session)$/,
    "- Come ten minutes earlier, and bring your papers\n- Write down what you would like to ask\n- Wear something comfortable\n- Something unclear? Call us beforehand",
  ],
  [
    /^where to (?:bring|leave|drop(?: off)?|hand in)\b/,
    "Bring them to us during opening hours, to the door at the side. Is it a lot? Call us: we fetch it.\n\nPlease nothing that is broken or out of date.",
  ],
  [
    /^what (?:we|i) (?:repair|fix|mend)$/,
    "- Lamps, toasters, mixers, radios\n- Clothes, bags, zips\n- Bikes, toys, small furniture\n- Not sure? Bring it: looking costs nothing",
  ],
  [
    /^what (?:we|i) clean$/,
    "- Flats and houses, once or every week\n- Offices and stairs\n- Windows, also the high ones\n- Before moving in and after moving out",
  ],
  [
    /^what (?:we|i) (?:take|accept|collect|need)(?: (?:now|right now|most|at the moment))?$/,
    "- Things that keep: rice, noodles, tins\n- Things for every day: soap, nappies\n- Time: two hours a week help a lot",
  ],
  [
    /^(?:which |our |the )?(?:areas?|regions?|districts|towns)$|^where (?:i|we) (?:work|come|go)$/,
    "We come to you in town and in the places round it. Are you a little further away? Ask: often it can be done.",
  ],
  [
    /^opening (?:hours|times) of\b/,
    "- **Monday to Friday**: 9:00 – 12:00\n- **Wednesday**: also 14:00 – 18:00\n- **At weekends**: closed\n- **Telephone**: put the number in here",
  ],
  [
    /^wi-?fi(?: (?:password|code|access))?$/,
    "- **Network**: its name\n- **Password**: put it in here only if everybody may read it; otherwise say where it lies",
  ],
  [
    /^(?:how to get in|getting in|key|keys|check-?in(?: instructions)?)$/,
    "1. Tell us when you come\n2. The key is in the box beside the door; you get the code by message\n3. Turn it twice, and push a little",
  ],
  [
    /^(?:for )?which (?:grades?|ages?|classes|years|levels)$|^(?:ages?|grades?)(?: (?:groups|we teach))?$/,
    "- From seven to ten: to begin with\n- From eleven to fifteen: for school\n- From sixteen on: up to the last exam\n- Adults: whenever they like",
  ],
  [
    /^(?:what (?:there )?is |what's )?(?:a?round|near(?:by)?|around (?:here|us|it))$|^what there is (?:a?round|nearby)(?: here| it)?$/,
    "- A walk from the door, an hour there and back\n- Where to swim, and where to eat\n- The market, on Saturdays\n- A place for rainy days",
  ],
  [
    /^free (?:for|entry|admission|of charge)\b|^(?:admission|entry|entrance)(?: is)? free$/,
    "It costs nothing. Come as you are, bring whom you like, and stay as long as you want.",
  ],
  [
    /^(?:a |the |our )?(?:free )?(?:intro(?:ductory)?|discovery|first) (?:call|talk|chat)s?$/,
    "Half an hour by telephone, without obligation: you tell what it is about, I tell whether and how I can help.",
  ],
  [
    /^(?:local )?(?:places|bars|shops|pubs|restaurants|caf[eé]s|markets) where\b|^where to (?:get|find|buy|drink|taste) (?:it|them|our [a-z]+)$/,
    "- The first place, in which street\n- The second place, in which town\n- At the market, on Saturdays\n- Straight from us",
  ],
  [
    /^(?:eligibility|who can (?:come|join|apply|take part|participate))$/,
    "Everybody who likes it. Nobody has to know anything beforehand, and nobody is too old.",
  ],
];

/** Null where the heading is no such question. */
export function questionCopy(title: string): string | null {
  const asked = title.toLowerCase();
  return COPY.find(([pattern]) => pattern.test(asked))?.[1] ?? null;
}
