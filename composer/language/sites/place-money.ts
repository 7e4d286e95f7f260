/** What is paid with where: countries, their larger towns and what people call their regions, in small letters. */
const PLACES: Readonly<Record<string, string>> = {
  USD: "alabama|alaska|arizona|california|colorado|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|wisconsin|wyoming|usa|united states|new england",
  GBP: `aberdeen|bath|bedford|belfast|birmingham|blackburn|blackpool|bolton|bournemouth|bradford|brecon|brighton|bristol|burnley|
bury|cambridge|canterbury|cardiff|carlisle|chelmsford|cheltenham|chester|chichester|colchester|coventry|crewe|croydon|darlington|derby|doncaster|
dorchester|dover|dundee|durham|eastbourne|edinburgh|exeter|falmouth|folkestone|gateshead|glasgow|gloucester|grimsby|guildford|harrogate|
hastings|hereford|huddersfield|hull|inverness|ipswich|kendal|keswick|lancaster|leeds|leicester|lincoln|liverpool|london|ludlow|luton|maidstone|
manchester|margate|middlesbrough|milton keynes|newcastle|northampton|norwich|nottingham|oldham|oxford|penzance|peterborough|plymouth|poole|
portsmouth|preston|ramsgate|reading|rochdale|rotherham|salford|salisbury|scarborough|sheffield|shrewsbury|slough|southampton|southend|southport|
st albans|st ives|stafford|stirling|stockport|stoke|stratford|stroud|sunderland|swansea|swindon|taunton|telford|torquay|truro|wakefield|walsall|
warrington|warwick|watford|weymouth|whitby|wigan|winchester|windsor|wolverhampton|worthing|wrexham|york|cornwall|devon|dorset|somerset|kent|
essex|sussex|surrey|hampshire|norfolk|suffolk|yorkshire|lancashire|cumbria|cheshire|derbyshire|shropshire|herefordshire|worcestershire|
wiltshire|gloucestershire|oxfordshire|cambridgeshire|lincolnshire|northumberland|leicestershire|hertfordshire|lake district|peak district|
cotswolds|highlands|wales|scotland|northern ireland|england|britain|uk|united kingdom|snowdonia|pembrokeshire|anglesey|fife|skye`,
  EUR: `dublin|cork|galway|limerick|ireland|kerry|donegal|athens|thessaloniki|rome|milan|venice|florence|naples|turin|bologna|verona|palermo|genoa|siena|
sicily|sardinia|tuscany|umbria|puglia|lisbon|porto|faro|coimbra|braga|algarve|madeira|azores|madrid|barcelona|seville|valencia|granada|malaga|
bilbao|mallorca|majorca|ibiza|menorca|tenerife|lanzarote|gran canaria|andalusia|catalonia|paris|lyon|nice|marseille|bordeaux|toulouse|nantes|
lille|strasbourg|montpellier|rennes|provence|brittany|normandy|dordogne|alsace|corsica|brussels|antwerp|ghent|bruges|leuven|amsterdam|
rotterdam|utrecht|the hague|eindhoven|groningen|haarlem|leiden|maastricht|berlin|hamburg|munich|cologne|frankfurt|stuttgart|dresden|leipzig|bremen|
hannover|hanover|nuremberg|dortmund|essen|kiel|lübeck|münster|mainz|freiburg|heidelberg|bonn|bavaria|black forest|vienna|graz|salzburg|
innsbruck|linz|klagenfurt|tyrol|tirol|styria|helsinki|turku|tampere|tallinn|tartu|riga|vilnius|kaunas|zagreb|split|dubrovnik|ljubljana|maribor|
lake bled|bratislava|luxembourg|valletta|nicosia|france|spain|italy|germany|austria|portugal|greece|crete|corfu|rhodes|santorini|cyprus|
malta|croatia|slovenia|slovakia|belgium|holland|netherlands|finland|estonia|latvia|lithuania`,
  CHF: "zurich|zürich|basel|bern|geneva|lausanne|lucerne|winterthur|st gallen|lugano|interlaken|zermatt|davos|switzerland|liechtenstein",
  PLN: "warsaw|krakow|kraków|gdansk|gdańsk|wroclaw|wrocław|poznan|poznań|lodz|łódź|lublin|zakopane|poland",
  CZK: "prague|brno|ostrava|olomouc|czech republic|czechia|moravia",
  HUF: "budapest|debrecen|szeged|lake balaton|hungary",
  DKK: "copenhagen|aarhus|odense|aalborg|denmark",
  SEK: "stockholm|gothenburg|malmo|malmö|uppsala|sweden",
  NOK: "oslo|bergen|trondheim|stavanger|tromso|tromsø|norway",
  ISK: "reykjavik|iceland",
  RON: "bucharest|cluj|timisoara|brasov|romania|transylvania",
  TRY: "istanbul|ankara|izmir|antalya|turkey",
  UAH: "kyiv|lviv|odesa|ukraine",
  CAD: "toronto|vancouver|montreal|ottawa|calgary|edmonton|winnipeg|quebec|ontario|nova scotia|british columbia|canada",
  AUD: "sydney|melbourne|brisbane|adelaide|hobart|canberra|tasmania|queensland|australia",
  NZD: "auckland|wellington|christchurch|dunedin|new zealand",
  INR: "mumbai|delhi|bangalore|bengaluru|chennai|kolkata|hyderabad|pune|jaipur|goa|kerala|india",
  JPY: "tokyo|kyoto|osaka|hokkaido|japan",
  ZAR: "cape town|johannesburg|durban|pretoria|south africa",
  KES: "nairobi|mombasa|kenya",
  NGN: "lagos|abuja|nigeria",
  GHS: "accra|kumasi|ghana",
  SGD: "singapore",
  HKD: "hong kong",
  THB: "bangkok|chiang mai|phuket|thailand",
  AED: "dubai|abu dhabi",
  MXN: "mexico city|guadalajara|oaxaca|mexico",
  BRL: "são paulo|sao paulo|rio de janeiro|salvador|brazil",
  MAD: "marrakech|marrakesh|casablanca|fez|morocco",
  ARS: "buenos aires|argentina|patagonia",
  CLP: "santiago|chile",
  PEN: "lima|cusco|peru",
  ILS: "tel aviv|haifa|israel",
};

const CODES: readonly (readonly [RegExp, string])[] = Object.entries(PLACES).map(([code, places]) => [
  new RegExp(
    `(?<![\\p{L}-])(?:${places
      .split("|")
      .map((place) => place.trim())
      .join("|")})(?![\\p{L}-])`,
    "iu",
  ),
  code,
]);
/** Where a name of a place is one: "in Porto", ", Exeter,". */
const SAID_PLACE =
  /(?:\b(?:in|near|at|around|from|of) (?:the )?|, ?)(\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,2})|\bin (\p{Ll}[\p{Ll}-]+)(?=$|[,.;])/gu;

/** What is paid with where a site is at home: euros in Porto. Null where no known place is told. */
export function moneyOfPlace(place: string | null, text: string): string | null {
  const told = [place ?? "", ...[...text.matchAll(SAID_PLACE)].map(([, name, small]) => name ?? small ?? "")];
  // "Birmingham, Alabama"
  if (told.some((words) => CODES[0]?.[0].test(words))) return "USD";
  for (const words of told) for (const [pattern, code] of CODES) if (pattern.test(words)) return code;
  return null;
}

const PLACE_ALONE = new RegExp(
  `(?:,|(?:web ?site|site|page|app)s?(?: for)?:?) ((?:${Object.values(PLACES)
    .flatMap((places) => places.split("|"))
    .map((place) => place.trim())
    .join("|")}))(?=$|[,.;:!]| (?:with|and|called)\\b)`,
  "giu",
);

const PLACE_ONLY = new RegExp(
  `^[\\s,;.]*(?:(?:in|near) )?(?:the )?(?:${Object.values(PLACES)
    .flatMap((places) => places.split("|"))
    .map((place) => place.trim())
    .join("|")})[\\s,;.]*$`,
  "iu",
);

/** ", Galway": nothing else than a known place, with its capital. */
export function isPlaceAlone(words: string): boolean {
  return /^[\s,;.]*(?:(?:in|near) )?(?:the )?\p{Lu}/u.test(words) && PLACE_ONLY.test(words);
}

/** "driving school website Dublin", ", 14 June, Seville": a known place by itself, with its capital. */
export function placeAlone(text: string): { name: string; start: number; end: number } | null {
  for (const found of text.matchAll(PLACE_ALONE)) {
    const name = found[1] ?? "";
    const end = found.index + found[0].length;
    if (/^\p{Lu}/u.test(name)) return { name, start: end - name.length, end };
  }
  return null;
}

/** What an amount in euros or dollars is about where more of the money is needed for the same. */
const WORTH: Readonly<Record<string, number>> = {
  PLN: 4,
  CZK: 25,
  HUF: 400,
  DKK: 7,
  SEK: 10,
  NOK: 10,
  ISK: 140,
  RON: 5,
  TRY: 40,
  UAH: 40,
  INR: 40,
  JPY: 150,
  ZAR: 12,
  KES: 100,
  NGN: 800,
  GHS: 12,
  HKD: 8,
  THB: 30,
  AED: 4,
  MXN: 18,
  BRL: 5,
  MAD: 10,
  ILS: 4,
  ARS: 1000,
  CLP: 900,
  PEN: 4,
};

/** A sample price as it could be in that money: 20 for a small treatment are 80 in złoty. */
export function sampleAmount(amount: number, currency: string): number {
  const worth = WORTH[currency];
  if (worth === undefined || amount === 0) return amount;
  const much = amount * worth;
  const step = much >= 10_000 ? 500 : much >= 1000 ? 50 : much >= 100 ? 5 : 1;
  return Math.max(step, Math.round(much / step) * step);
}
