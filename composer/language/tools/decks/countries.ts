/** A country with its letters (ISO 3166) and its capital. */
export interface Country {
  letters: string;
  name: string;
  capital: string;
}

function countries(lines: string): Country[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [named = "", capital = ""] = line.trim().split(" = ");
      return { letters: named.slice(0, 2), name: named.slice(3), capital };
    });
}

/** As of 2025: members of the United Nations; their seats of government where these are usually named as capitals. */
export const COUNTRIES = {
  Africa: countries(`
    DZ Algeria = Algiers
    AO Angola = Luanda
    BJ Benin = Porto-Novo
    BW Botswana = Gaborone
    BF Burkina Faso = Ouagadougou
    BI Burundi = Gitega
    CM Cameroon = Yaoundé
    CV Cape Verde = Praia
    CF Central African Republic = Bangui
    TD Chad = N'Djamena
    KM Comoros = Moroni
    CG Congo = Brazzaville
    CD DR Congo = Kinshasa
    DJ Djibouti = Djibouti City
    EG Egypt = Cairo
    GQ Equatorial Guinea = Malabo
    ER Eritrea = Asmara
    SZ Eswatini = Mbabane
    ET Ethiopia = Addis Ababa
    GA Gabon = Libreville
    GM Gambia = Banjul
    GH Ghana = Accra
    GN Guinea = Conakry
    GW Guinea-Bissau = Bissau
    CI Ivory Coast = Yamoussoukro
    KE Kenya = Nairobi
    LS Lesotho = Maseru
    LR Liberia = Monrovia
    LY Libya = Tripoli
    MG Madagascar = Antananarivo
    MW Malawi = Lilongwe
    ML Mali = Bamako
    MR Mauritania = Nouakchott
    MU Mauritius = Port Louis
    MA Morocco = Rabat
    MZ Mozambique = Maputo
    NA Namibia = Windhoek
    NE Niger = Niamey
    NG Nigeria = Abuja
    RW Rwanda = Kigali
    ST São Tomé and Príncipe = São Tomé
    SN Senegal = Dakar
    SC Seychelles = Victoria
    SL Sierra Leone = Freetown
    SO Somalia = Mogadishu
    ZA South Africa = Pretoria
    SS South Sudan = Juba
    SD Sudan = Khartoum
    TZ Tanzania = Dodoma
    TG Togo = Lomé
    TN Tunisia = Tunis
    UG Uganda = Kampala
    ZM Zambia = Lusaka
    ZW Zimbabwe = Harare`),
  Europe: countries(`
    AL Albania = Tirana
    AD Andorra = Andorra la Vella
    AT Austria = Vienna
    BY Belarus = Minsk
    BE Belgium = Brussels
    BA Bosnia and Herzegovina = Sarajevo
    BG Bulgaria = Sofia
    HR Croatia = Zagreb
    CY Cyprus = Nicosia
    CZ Czechia = Prague
    DK Denmark = Copenhagen
    EE Estonia = Tallinn
    FI Finland = Helsinki
    FR France = Paris
    DE Germany = Berlin
    GR Greece = Athens
    HU Hungary = Budapest
    IS Iceland = Reykjavík
    IE Ireland = Dublin
    IT Italy = Rome
    LV Latvia = Riga
    LI Liechtenstein = Vaduz
    LT Lithuania = Vilnius
    LU Luxembourg = Luxembourg City
    MT Malta = Valletta
    MD Moldova = Chișinău
    MC Monaco = Monaco
    ME Montenegro = Podgorica
    NL Netherlands = Amsterdam
    MK North Macedonia = Skopje
    NO Norway = Oslo
    PL Poland = Warsaw
    PT Portugal = Lisbon
    RO Romania = Bucharest
    RU Russia = Moscow
    SM San Marino = City of San Marino
    RS Serbia = Belgrade
    SK Slovakia = Bratislava
    SI Slovenia = Ljubljana
    ES Spain = Madrid
    SE Sweden = Stockholm
    CH Switzerland = Bern
    UA Ukraine = Kyiv
    GB United Kingdom = London`),
  Asia: countries(`
    AF Afghanistan = Kabul
    AM Armenia = Yerevan
    AZ Azerbaijan = Baku
    BH Bahrain = Manama
    BD Bangladesh = Dhaka
    BT Bhutan = Thimphu
    BN Brunei = Bandar Seri Begawan
    KH Cambodia = Phnom Penh
    CN China = Beijing
    GE Georgia = Tbilisi
    IN India = New Delhi
    ID Indonesia = Jakarta
    IR Iran = Tehran
    IQ Iraq = Baghdad
    IL Israel = Jerusalem
    JP Japan = Tokyo
    JO Jordan = Amman
    KZ Kazakhstan = Astana
    KW Kuwait = Kuwait City
    KG Kyrgyzstan = Bishkek
    LA Laos = Vientiane
    LB Lebanon = Beirut
    MY Malaysia = Kuala Lumpur
    MV Maldives = Malé
    MN Mongolia = Ulaanbaatar
    MM Myanmar = Naypyidaw
    NP Nepal = Kathmandu
    KP North Korea = Pyongyang
    OM Oman = Muscat
    PK Pakistan = Islamabad
    PH Philippines = Manila
    QA Qatar = Doha
    SA Saudi Arabia = Riyadh
    SG Singapore = Singapore
    KR South Korea = Seoul
    LK Sri Lanka = Sri Jayawardenepura Kotte
    SY Syria = Damascus
    TJ Tajikistan = Dushanbe
    TH Thailand = Bangkok
    TL Timor-Leste = Dili
    TR Turkey = Ankara
    TM Turkmenistan = Ashgabat
    AE United Arab Emirates = Abu Dhabi
    UZ Uzbekistan = Tashkent
    VN Vietnam = Hanoi
    YE Yemen = Sanaa`),
  "North America": countries(`
    AG Antigua and Barbuda = St. John's
    BS Bahamas = Nassau
    BB Barbados = Bridgetown
    BZ Belize = Belmopan
    CA Canada = Ottawa
    CR Costa Rica = San José
    CU Cuba = Havana
    DM Dominica = Roseau
    DO Dominican Republic = Santo Domingo
    SV El Salvador = San Salvador
    GD Grenada = St. George's
    GT Guatemala = Guatemala City
    HT Haiti = Port-au-Prince
    HN Honduras = Tegucigalpa
    JM Jamaica = Kingston
    MX Mexico = Mexico City
    NI Nicaragua = Managua
    PA Panama = Panama City
    KN Saint Kitts and Nevis = Basseterre
    LC Saint Lucia = Castries
    VC Saint Vincent and the Grenadines = Kingstown
    TT Trinidad and Tobago = Port of Spain
    US United States = Washington, D.C.`),
  "South America": countries(`
    AR Argentina = Buenos Aires
    BO Bolivia = Sucre
    BR Brazil = Brasília
    CL Chile = Santiago
    CO Colombia = Bogotá
    EC Ecuador = Quito
    GY Guyana = Georgetown
    PY Paraguay = Asunción
    PE Peru = Lima
    SR Suriname = Paramaribo
    UY Uruguay = Montevideo
    VE Venezuela = Caracas`),
  Oceania: countries(`
    AU Australia = Canberra
    FJ Fiji = Suva
    KI Kiribati = South Tarawa
    MH Marshall Islands = Majuro
    FM Micronesia = Palikir
    NR Nauru = Yaren
    NZ New Zealand = Wellington
    PW Palau = Ngerulmud
    PG Papua New Guinea = Port Moresby
    WS Samoa = Apia
    SB Solomon Islands = Honiara
    TO Tonga = Nukuʻalofa
    TV Tuvalu = Funafuti
    VU Vanuatu = Port Vila`),
} as const satisfies Readonly<Record<string, readonly Country[]>>;

const FIRST_LETTER = 0x1f1e6;

/** Two letters as the emoji of their flag. */
export function flagOf({ letters }: Country): string {
  return [...letters].map((letter) => String.fromCodePoint(FIRST_LETTER + letter.charCodeAt(0) - 65)).join("");
}

/** Countries that most people have heard of, of all continents. */
const WELL_KNOWN = new Set(
  "DZ EG ET GH KE LY MG MA NG SN ZA TZ TN UG ZW AT BE BG HR CZ DK EE FI FR DE GR HU IS IE IT LV LT LU MT MC NL NO PL PT RO RU RS SK SI ES SE CH UA GB AF BD CN GE IN ID IR IQ IL JP JO KZ KW LB MY MN NP KP PK PH QA SA SG KR SY TH TR AE VN CA CR CU DO GT HT HN JM MX NI PA US AR BO BR CL CO EC PY PE UY VE AU FJ NZ PG".split(
    " ",
  ),
);

export const KNOWN_COUNTRIES: readonly Country[] = Object.values(COUNTRIES)
  .flat()
  .filter(({ letters }) => WELL_KNOWN.has(letters))
  .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
