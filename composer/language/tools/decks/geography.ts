import { type Deck, facts } from "./deck.ts";

/** As of 2025. */
export const GEOGRAPHY: readonly Deck[] = [
  {
    words:
      "us states?(?: (?:and (?:their )?)?capitals?)?|(?:american|united states) states?|state capitals?|capitals? of (?:the )?(?:us|american|united) states?|states and capitals",
    name: "US state capitals",
    singular: "state",
    plural: "states",
    labels: ["State", "Capital"],
    facts: facts(`
      Alabama = Montgomery
      Alaska = Juneau
      Arizona = Phoenix
      California = Sacramento
      Colorado = Denver
      Connecticut = Hartford
      Florida = Tallahassee
      Georgia = Atlanta
      Hawaii = Honolulu
      Illinois = Springfield
      Indiana = Indianapolis
      Kentucky = Frankfort
      Louisiana = Baton Rouge
      Maine = Augusta
      Massachusetts = Boston
      Michigan = Lansing
      Minnesota = Saint Paul
      Montana = Helena
      Nevada = Carson City
      New Mexico = Santa Fe
      New York = Albany
      North Carolina = Raleigh
      Ohio = Columbus
      Oregon = Salem
      Pennsylvania = Harrisburg
      Tennessee = Nashville
      Texas = Austin
      Utah = Salt Lake City
      Washington = Olympia
      Wisconsin = Madison`),
  },
  {
    words:
      "(?:capitals?|capital cities)(?: (?:of|in))? (?:the )?(?:countries (?:of|in) )?asian?(?: countries)?|asian (?:capitals?|capital cities)",
    name: "Capitals of Asia",
    singular: "country",
    plural: "countries",
    labels: ["Country", "Capital"],
    facts: facts(`
      Bangladesh = Dhaka
      Bhutan = Thimphu
      Cambodia = Phnom Penh
      China = Beijing
      India = New Delhi
      Iran = Tehran
      Iraq = Baghdad
      Japan = Tokyo
      Jordan = Amman
      Laos = Vientiane
      Lebanon = Beirut
      Mongolia = Ulaanbaatar
      Nepal = Kathmandu
      Pakistan = Islamabad
      Philippines = Manila
      Saudi Arabia = Riyadh
      South Korea = Seoul
      Thailand = Bangkok
      Uzbekistan = Tashkent
      Vietnam = Hanoi`),
  },
  {
    words:
      "(?:capitals?|capital cities) (?:of|in) (?:the )?(?:countries (?:of|in) )?africa|african (?:capitals?|capital cities)",
    name: "Capitals of Africa",
    singular: "country",
    plural: "countries",
    labels: ["Country", "Capital"],
    facts: facts(`
      Algeria = Algiers
      Angola = Luanda
      Botswana = Gaborone
      Cameroon = Yaoundé
      Egypt = Cairo
      Ethiopia = Addis Ababa
      Ghana = Accra
      Kenya = Nairobi
      Libya = Tripoli
      Madagascar = Antananarivo
      Mali = Bamako
      Morocco = Rabat
      Mozambique = Maputo
      Namibia = Windhoek
      Nigeria = Abuja
      Rwanda = Kigali
      Senegal = Dakar
      Tunisia = Tunis
      Uganda = Kampala
      Zambia = Lusaka`),
  },
  {
    words:
      "(?:european |europe )(?:country |countries' )?(?:capitals?|capital cities)|(?:capitals?|capital cities) (?:of|in) (?:the )?(?:countries (?:of|in) )?europe(?:an countries)?|(?:capitals?|capital cities) (?:of|in) european countries|countries of europe and (?:their )?capitals?",
    name: "Capitals of Europe",
    singular: "country",
    plural: "countries",
    labels: ["Country", "Capital"],
    facts: facts(`
      Albania = Tirana
      Austria = Vienna
      Belgium = Brussels
      Bulgaria = Sofia
      Croatia = Zagreb
      Czechia = Prague
      Denmark = Copenhagen
      Estonia = Tallinn
      Finland = Helsinki
      France = Paris
      Germany = Berlin
      Greece = Athens
      Hungary = Budapest
      Iceland = Reykjavik
      Ireland = Dublin
      Italy = Rome
      Latvia = Riga
      Lithuania = Vilnius
      Netherlands = Amsterdam
      Norway = Oslo
      Poland = Warsaw
      Portugal = Lisbon
      Romania = Bucharest
      Serbia = Belgrade
      Slovakia = Bratislava
      Slovenia = Ljubljana
      Spain = Madrid
      Sweden = Stockholm
      Ukraine = Kyiv
      United Kingdom = London`),
  },
  {
    words:
      "(?:world |world's |all (?:the )?)?(?:country |countries' )?(?:capitals?|capital cities)(?: (?:of|in|around|from) (?:the )?(?:world|countries|globe|all countries|every country))?|countries and (?:their )?capitals?",
    name: "Capitals of the world",
    singular: "country",
    plural: "countries",
    labels: ["Country", "Capital"],
    facts: facts(`
      Argentina = Buenos Aires
      Australia = Canberra
      Brazil = Brasília
      Canada = Ottawa
      Chile = Santiago
      China = Beijing
      Colombia = Bogotá
      Egypt = Cairo
      Ethiopia = Addis Ababa
      France = Paris
      Germany = Berlin
      Greece = Athens
      India = New Delhi
      Indonesia = Jakarta
      Iran = Tehran
      Italy = Rome
      Japan = Tokyo
      Kenya = Nairobi
      Mexico = Mexico City
      Morocco = Rabat
      New Zealand = Wellington
      Nigeria = Abuja
      Norway = Oslo
      Peru = Lima
      Saudi Arabia = Riyadh
      South Korea = Seoul
      Spain = Madrid
      Thailand = Bangkok
      United Kingdom = London
      United States = Washington, D.C.`),
  },
];
