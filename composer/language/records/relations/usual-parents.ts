import type { Draft } from "../draft.ts";

const ANIMALS =
  "animal|pet|dog|cat|horse|pony|donkey|cow|bull|calf|sheep|ewe|goat|pig|hen|chicken|rabbit|bird|parrot|budgie|snake|lizard|gecko|reptile|tortoise|ferret|hamster|guinea pig|kitten|puppy|llama|alpaca|duck|goose|turkey|pigeon|hedgehog|foster|patient";
const PATIENTS = "patient|resident|child|kid|baby|family member|person";
const CLIENTS =
  "client|customer|patient|student|pupil|learner|tenant|member|guest|owner|family|parent|resident|participant|company|buyer|player|swimmer|skater|gymnast|dancer|rider|child|kid|donor|couple|borrower|hirer";
const PUPILS =
  "student|pupil|learner|trainee|apprentice|patient|client|customer|swimmer|skater|gymnast|dancer|rider|singer|athlete|dog|child|kid|member";
const TEACHERS =
  "teacher|instructor|trainer|coach|tutor|therapist|doctor|dentist|stylist|hairdresser|barber|groomer|nurse|carer|vet|physio";
const MACHINES =
  "machine|vehicle|car|van|truck|lorry|bus|bike|bicycle|motorbike|motorcycle|scooter|tractor|trailer|camper|caravan|boat|plane|aircraft|device|instrument|appliance|tool|printer|lift|boiler|printer|coffee machine|bow|saw|equipment";
const HOMES = "flat|apartment|unit|property|building|house|home|room|cabin|cottage|hut|site|shop|playground";
const WATERS = "tank|aquarium|pool|pond|terrarium|vivarium|hot tub|well|spring|vat|greenhouse";
const GROUNDS = "bed|plot|field|patch|greenhouse|vineyard|orchard|tree|garden|row|parcel|paddock|meadow";
const THINGS =
  "book|tool|boat|canoe|kayak|bike|bicycle|game|toy|instrument|costume|dress|room|court|pitch|table|cabin|machine|tent|car|van|car|key|laptop|camera|device|film|record|dvd|puzzle|lane|hall|bed|site|equipment|locker|berth|hut|flat|apartment|caravan|house|place|desk|space|office|studio|field|ski|surfboard|board";
const BORROWERS =
  "member|reader|borrower|customer|client|guest|family|friend|neighbou?r|child|player|hirer|renter|tenant|employee|student|pupil|person|owner|lodger|camper|resident|musician|volunteer|user|team|club";
const TASTED =
  "wine|beer|whisky|whiskey|gin|rum|coffee|tea|cheese|batch|brew|cigar|chocolate|recipe|dish|restaurant|book|film|movie|game|cider|mead|pizza|burger|cake|entry|pie|chilli|bean";
const STAFF =
  "employee|volunteer|worker|staff member|helper|driver|nurse|carer|cleaner|guard|rider|lifeguard|waiter|assistant|freelancer|babysitter|steward";
const RIVALS =
  "team|player|contestant|competitor|entry|project|participant|runner|rider|archer|swimmer|skater|dancer|act|baker|cake|dog|horse|pupil|student|child|singer|band|boat|cook";

/**
 * What a record is of, in whatever app both are kept: the first of each group that the app has. By the last word of its
 * singular; `many`: of several of them.
 */
const USUAL: readonly [things: RegExp, parents: readonly string[], many?: true][] = [
  [/^(?:song|track)$/, ["album", "artist|band|musician"]],
  [/^(?:deposit|contribution)$/, ["savings goal|saving goal|goal|pot|jar|fund"]],
  [/^(?:payment|repayment|debt payment)$/, ["debt|loan|credit card|mortgage", "bill|subscription"]],
  [/^(?:wish|gift|gift idea)$/, ["person|recipient|friend|family member"]],
  [/^(?:golf round|race result|handicap)$/, ["member|player|golfer|runner"]],
  [/^(?:garden )?plot$/, ["tenant|gardener|plot ?holder"]],
  [/^packing item$/, ["trip|suitcase|bag"]],
  [/^budget item$/, ["trip|holiday|vacation"]],
  [/^expense$/, ["budget line|budget"]],
  [/^(?:milestone|check-in|step)$/, ["goal|resolution"]],
  [/^(?:transaction|expense)$/, ["envelope"]],
  [/^meal$/, ["recipe"]],
  [/^(?:transaction|transfer)$/, ["account|bank account|wallet"]],
  [/^(?:chore|earning|allowance|child height)$/, ["kid|child|family member"]],
  [/^(?:savings goal|repotting)$/, ["kid|child", "plant|houseplant"]],
  [/^expense$/, ["trip|holiday|vacation", "envelope|budget category"]],
  [/^(?:album|record|lp)$/, ["artist|band|musician"]],
  [/^(?:book|novel|comic|audiobook)$/, ["author|writer"]],
  [/^catch$/, ["spot|lake|river|water|fishing spot|trip"]],
  [/^episode$/, ["podcast|show|series"]],
  [/^stat line$/, ["player|athlete|member", "game|match"]],
  [/^result$/, ["swimmer|athlete|runner|racer", "event"]],
  [/^exercise$/, ["routine|workout plan|workout|program|training day"]],
  [/^workout$/, ["routine|workout plan|program"]],
  [/^(?:session|practice session|instrument practice session|practice|music practice)$/, ["song|piece|tune|exercise"]],
  [/^(?:hive|colony)$/, ["apiary"]],
  [/^(?:harvest|sowing|planting|treatment|inspection)$/, ["hive|beehive|colony", "bed|plot|field", "plant|crop"]],
  [/^(?:plant|crop)$/, ["bed|plot|field"]],
  [/^(?:visit|check-?up|examination)$/, ["animal|pet|patient|client|customer|resident", "property|house|farm|site"]],
  [/^lesson$/, ["student|pupil", "subject|course"]],
  [/^(?:activity|excursion|hotel|flight|day)$/, ["trip|holiday"]],
  [/^menu$/, ["event"]],
  [/^dish$/, ["menu|event"]],
  [/^ingredient$/, ["dish|recipe"]],
  [/^(?:movement|delivery|sale|purchase)$/, ["product|item|part"]],
  [/^(?:product|delivery|purchase)$/, ["supplier|producer|vendor|maker"]],
  [/^(?:item|part|ingredient|material|article|spare part|bike|purchase order)$/, ["supplier|vendor"]],
  [/^(?:alteration|fitting|measurement|repair|membership|subscription|rental)$/, ["customer|client|member"]],
  [/^(?:sale|listing)$/, ["platform|marketplace|fair|market"]],
  [/^order$/, ["product|dish|cake|item"], true],
  [/^(?:trip|journey|drive|refuelling|fill-up|refill)$/, ["vehicle|car|van|truck|bus", "driver"]],
  [/^(?:flat|apartment|unit)$/, ["property|building|house|block"]],
  [/^(?:tenant|lease)$/, ["flat|apartment|unit|room|property|building|house"]],
  [/^(?:repair|issue|request)$/, ["flat|apartment|unit|property|building|house"]],
  [/^bed$/, ["room"]],
  [/^(?:appointment|booking|reservation)$/, ["service|treatment"]],
  [/^(?:booking|reservation|stay)$/, ["guest|customer|client|member", "bed|room|cabin|table"]],
  [/^(?:parent|guardian)$/, ["child|kid|player|student|pupil"]],
  [/^(?:child|kid)$/, ["group|class"]],
  [/^(?:vacation|leave|absence|holiday request)$/, ["employee|worker|staff member"]],
  [/^payment$/, ["vendor|supplier"]],
  [/^ticket$/, ["agent|technician|contractor", "tenant|resident"]],
  [/^contract$/, ["vendor|supplier|employee|client|customer|tenant"]],
  [/^(?:feature|release|bug|version)$/, ["product|app"]],
  [/^(?:task|helper|expense|income|payment|stall)$/, ["event|fair|fete"]],
  [/^(?:note|hour|time entry|photo)$/, ["project|site"]],
  [/^photo$/, ["job"]],
  [/^(?:booking|stay)$/, ["pet|dog|cat", "item|equipment|tool|camera|kayak|dress|costume"]],
  [/^exercise$/, ["patient"]],
  [/^attendance$/, ["dog|pet"]],
  [/^shipment$/, ["product|item"]],
  [/^vehicle$/, ["customer|client|owner"]],
  [/^(?:walk|feeding|vaccination|weighing)$/, ["dog|cat|pet|animal|horse"]],
  [/^(?:quote|note|highlight|reading)$/, ["source|book|article|paper", "chapter"]],
  [/^chapter$/, ["book|story|novel"]],
  [/^goal$/, ["player", "game|match"]],
  [/^(?:tool|toy|item)$/, ["owner"]],
  [/^event$/, ["volunteer|helper"], true],
  [/^(?:member|parishioner)$/, ["family|household"]],
  [/^(?:member|parishioner|volunteer)$/, ["ministry|committee|small group|working group"], true],
  [/^(?:shift|opportunity)$/, ["ministry|event|organi[sz]ation|department"]],
  [/^(?:ticket|ticket sale)$/, ["attendee|guest|buyer", "event|show|play"]],
  [/^(?:wish|wishlist|gift idea)$/, ["participant"]],
  [/^(?:talk|session|panel)$/, ["track|stream", "room|stage", "speaker"]],
  [/^(?:harvest|sowing|planting|spraying|pruning|crop|yield|fertili[sz]ing|soil test)$/, [GROUNDS, "plant|houseplant"]],
  [
    /^(?:(?:vet|farrier|dentist) visit|vet treatment|vaccination|weighing|weight|weigh-in|feeding|feed|medication|deworming|worming|shearing|calving|kidding|lambing|foaling|hatching|milking|hoof trim|walk|shot|vet appointment|vet bill|moult|shed|show result|mating|heat)$/,
    [ANIMALS],
  ],
  [
    /^(?:medication|medicine|symptom|blood test|measurement|dose|prescription|doctor visit|doctor appointment|vaccination|therapy session|blood pressure|seizure|attack)$/,
    [PATIENTS],
  ],
  [/^(?:grooming|stay|walk|boarding|grooming appointment|training|adoption)$/, [ANIMALS, CLIENTS]],
  [
    /^(?:repair|fault|breakdown|inspection|maintenance|service|check|refuelling|fill-up|fuel log|defect|damage|reading|oil change|job)$/,
    [MACHINES, HOMES, "customer|client"],
  ],
  [
    /^(?:water test|water change|dosing|feeding|loss|test|fish|coral|filter change|reading|treatment|inhabitant|measurement)$/,
    [WATERS],
  ],
  [/^(?:fish added|fish lost)$/, [WATERS]],
  [/^(?:dive)$/, ["site|dive site|cave|spot|wreck|reef|lake", "diver"]],
  [/^(?:climb|ascent|attempt|send)$/, ["route|boulder|problem|climb", "crag|wall|gym|area"]],
  [/^route$/, ["crag|wall|area|sector"]],
  [/^(?:hike|walk|run|ride)$/, ["trail|route|path|course", "bike|bicycle|horse|motorbike|shoe"]],
  [/^(?:flight)$/, ["plane|aircraft|drone|glider"]],
  [/^(?:sail|outing|passage|charter)$/, ["boat|yacht|dinghy|ship"]],
  [/^(?:payment|invoice|fee|bill|quote|estimate|receipt|deposit)$/, [CLIENTS]],
  [
    /^(?:lesson|session|appointment|treatment|consultation|exam|grade|mark|report|assessment|progress note|personal best|pb|practice|practice session|evaluation|haircut|massage|test)$/,
    [PUPILS, TEACHERS],
  ],
  [/^(?:class|course|training|workshop|group session)$/, [PUPILS], true],
  [/^(?:class|course|training|workshop|group session)$/, [TEACHERS]],
  [/^(?:order|commission|sale)$/, ["customer|client|buyer|shop|stockist|restaurant|baker|supplier|vendor"]],
  [/^order$/, ["bouquet|product|dish|cake|item|bread|pizza|meal|candle|soap"], true],
  [/^(?:loan|rental|hire|checkout|reservation|booking|rent|borrowing)$/, [THINGS, BORROWERS]],
  [
    /^(?:note|call|meeting|interaction|follow-?up|e-?mail|conversation|contact log)$/,
    ["contact|client|company|lead|customer|participant|candidate|donor|prospect"],
  ],
  [/^interview$/, ["participant|candidate|company|person|interviewee|applicant|witness"]],
  [/^application$/, ["company|employer|job|candidate|grant|school|university"]],
  [/^(?:person|people|contact)$/, ["company|organi[sz]ation|vendor|supplier|account|partner"]],
  [/^(?:engagement|retainer|proposal)$/, ["client|customer|company"]],
  [/^(?:file|message|deliverable|milestone)$/, ["project", "client|customer"]],
  [/^interview$/, ["candidate|applicant", "interviewer"]],
  [/^candidate$/, ["job|position|open position|vacancy"]],
  [
    /^(?:viewing|showing|offer)$/,
    ["house|property|flat|apartment|home|car|boat", "buyer|client|tenant|customer|prospect"],
  ],
  [/^(?:role|part|scene|costume|prop|rehearsal|performance|show)$/, ["play|production|musical|opera"]],
  [/^(?:actor|cast member)$/, ["role|character|part"]],
  [
    /^(?:tasting|tasting note|tasting session|review|rating|verdict)$/,
    [TASTED, "guest|member|taster|person|friend|judge"],
  ],
  [/^(?:batch|brew|bake)$/, ["recipe"]],
  [/^bottling$/, ["batch|brew|wine|beer"]],
  [
    /^(?:score|point|result|vote|time|mark)$/,
    [RIVALS, "judge|round|game|match|race|event|discipline|category|station|challenge"],
  ],
  [/^(?:shift|hour|time ?sheet|absence|holiday|sick day|training|certificate|payslip|wage)$/, [STAFF]],
  [/^(?:donation|pledge|gift)$/, ["donor|sponsor|supporter|giver|benefactor"]],
  [/^(?:kitten|puppy|piglet|chick|foal|lamb|cub)$/, ["litter|clutch|brood"]],
  [/^(?:litter|clutch|brood)$/, ["mother|queen|dam|sow|bitch|dog|cat|rabbit|pair"]],
  [/^(?:egg|egg count|collection)$/, ["hen|chicken|flock|coop|duck|bird"]],
  [/^(?:code|quote|excerpt)$/, ["interview|transcript"]],
  [/^(?:expense|cost|receipt)$/, ["project|trip|property|car|van|boat|house|flat|job|campaign"]],
  [/^(?:task|milestone|risk|issue|deliverable|bug|ticket|sprint|phase)$/, ["project"]],
  [/^(?:decision|action|action item|task|minute|agenda item|follow-up)$/, ["meeting"]],
  [/^(?:task|checklist item|document|step)$/, ["new hire|hire|onboarding|client"]],
  [/^(?:hearing|deadline|document|filing|task|note)$/, ["case|matter"]],
  [/^(?:document|certificate|training|payslip|leave request|review|appraisal)$/, ["employee|staff|staff member"]],
  [/^(?:motion|resolution)$/, ["meeting"]],
  [/^task$/, ["team member|teammate|colleague|employee"]],
  [/^(?:application|report)$/, ["funder|grant|grantmaker"]],
  [/^(?:deal|opportunity|lead|sale|sales call)$/, ["rep|salesperson|sales rep|account manager"]],
  [/^(?:work order|job)$/, ["technician|engineer|installer"]],
  [/^(?:case|matter|deal|opportunity|contract|campaign|deliverable)$/, ["client|customer", "company|account"]],
  [/^(?:scene)$/, ["chapter|act|episode|film"]],
  [/^set ?list$/, ["song"], true],
  [/^(?:gig|concert|show)$/, ["venue", "band|artist|ensemble"]],
  [/^(?:set ?list)$/, ["gig|concert|show"]],
  [/^(?:placement)$/, ["clinic|company|client|employer|hospital|family", "nurse|candidate|carer|worker|au pair|temp"]],
  [/^(?:keg|cask|bottle)$/, ["beer|wine|batch|customer|pub"]],
  [/^(?:sighting|observation|find|catch)$/, ["species|bird|place|spot|site|lake|water"]],
  [
    /^(?:device|machine|car|boiler|appliance|bike|instrument|boat|site|property|job|project|pool|garden|tree|dog|cat|pet|horse|puppy|animal|shoot|wedding)$/,
    ["customer|client|owner"],
  ],
  [/^(?:workout|exercise|session)$/, ["client|athlete|programme|program"]],
  [/^(?:medal|badge|award)$/, ["scout|child|athlete|member|swimmer|pupil"]],
];

/** What is hired out or sold is of none of the customers. */
const HIRED = /(?:^| )(?:rental|hire|loan|booking|reservation|order|sale)$/;
/** What appointments are made for is of nobody. */
const SERVICE = /^(?:service|treatment)$/;
const BOOKED = /(?:^| )(?:appointment|booking|reservation)$/;
const OWNED =
  /(?:^| )(?:device|machine|car|vehicle|van|truck|boiler|appliance|bike|instrument|boat|site|property|pool|garden|tree|shoot|wedding)$/;
const OWNER = /(?:^| )owner$/;

/** The records that those of a draft are of by what they are; of the dog of an owner, and not of the owner beside it. */
export function usualParentsOf(draft: Draft, drafts: readonly Draft[]): { to: Draft; many: boolean }[] {
  const areHired = drafts.some(({ singular }) => HIRED.test(singular));
  const areBooked = drafts.some(({ singular }) => BOOKED.test(singular));
  const found = parentsAmong(draft, drafts).filter(
    ({ to }) =>
      !isTied(to, draft) &&
      !isTied(draft, to) &&
      !areTiedBetween(draft, to, drafts) &&
      !(areBooked && SERVICE.test(draft.singular)) &&
      !(areHired && OWNED.test(draft.singular) && !OWNER.test(to.singular)),
  );
  return found.filter(
    ({ to }, index) =>
      !found.slice(0, index).some((before) => before.to === to) &&
      !found.some(
        (other) =>
          other.to !== to &&
          !other.many &&
          !(areBooked && SERVICE.test(other.to.singular)) &&
          isOf(other.to, to, drafts),
      ),
  );
}

function parentsAmong(draft: Draft, drafts: readonly Draft[]): { to: Draft; many: boolean }[] {
  // What is bought is of the supplier of the order.
  if (/^(?:line|order|invoice|quote) item$/.test(draft.singular)) return [];
  const name = lastWord(draft.singular);
  return USUAL.flatMap(([things, parents, many = false]) =>
    !things.test(draft.singular) && !things.test(name)
      ? []
      : parents.flatMap((group) => {
          const to = group
            .split("|")
            .map((each) => drafts.find((other) => other !== draft && isCalled(other, each)))
            .find((other) => other !== undefined);
          return to === undefined ? [] : [{ to, many }];
        }),
  );
}

function isCalled({ singular }: Draft, noun: string): boolean {
  return singular === noun || lastWord(singular) === noun;
}

function isOf(draft: Draft, of: Draft, drafts: readonly Draft[]): boolean {
  return isTied(draft, of) || parentsAmong(draft, drafts).some(({ to, many }) => to === of && !many);
}

/** Whether the first are usually of the second: "products" as a text of a supplier are told by the products. */
export function isUsuallyOf(child: string, parent: string): boolean {
  const [thing, of] = [lastWord(child), lastWord(parent)];
  return USUAL.some(
    ([things, parents, many]) =>
      many !== true && things.test(thing) && parents.some((group) => group.split("|").includes(of)),
  );
}

function areTiedBetween(draft: Draft, other: Draft, drafts: readonly Draft[]): boolean {
  return drafts.some((link) => link.isBetween === true && isTied(link, draft) && isTied(link, other));
}

/** Told already, in one direction or the other. */
function isTied(from: Draft, to: Draft): boolean {
  return from.relations.some((relation) => relation.to === to);
}

function lastWord(noun: string): string {
  return noun.split(" ").at(-1) ?? noun;
}
