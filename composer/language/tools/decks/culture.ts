import { type Deck, facts } from "./deck.ts";

/** What school and quiz evenings ask for. All answers of a deck are of one kind, so that each can be the wrong one of another. */
export const CULTURE: readonly Deck[] = [
  {
    words: "(?:the )?(?:second world war|world war (?:2|two|ii)|ww ?(?:2|ii))(?: (?:history|events?|dates))?",
    name: "World War II",
    singular: "event",
    plural: "events",
    labels: ["Event", "When"],
    facts: facts(`
      Germany invades Poland = September 1939
      Dunkirk is evacuated = May and June 1940
      The Battle of Britain begins = July 1940
      Germany invades the Soviet Union = June 1941
      Japan attacks Pearl Harbor = December 1941
      The Battle of Midway = June 1942
      The German army surrenders at Stalingrad = February 1943
      The Allies land in Sicily = July 1943
      D-Day: the Allies land in Normandy = 6 June 1944
      Paris is liberated = August 1944
      Germany surrenders = May 1945
      An atomic bomb is dropped on Hiroshima = 6 August 1945
      Japan signs its surrender = 2 September 1945
    `),
  },
  {
    words: "(?:world |general |european |school )?history(?: (?:dates|events|facts))?|historical (?:dates|events)",
    name: "History",
    singular: "event",
    plural: "events",
    labels: ["Event", "Year"],
    facts: facts(`
      Battle of Hastings = 1066
      Magna Carta is sealed = 1215
      Constantinople falls to the Ottomans = 1453
      Columbus reaches the Americas = 1492
      American Declaration of Independence = 1776
      The Bastille is stormed = 1789
      Battle of Waterloo = 1815
      The First World War begins = 1914
      The Second World War ends = 1945
      People walk on the Moon for the first time = 1969
      The Berlin Wall opens = 1989
      Nelson Mandela becomes president = 1994
    `),
  },
  {
    words: "(?:famous )?(?:art|paintings|painters|artists)(?: history)?",
    name: "Paintings",
    singular: "painting",
    plural: "paintings",
    labels: ["Painting", "Painter"],
    facts: facts(`
      Mona Lisa = Leonardo da Vinci
      The Starry Night = Vincent van Gogh
      Girl with a Pearl Earring = Johannes Vermeer
      The Night Watch = Rembrandt
      Guernica = Pablo Picasso
      The Birth of Venus = Sandro Botticelli
      The Scream = Edvard Munch
      The Persistence of Memory = Salvador Dalí
      The Kiss = Gustav Klimt
      Las Meninas = Diego Velázquez
      The Fighting Temeraire = J. M. W. Turner
      Nighthawks = Edward Hopper
    `),
  },
  {
    words: "(?:english |classic |world )?(?:literature|classic books|novels|authors|writers)",
    name: "Literature",
    singular: "book",
    plural: "books",
    labels: ["Book", "Author"],
    facts: facts(`
      Pride and Prejudice = Jane Austen
      Great Expectations = Charles Dickens
      Jane Eyre = Charlotte Brontë
      Frankenstein = Mary Shelley
      War and Peace = Leo Tolstoy
      Don Quixote = Miguel de Cervantes
      Nineteen Eighty-Four = George Orwell
      One Hundred Years of Solitude = Gabriel García Márquez
      Things Fall Apart = Chinua Achebe
      To Kill a Mockingbird = Harper Lee
      The Lord of the Rings = J. R. R. Tolkien
      Mrs Dalloway = Virginia Woolf
    `),
  },
  {
    words: "(?:classic |famous )?(?:movies?|films?|cinema|film directors)(?: (?:trivia|directors))?",
    name: "Films",
    singular: "film",
    plural: "films",
    labels: ["Film", "Director"],
    facts: facts(`
      Psycho = Alfred Hitchcock
      Jaws = Steven Spielberg
      The Godfather = Francis Ford Coppola
      Pulp Fiction = Quentin Tarantino
      2001: A Space Odyssey = Stanley Kubrick
      Spirited Away = Hayao Miyazaki
      Seven Samurai = Akira Kurosawa
      Titanic = James Cameron
      Inception = Christopher Nolan
      Parasite = Bong Joon-ho
      Amélie = Jean-Pierre Jeunet
      Citizen Kane = Orson Welles
    `),
  },
  {
    words: "(?:baby |young )?animals?(?: (?:babies|names|facts|kingdom))?|animals and their young",
    name: "Animals and their young",
    singular: "animal",
    plural: "animals",
    labels: ["Animal", "Its young"],
    facts: facts(`
      Dog = puppy
      Cat = kitten
      Cow = calf
      Sheep = lamb
      Horse = foal
      Pig = piglet
      Goat = kid
      Hen = chick
      Duck = duckling
      Swan = cygnet
      Goose = gosling
      Kangaroo = joey
      Deer = fawn
      Hare = leveret
    `),
  },
  {
    words: "(?:world |foreign )?currenc(?:y|ies)(?: of (?:the world|countries))?",
    name: "Currencies",
    singular: "country",
    plural: "countries",
    labels: ["Country", "Currency"],
    facts: facts(`
      Japan = yen
      United Kingdom = pound sterling
      Switzerland = Swiss franc
      India = Indian rupee
      Poland = złoty
      Sweden = Swedish krona
      Brazil = real
      South Africa = rand
      Thailand = baht
      Turkey = Turkish lira
      Germany = euro
      Israel = shekel
    `),
  },
  {
    words: "music(?:al)?(?: (?:theory|terms|vocabulary))?|italian music terms",
    name: "Musical terms",
    singular: "term",
    plural: "terms",
    labels: ["Term", "Meaning"],
    facts: facts(`
      forte = loud
      piano = quiet
      crescendo = getting louder
      diminuendo = getting quieter
      allegro = fast and lively
      adagio = slow
      andante = at walking pace
      presto = very fast
      legato = smoothly joined
      staccato = short and detached
      ritardando = getting slower
      da capo = from the beginning
    `),
  },
  {
    words: "(?:computer science|computing|computers?|it|programming|tech)(?: (?:terms|acronyms|basics|abbreviations))?",
    name: "Computing terms",
    singular: "term",
    plural: "terms",
    labels: ["Abbreviation", "It stands for"],
    facts: facts(`
      CPU = Central processing unit
      RAM = Random-access memory
      HTTP = Hypertext Transfer Protocol
      HTML = HyperText Markup Language
      URL = Uniform Resource Locator
      SQL = Structured Query Language
      USB = Universal Serial Bus
      LAN = Local area network
      DNS = Domain Name System
      API = Application programming interface
      GUI = Graphical user interface
      PDF = Portable Document Format
    `),
  },
];
