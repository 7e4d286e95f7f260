import { type Deck, questions } from "./deck.ts";

const asked = { singular: "question", plural: "questions", labels: ["Question", "Answer"] } as const;

/** Questions about what people like and learn. */
export const INTERESTS: readonly Deck[] = [
  {
    words: "(?:the )?(?:holy )?bible(?: (?:stories|facts|questions|trivia|knowledge))?|biblical",
    name: "Bible",
    ...asked,
    ...questions(`
      Who built the ark? = Noah | Moses, Abraham, David
      Who led the people of Israel out of Egypt? = Moses | Joshua, Samuel, Elijah
      In which town was Jesus born? = Bethlehem | Nazareth, Jerusalem, Jericho
      Who killed Goliath? = David | Saul, Samson, Jonathan
      How many disciples did Jesus choose? = Twelve | Ten, Seven, Forty
      Which is the first book of the Bible? = Genesis | Exodus, Psalms, Matthew
      Which is the last book of the Bible? = Revelation | Malachi, Jude, Acts
      Who betrayed Jesus for thirty pieces of silver? = Judas Iscariot | Peter, Thomas, Pilate
      Who was swallowed by a great fish? = Jonah | Job, Daniel, Noah
      Who was thrown into the den of lions? = Daniel | Joseph, Jeremiah, Elisha
      Who had a coat of many colours? = Joseph | Benjamin, Isaac, Reuben
      How many commandments did Moses bring from the mountain? = Ten | Seven, Twelve, Five
      Who baptised Jesus? = John the Baptist | Peter, Andrew, Paul
      In which river was Jesus baptised? = Jordan | Nile, Euphrates, Tigris
      Who was the mother of Jesus? = Mary | Martha, Elizabeth, Ruth
      Who denied Jesus three times? = Peter | John, Thomas, Judas
      Who was the first king of Israel? = Saul | David, Solomon, Samuel
      Which king was known for his wisdom? = Solomon | Saul, Herod, Ahab
      Whose strength was in his hair? = Samson | Gideon, Goliath, Absalom
      How many days did Jesus fast in the desert? = Forty | Seven, Twelve, Thirty`),
  },
  {
    words: "(?:outer )?space(?: (?:trivia|facts|questions|exploration))?|astronomy|(?:the )?universe|stars and planets",
    name: "Space",
    ...asked,
    ...questions(`
      Which planet is closest to the Sun? = Mercury | Venus, Earth, Mars
      Which is the largest planet of our solar system? = Jupiter | Saturn, Neptune, Earth
      Which planet is known for its bright rings? = Saturn | Mars, Venus, Mercury
      What is the Sun? = A star | A planet, A moon, A comet
      How long does the Earth take around the Sun? = About 365 days | About 30 days, About 24 hours, About 100 days
      Who was the first person on the Moon? = Neil Armstrong | Buzz Aldrin, Yuri Gagarin, Alan Shepard
      Who was the first person in space? = Yuri Gagarin | Neil Armstrong, John Glenn, Valentina Tereshkova
      What is our galaxy called? = Milky Way | Andromeda, Orion, Triangulum
      Which planet is the hottest? = Venus | Mercury, Mars, Jupiter
      Which is the largest moon of Saturn? = Titan | Europa, Ganymede, Triton
      What is a light-year a measure of? = Distance | Time, Brightness, Speed
      How long does sunlight take to reach the Earth? = About 8 minutes | About 8 seconds, About an hour, About a day
      Which planet turns on its side? = Uranus | Neptune, Mars, Saturn
      What keeps planets in their orbits? = Gravity | Magnetism, Light, Wind
      What is left when a very heavy star collapses? = A black hole | A comet, A planet, A moon
      Which space telescope was launched in 1990? = Hubble | James Webb, Kepler, Spitzer
      How many moons has Mars? = Two | None, One, Four
      Since 2006 Pluto has been called a what? = Dwarf planet | Moon, Asteroid, Star
      Which mission first landed people on the Moon? = Apollo 11 | Apollo 13, Gemini 4, Vostok 1
      What is the closest star to the Sun? = Proxima Centauri | Sirius, Betelgeuse, Polaris`),
  },
  {
    words:
      "(?:us|u\\.s\\.|american|united states)(?: (?:of america))? presidents?|presidents? of (?:the )?(?:us|usa|united states)",
    name: "US presidents",
    ...asked,
    ...questions(`
      Who was the first president of the United States? = George Washington | John Adams, Thomas Jefferson, Benjamin Franklin
      Who was president during the Civil War? = Abraham Lincoln | Andrew Johnson, Ulysses S. Grant, James Buchanan
      Who wrote most of the Declaration of Independence? = Thomas Jefferson | George Washington, James Madison, John Adams
      Who was elected president four times? = Franklin D. Roosevelt | Theodore Roosevelt, George Washington, Harry S. Truman
      Which president resigned in 1974? = Richard Nixon | Lyndon B. Johnson, Gerald Ford, Jimmy Carter
      Who was shot in Dallas in 1963? = John F. Kennedy | Ronald Reagan, William McKinley, Gerald Ford
      Who was the second president? = John Adams | Thomas Jefferson, James Monroe, Samuel Adams
      Who was president when the atomic bombs were dropped? = Harry S. Truman | Franklin D. Roosevelt, Dwight D. Eisenhower, Herbert Hoover
      Which president had been an actor? = Ronald Reagan | Jimmy Carter, Bill Clinton, Gerald Ford
      Who was the first Black president? = Barack Obama | Colin Powell, Jesse Jackson, Thurgood Marshall
      After which president is the teddy bear named? = Theodore Roosevelt | Franklin D. Roosevelt, Woodrow Wilson, William Howard Taft
      Which general of World War II became president? = Dwight D. Eisenhower | Douglas MacArthur, George Patton, Omar Bradley
      Who was president when people first walked on the Moon? = Richard Nixon | John F. Kennedy, Lyndon B. Johnson, Gerald Ford
      Who was president on 11 September 2001? = George W. Bush | Bill Clinton, Barack Obama, Al Gore
      Who bought Louisiana from France? = Thomas Jefferson | James Monroe, John Adams, Andrew Jackson
      Which president served two terms that did not follow each other in the 19th century? = Grover Cleveland | Benjamin Harrison, Andrew Jackson, James Garfield
      Whose face is on the five-dollar bill? = Abraham Lincoln | George Washington, Andrew Jackson, Ulysses S. Grant
      Who was president in World War I? = Woodrow Wilson | Theodore Roosevelt, Warren G. Harding, William Howard Taft`),
  },
  {
    words: "(?:football|soccer|world cup|premier league)(?: (?:trivia|facts|questions|knowledge))?",
    name: "Football",
    ...asked,
    ...questions(`
      How many players of a team are on the field? = 11 | 9, 10, 12
      How long is a match without extra time? = 90 minutes | 80 minutes, 60 minutes, 100 minutes
      Which country has won the most men's World Cups? = Brazil | Germany, Italy, Argentina
      Where was the first World Cup, in 1930? = Uruguay | Brazil, Italy, France
      How often is the World Cup held? = Every four years | Every two years, Every three years, Every five years
      What does a red card mean? = Sent off | A warning, A free kick, A goal
      From how far is a penalty taken? = 11 metres | 9 metres, 16 metres, 20 metres
      Which country won the World Cup in 2022? = Argentina | France, Croatia, Brazil
      Which country won the World Cup in 2014? = Germany | Argentina, Brazil, Spain
      Which city are the clubs Real and Atlético from? = Madrid | Barcelona, Valencia, Seville
      Who may touch the ball with the hands in the penalty area? = The goalkeeper | The captain, A defender, Nobody
      What is three goals by one player called? = Hat-trick | Brace, Treble, Clean sheet
      Which club plays at Old Trafford? = Manchester United | Liverpool, Arsenal, Chelsea
      Which club plays at Anfield? = Liverpool | Everton, Manchester City, Tottenham
      Who scored the “Hand of God” goal? = Diego Maradona | Pelé, Zinedine Zidane, Ronaldo
      Which country won the Women's World Cup in 2023? = Spain | England, United States, Sweden`),
  },
  {
    words: "(?:world )?(?:food|cuisine|cooking)s?(?: (?:trivia|facts|questions|knowledge))?|dishes of the world",
    name: "Food",
    ...asked,
    ...questions(`
      From which country does sushi come? = Japan | China, Thailand, Korea
      What is hummus made of? = Chickpeas | Lentils, Beans, Peas
      Which nut is in marzipan? = Almond | Hazelnut, Walnut, Cashew
      What gives paella its yellow colour? = Saffron | Curry, Mustard, Paprika
      From which country does paella come? = Spain | Portugal, Italy, Mexico
      What is guacamole made of? = Avocado | Cucumber, Peas, Lime
      Which cheese is on a classic pizza Margherita? = Mozzarella | Cheddar, Feta, Gouda
      What is tofu made of? = Soybeans | Milk, Rice, Chickpeas
      From which country does the croissant of today come? = France | Italy, Belgium, Switzerland
      Which spice is the dearest by weight? = Saffron | Vanilla, Cardamom, Cinnamon
      Which fruit is dried to raisins? = Grape | Plum, Fig, Date
      Which fruit is dried to prunes? = Plum | Grape, Apricot, Cherry
      What is the main ingredient of borscht? = Beetroot | Cabbage, Carrot, Potato
      From which country does kimchi come? = Korea | Japan, China, Vietnam
      What makes bread rise? = Yeast | Salt, Sugar, Oil
      Which grain is polenta made of? = Maize | Wheat, Rice, Barley
      What is the main ingredient of an omelette? = Eggs | Flour, Milk, Potatoes
      Which country is feta from? = Greece | Turkey, Italy, Bulgaria`),
  },
  {
    words: "dinosaurs?(?: (?:names?|facts|trivia))?",
    name: "Dinosaurs",
    ...asked,
    ...questions(`
      Which dinosaur had three horns? = Triceratops | Stegosaurus, Ankylosaurus, Velociraptor
      Which dinosaur had plates along its back? = Stegosaurus | Triceratops, Diplodocus, Iguanodon
      What does “Tyrannosaurus rex” mean? = Tyrant lizard king | Giant lizard, Fast hunter, Great tooth
      What did Brachiosaurus eat? = Plants | Meat, Fish, Insects
      Which dinosaur had a club at the end of its tail? = Ankylosaurus | Triceratops, Allosaurus, Stegosaurus
      Which animals of today are descendants of dinosaurs? = Birds | Lizards, Crocodiles, Turtles
      When did most dinosaurs die out? = About 66 million years ago | About 1 million years ago, About 10,000 years ago, About 500 million years ago
      What most likely ended their time? = An asteroid | An ice age, A flood, A disease
      Which was a flying reptile and no dinosaur? = Pteranodon | Velociraptor, Spinosaurus, Diplodocus
      Which period came first? = Triassic | Jurassic, Cretaceous, Paleogene
      Which dinosaur had a sail on its back? = Spinosaurus | Triceratops, Allosaurus, Iguanodon
      Which dinosaur was known for its thumb spikes? = Iguanodon | Stegosaurus, Velociraptor, Diplodocus
      What is somebody called who studies fossils? = Palaeontologist | Archaeologist, Geologist, Biologist
      Which was a long-necked plant eater? = Diplodocus | Allosaurus, Velociraptor, Carnotaurus
      About how large was the real Velociraptor? = As large as a turkey | As large as a horse, As large as a lion, As large as a bus`),
  },
  {
    words: "chemistry(?: (?:basics|facts|questions))?",
    name: "Chemistry",
    ...asked,
    ...questions(`
      What is the formula of water? = H₂O | CO₂, O₂, H₂O₂
      What is the formula of table salt? = NaCl | KCl, NaOH, CaCO₃
      Which gas has the formula CO₂? = Carbon dioxide | Carbon monoxide, Oxygen, Methane
      Which particle has a negative charge? = Electron | Proton, Neutron, Nucleus
      What pH has pure water? = 7 | 0, 5, 14
      What does an acid have? = A pH below 7 | A pH above 7, A pH of 7, No pH
      Which is the lightest element? = Hydrogen | Helium, Lithium, Oxygen
      Which gas makes up most of the air? = Nitrogen | Oxygen, Carbon dioxide, Argon
      What is the symbol of gold? = Au | Ag, Go, Gd
      What is the symbol of iron? = Fe | Ir, In, F
      What is formed when iron rusts? = Iron oxide | Iron chloride, Steel, Carbon
      What is the atomic number the number of? = Protons | Neutrons, Electrons and neutrons, Molecules
      Which bond shares electrons? = Covalent | Ionic, Metallic, Hydrogen
      Which group do neon and argon belong to? = Noble gases | Halogens, Alkali metals, Metals
      Which element is in all organic compounds? = Carbon | Nitrogen, Sulfur, Phosphorus
      What is a change from solid to gas called? = Sublimation | Melting, Condensation, Evaporation`),
  },
  {
    words: "biology(?: (?:basics|facts|questions))?|cell biology",
    name: "Biology",
    ...asked,
    ...questions(`
      What is the powerhouse of the cell? = Mitochondrion | Nucleus, Ribosome, Vacuole
      Where do plants make sugar from light? = Chloroplasts | Roots, Nucleus, Mitochondria
      What carries genetic information? = DNA | Protein, Fat, Sugar
      Which cells carry oxygen in the blood? = Red blood cells | White blood cells, Platelets, Nerve cells
      How many chromosomes have most human cells? = 46 | 23, 48, 44
      What do bees take from flowers to make honey? = Nectar | Pollen, Leaves, Seeds
      Which group do frogs belong to? = Amphibians | Reptiles, Mammals, Fish
      Which group do whales belong to? = Mammals | Fish, Amphibians, Reptiles
      What is the process by which plants use light called? = Photosynthesis | Respiration, Digestion, Osmosis
      Who proposed evolution by natural selection? = Charles Darwin | Gregor Mendel, Louis Pasteur, Carl Linnaeus
      Who found the laws of heredity with peas? = Gregor Mendel | Charles Darwin, Robert Hooke, Alexander Fleming
      What is an animal called that eats only plants? = Herbivore | Carnivore, Omnivore, Decomposer
      What makes proteins in a cell? = Ribosomes | Lysosomes, Vacuoles, Membranes
      Which gas do we breathe out more of than we breathe in? = Carbon dioxide | Oxygen, Nitrogen, Hydrogen
      What is a change in DNA called? = Mutation | Digestion, Fusion, Osmosis
      How many legs has an insect? = Six | Eight, Four, Ten`),
  },
  {
    words: "(?:greek |roman |ancient )*(?:mythology|myths|gods(?: and goddesses)?)",
    name: "Greek mythology",
    ...asked,
    ...questions(`
      Who was king of the Greek gods? = Zeus | Poseidon, Hades, Apollo
      Who was god of the sea? = Poseidon | Zeus, Ares, Hermes
      Who ruled the underworld? = Hades | Ares, Zeus, Dionysus
      Who was goddess of wisdom? = Athena | Hera, Artemis, Aphrodite
      Who was goddess of love? = Aphrodite | Athena, Demeter, Hestia
      Who was the messenger of the gods? = Hermes | Apollo, Hephaestus, Ares
      Who was god of war? = Ares | Hephaestus, Poseidon, Hermes
      Who had snakes for hair? = Medusa | Circe, Pandora, Medea
      Who opened a jar of troubles? = Pandora | Helen, Medea, Persephone
      Who flew too close to the sun? = Icarus | Daedalus, Perseus, Theseus
      Who killed the Minotaur? = Theseus | Heracles, Achilles, Jason
      How many labours had Heracles? = Twelve | Seven, Ten, Nine
      What was Achilles' weak spot? = His heel | His eye, His knee, His heart
      Who stole fire for mankind? = Prometheus | Atlas, Sisyphus, Cronus
      Who held up the sky? = Atlas | Prometheus, Zeus, Heracles
      What was Zeus called by the Romans? = Jupiter | Mars, Neptune, Saturn
      Whose face launched a thousand ships? = Helen of Troy | Penelope, Cassandra, Ariadne
      How long did Odysseus take to sail home from Troy? = Ten years | One year, Five years, Twenty years`),
  },
  {
    words: "christmas(?: (?:trivia|facts|questions|songs))?|xmas",
    name: "Christmas",
    ...asked,
    ...questions(`
      Which reindeer has a red nose? = Rudolph | Dasher, Comet, Blitzen
      What do people kiss under? = Mistletoe | Holly, Ivy, A star
      How many reindeer pull the sleigh without Rudolph? = Eight | Six, Seven, Ten
      From which country does the Christmas tree tradition come? = Germany | Norway, England, Canada
      What was Frosty's nose made of? = A button | A carrot, A coal, A stick
      On which day is Christmas Eve? = 24 December | 25 December, 26 December, 23 December
      How many gifts are given in all in “The Twelve Days of Christmas”? = 364 | 78, 144, 365
      Who wrote “A Christmas Carol”? = Charles Dickens | Jane Austen, Mark Twain, Oscar Wilde
      What is the miser of that story called? = Scrooge | Marley, Cratchit, Grinch
      Who stole Christmas in Dr. Seuss's book? = The Grinch | The Lorax, The Cat in the Hat, Scrooge
      Which country gives London the tree for Trafalgar Square each year? = Norway | Sweden, Finland, Germany
      What did the three wise men bring? = Gold, frankincense and myrrh | Silver and gold, Bread and wine, Milk and honey
      What is the tall Italian Christmas cake with raisins called? = Panettone | Tiramisu, Stollen, Biscotti
      In “Home Alone”, where does the family fly? = Paris | London, Rome, Miami
      What is put on top of the tree most often? = A star or an angel | A bell, A candle, A snowman`),
  },
  {
    words: "(?:famous |world )?(?:landmarks?|monuments?|wonders of the world)(?: (?:of (?:the )?world|quiz))?",
    name: "Landmarks",
    singular: "landmark",
    plural: "landmarks",
    labels: ["Landmark", "Country"],
    ...questions(`
      Eiffel Tower = France
      Colosseum = Italy
      Big Ben = United Kingdom
      Taj Mahal = India
      Great Wall = China
      Statue of Liberty = United States
      Machu Picchu = Peru
      Pyramids of Giza = Egypt
      Sydney Opera House = Australia
      Christ the Redeemer = Brazil
      Petra = Jordan
      Angkor Wat = Cambodia
      Acropolis = Greece
      Sagrada Família = Spain
      Brandenburg Gate = Germany
      Chichén Itzá = Mexico
      Mount Fuji = Japan
      Burj Khalifa = United Arab Emirates
      Hagia Sophia = Turkey
      Saint Basil's Cathedral = Russia
      CN Tower = Canada
      Table Mountain = South Africa
      The Little Mermaid = Denmark
      Moai of Easter Island = Chile`),
  },
  {
    words: "first aid(?: (?:basics|training|questions))?",
    name: "First aid",
    ...asked,
    ...questions(`
      What comes first at an accident? = See that it is safe for you | Give water, Move the person, Take a photo
      How deep are chest compressions on an adult? = 5 to 6 cm | 1 to 2 cm, 10 cm, As deep as possible
      How fast are chest compressions? = 100 to 120 a minute | 60 a minute, 30 a minute, 200 a minute
      How many compressions go with two breaths on an adult? = 30 | 5, 15, 50
      How is a small burn cooled? = Cool running water | Ice, Butter, Toothpaste
      What is done first about heavy bleeding? = Press on the wound | Wash it, Give a drink, Wait
      What is somebody put into who is unconscious and breathes? = Recovery position | Sitting position, On the back with legs down, Standing
      What is done about a nosebleed? = Lean forward and press the nose | Lean back, Lie down flat, Blow the nose
      What is an AED for? = To bring the heart back into rhythm | To measure blood pressure, To give oxygen, To cool
      What is a sign of a stroke? = One side of the face drops | A rash, A cough, Hunger
      What helps somebody who chokes and cannot cough? = Back blows and abdominal thrusts | Water, Bread, Lying down
      What is the emergency number in the European Union? = 112 | 999, 100, 555`),
  },
];
