const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/** Nouns that name a field by themselves, and hardly ever say of which kind the noun behind them is: "artist album year". */
export const FIELD_WORDS = words(`
  name title date price year amount phone email e-mail mail address place location colour color size brand make maker model
  condition status rating stars score grade points notes remarks comments comment description details photo pic picture
  age sex gender birthday weight height width depth length thickness diameter volume distance duration
  qty quantity number nr no code id category genre author artist album composer singer band director actor publisher label
  isbn language country city town village street postcode venue region district county state
  chest waist hips bust inseam sleeve neck thigh calf bicep shoulders
  sets reps kg lbs km miles metres meters minutes hours mins hrs seconds laps steps pace calories kcal carbs protein fat
  exercise opponent result winner time day month week
  breed species variety cultivar strain sire dam owner rider driver teacher pupil student coach instructor trainer doctor
  customer client supplier seller buyer shop store vendor tenant landlord contractor contact person borrower lender 
  dose dosage medicine symptoms mood severity remedy
  item product article sku quantity unit units litres liters grams ml mg pieces copies voices players episodes seasons chapters
  deposit rent fee cost costs budget salary wage tip total vat tax discount profit
  mileage odometer fuel litre plate engine
  temp temperature humidity wind rain pressure ph nitrate nitrite ammonia chlorine alkalinity
  shelf drawer rack bin row column aisle 
  deadline priority topic subject reason purpose occasion event outcome answer problem solution diagnosis
  material fabric yarn needle needles hook gauge skeins yardage pattern thread finish glaze
  ingredients method servings dish portions flavour
  bait lure lake river
  tempo bpm vintage grape region grapes producer abv hops malt yeast style
  company job position employer interviewer role department
  arrival departure expiry
  value currency mint denomination year serial calibre edition platform console publisher
  source origin destination route terrain weather
  initials signature brewery distillery winery bakery restaurant cafe postage yr meaning chords capo tuning
  diet allergies rsvp 
  systolic diastolic pulse
`);

/** What names a field where at least three others stand beside it: "name breed hatched colour", "food time reaction". */
export const ROW_WORDS = words(`
  food drink meal guest key table box room floor start end flowers reaction reason hatched born died sown planted harvested picked made earned
  spent saved sold bought paid returned lent given received used left eaten drunk caught released frozen opened brewed bottled built seen read
  visited arrived finished started watered pruned fed weighed baked knitted sent got shoes clothes song book film game plant bird fish tree
  horse dog cat hen cow sheep goat child kid pet class group team club church school hall side foot hand position route distance swim bike run
  sugar salt flour water milk oil soil sun shade spacing fertiliser fertilizer feed bread cake filling topping icing crust butter eggs
  pegs lining zip buttons colourway edition pages bedtime wake-up nap bath mother father parents partner spouse nickname church
  goals assists cards shots saves wins losses draws runs wickets catches overs strokes putts fairways birdies points
  sleep energy stress pain steps headache trigger triggers medication location headline insurance tax mot service tyres
  garage crop bed hive plot tray pot jar batch dish
  crowd drop lengths pool team round rooms vet dob
  wood metal glass stone clay paint colour varnish sheen coats primer size depth thread screw bolt drill
`);

/** What is usually told of what stands before it, where these are but two: "result photo", "yarn cost". */
export const OF_ANOTHER = words(`
  photo photos pic picture cost costs price fee temp temperature phone mobile email address contact notes note size weight height colour
  color position grade rating date time year title source limit place amount status comment comments condition details score value length
  budget deposit ingredients method label total pressure depth department style pattern key description remarks street owner row category tag sex age gender breed
`);

/** What is told of nothing behind it: "year condition", "date answer". */
export const BY_THEMSELVES = words(`
  name title date price year amount phone email status rating notes remarks comments photo qty quantity condition place address author artist
  composer genre isbn reps sets minutes hours
`);

/** Nouns that may have any noun before them: "house nr", "dog name", "meal type". */
export const OPEN_NOUNS = words("number nr no no. nr. num code id name names type kind limit count left back");

/** What says of which kind the noun behind it is: "due date", "purchase price". Of these some are fields where they stand alone. */
export const KIND_WORDS = words(`
  due start starting end ending finish finishing purchase purchasing buying selling sale sales retail list unit total final net gross
  phone mobile home work contact email postal delivery shipping billing order invoice issue expiry expiration expected birth
  death wedding moving arrival departure check-in check-out pickup pick-up return renewal service inspection harvest planting
  sowing bottling brew freeze best use opening closing wake bed serial model part page track house flat room plot seat
  shoe shirt ring hook needle pot shelf paint hair eye birth body blood fat water air room oil tyre cooking prep baking finish
  start first last next previous current new old original monthly weekly yearly daily hourly annual estimated actual target
  goal max min maximum minimum average entry ticket market resale replacement insured estimated cover insurance policy
  shipping labour parts fuel hourly day night nightly call-out call doctor vet gp teacher parent mother father owner emergency
  receipt packet cover
  release recording publication filming travel flight train drawing loan lending battery engine frame chain tank vet
`);

/** Two fields' names that are one together: "year model", "time start". */
export const ONE_TOGETHER = words(`
  price-paid price-sold date-sold date-bought date-paid date-lent date-returned date-finished date-done date-seen date-read year-sold year-bought year-finished
  energy-level noise-level oil-level skill-level water-level pain-level age-group age-limit reading-level tempo-bpm shop-hours store-hours due-back promised-back photo-album temperature-day temperature-night temp-day phone-number phone-no phone-nr email-code price-level rating-level price-code amount-paid deposit-paid rent-paid fee-paid tip-paid total-paid tax-paid cost-paid rent-amount deposit-amount rent-due fee-due amount-due
  day-rate hours-done hours-paid minutes-done pages-read km-done miles-done pieces-sold copies-sold units-sold items-sold number-sold
  time-start time-end date-start date-end time-from time-to date-from date-to date-when year-model
  label-colour label-color label-photo label-picture paint-code plate-number box-colour box-size box-number shelf-number
  shop-price store-price shop-name store-name shop-address venue-address place-name street-name street-address city-name country-code
  contact-person contact-phone contact-email contact-name contact-details contact-number contact-address customer-phone client-phone customer-email client-email
  customer-address client-address guest-email guest-phone owner-phone owner-email owner-address owner-details teacher-email driver-phone tenant-phone tenant-email
  person-phone customer-notes client-notes teacher-comment teacher-comments doctor-notes job-title job-type job-description job-address
  room-temperature room-temp room-size room-colour room-rent room-rate floor-size floor-area table-number fuel-cost fuel-price fuel-type
  cost-price unit-price unit-cost unit-size  product-photo item-photo product-description item-description item-value
  engine-size engine-hours engine-code engine-km fuel-level oil-level water-temperature
  yarn-weight yarn-brand yarn-colour yarn-color yarn-amount yarn-length needle-size hook-size needles-size fabric-length fabric-width fabric-colour fabric-type sleeve-length neck-size
  finish-time finish-position finish-date start-time start-date end-time end-date arrival-time arrival-date departure-time departure-date arrival-weight
  expiry-date expiry-month expiry-year birth-date age-group age-range price-range size-range weight-range date-range time-range colour-code color-code
  wind-direction wind-speed wind-strength rain-amount pressure-left distance-km distance-miles weight-kg weight-grams weight-lbs height-metres volume-ml volume-litres
  duration-minutes duration-hours time-minutes time-seconds duration-seconds length-metres length-minutes depth-metres time-taken weight-loss fat-percentage
  row-number row-count page-number chapter-number key-signature time-signature key-number key-code grade-level genre-tags
  author-name artist-name composer-name singer-name band-name album-title album-name song-title company-name company-address company-phone company-email
  subject-line topic-notes source-link contact-date event-date event-name event-place event-type dish-photo dish-name dish-type
  owner-name driver-name number-plate number-copies place-number year-group day-month month-year day-date dose-amount dose-mg medicine-name
  breed-type grape-variety variety-name state-tax tax-rate tax-amount vat-rate vat-number discount-code total-price total-cost total-amount total-hours total-distance total-time
  total-minutes total-km total-weight total-score total-points total-calories end-mileage start-mileage start-weight end-weight start-km end-km start-place end-place start-town end-town start-point end-point
  start-reading end-reading start-page end-page start-temperature end-temperature start-length end-score start-price start-value
  picture-book photo-date weather-notes weather-conditions winner-name result-time budget-amount box-code drawer-number person-name
  from-date to-date from-time to-time from-place to-place from-where to-where from-when to-when to-whom from-whom who-paid what-time what-day when-bought when-sold when-paid when-returned when-lent when-finished where-bought where-sold
  when-seen where-seen who-with where-from what-for why-not what-from who-from where-to what-kind what-size what-colour when-due
  borrower-name borrower-phone lender-name guest-name guest-number tenant-name landlord-phone supplier-phone supplier-name supplier-price supplier-code
  carbs-grams protein-grams fat-grams value-today currency-value mileage-start mileage-end odometer-start odometer-end pulse-rate paid-to sold-to lent-to bought-from returned-to bought-when
  paid-amount paid-date sold-date sold-price bought-date bought-price lent-date returned-date seen-date read-date seen-where sold-where bought-where paid-when paid-from
  item-number item-code item-name product-code product-name product-number sku-code unit-number
`);

/** Units that stand behind what they measure: "honey kg", "bottle ml". */
export const UNITS = words("kg g grams mg lb lbs oz ml cl l km cm mm min % kwh");

/** "a score between 1 and 10", "from 1 to 5", "out of 10": a field that takes numbers, and no row of names. */
export function isInRange(words: string): boolean {
  return /\b(?:between|from) \d+ (?:and|to) \d+|\b\d+ ?(?:-|–|to) ?\d+\b|\bout of \d+/i.test(words);
}
