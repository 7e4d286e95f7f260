/** Where people live and work, as they type it without capitals: "a chimney sweep in leeds". */
const PLACES = `
aberdeen|bath|bedford|belfast|birmingham|blackburn|blackpool|bolton|bournemouth|bradford|brecon|brighton|bristol|burnley|bury|cambridge|canterbury|
cardiff|carlisle|chelmsford|cheltenham|chester|chichester|colchester|coventry|crewe|croydon|darlington|derby|doncaster|dorchester|dover|dublin|dundee|
durham|eastbourne|edinburgh|exeter|falmouth|folkestone|galway|gateshead|glasgow|gloucester|grimsby|guildford|halifax|harrogate|hastings|hereford|
huddersfield|hull|inverness|ipswich|jersey|kendal|keswick|lancaster|leeds|leicester|limerick|lincoln|liverpool|london|ludlow|luton|maidstone|
manchester|margate|middlesbrough|milton keynes|newcastle|newport|northampton|norwich|nottingham|oldham|oxford|penzance|perth|peterborough|plymouth|
poole|portsmouth|preston|ramsgate|reading|rochdale|rotherham|salford|salisbury|scarborough|sheffield|shrewsbury|slough|southampton|southend|southport|
st albans|st ives|stafford|stirling|stockport|stoke|stratford|stroud|sunderland|swansea|swindon|taunton|telford|torquay|truro|wakefield|walsall|warrington|
warwick|watford|wells|weymouth|whitby|wigan|winchester|windsor|wolverhampton|worcester|worthing|wrexham|york|cork|
cornwall|devon|dorset|somerset|kent|essex|sussex|surrey|hampshire|norfolk|suffolk|yorkshire|lancashire|cumbria|cheshire|derbyshire|shropshire|
herefordshire|worcestershire|wiltshire|gloucestershire|oxfordshire|cambridgeshire|lincolnshire|northumberland|leicestershire|hertfordshire|
the lake district|the peak district|the cotswolds|the highlands|wales|scotland|ireland|england|britain|snowdonia|pembrokeshire|anglesey|fife|skye|
atlanta|austin|baltimore|boston|boulder|brooklyn|buffalo|charleston|chicago|cincinnati|cleveland|columbus|dallas|denver|detroit|houston|memphis|miami|
milwaukee|minneapolis|nashville|new orleans|new york|oakland|philadelphia|phoenix|pittsburgh|portland|raleigh|sacramento|san diego|san francisco|
san antonio|seattle|st louis|tampa|tucson|washington|las vegas|los angeles|alabama|alaska|arizona|california|colorado|florida|georgia|hawaii|idaho|
illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|missouri|montana|nebraska|nevada|new jersey|new mexico|
ohio|oklahoma|oregon|pennsylvania|tennessee|texas|utah|vermont|virginia|wisconsin|wyoming|
toronto|vancouver|montreal|ottawa|calgary|halifax|ontario|sydney|melbourne|brisbane|adelaide|hobart|tasmania|queensland|auckland|wellington|christchurch|
cape town|johannesburg|durban|nairobi|lagos|accra|mumbai|delhi|bangalore|chennai|kolkata|karachi|lahore|dhaka|singapore|hong kong|manila|bangkok|tokyo|
kyoto|osaka|seoul|beijing|shanghai|bali|dubai|cairo|istanbul|athens|rome|milan|venice|florence|naples|turin|sicily|sardinia|tuscany|lisbon|porto|madrid|
barcelona|seville|valencia|mallorca|tenerife|paris|lyon|nice|marseille|bordeaux|provence|brittany|normandy|brussels|antwerp|ghent|bruges|amsterdam|
rotterdam|utrecht|the hague|berlin|hamburg|munich|cologne|frankfurt|stuttgart|dresden|leipzig|bremen|hannover|freiburg|heidelberg|bonn|bavaria|vienna|
graz|salzburg|innsbruck|linz|tyrol|zurich|basel|bern|geneva|lausanne|lucerne|prague|brno|budapest|warsaw|krakow|gdansk|copenhagen|aarhus|stockholm|
gothenburg|malmo|oslo|bergen|helsinki|reykjavik|tallinn|riga|vilnius|zagreb|split|dubrovnik|belgrade|sofia|bucharest|kyiv|
france|spain|italy|germany|austria|switzerland|portugal|greece|crete|corfu|cyprus|malta|croatia|slovenia|poland|hungary|belgium|holland|denmark|
norway|sweden|finland|iceland|turkey|morocco|egypt|kenya|tanzania|ghana|nigeria|india|nepal|sri lanka|thailand|vietnam|cambodia|japan|china|korea|
indonesia|australia|new zealand|canada|mexico|peru|chile|brazil|argentina|costa rica|cuba|jamaica|patagonia|zanzibar`
  .split("|")
  .map((place) => place.trim());

/** A place behind "in", in small letters, as it ends what is said: "in milton keynes". */
export const KNOWN_PLACE = new RegExp(
  `\\b(?:based in|in|near|around) ((?:${PLACES.join("|")})(?:, (?:${PLACES.join("|")}))?)(?=[,.;:!?)]|$| (?:with|and|called|where|that|who|for|since|on|needs?|wants?|i|we)(?![\\p{L}]))`,
  "gu",
);

/** "milton keynes" → "Milton Keynes"; "the cotswolds" → "the Cotswolds" */
export function asPlace(words: string): string {
  return words.replace(/(?<![\p{L}])(?!the )(\p{Ll})/gu, (letter) => letter.toUpperCase());
}
