import { type Deck, questions } from "./deck.ts";

/** Questions with wrong answers of their own, where those of other questions would be silly. */
const asked = { singular: "question", plural: "questions", labels: ["Question", "Answer"] } as const;

export const QUESTIONS: readonly Deck[] = [
  {
    words:
      "(?:world |general )?geography(?: (?:trivia|facts|questions|knowledge))?|(?:rivers|mountains|oceans|continents)",
    name: "Geography",
    ...asked,
    ...questions(`
      Which is the largest ocean? = Pacific Ocean | Atlantic Ocean, Indian Ocean, Arctic Ocean
      Which is the highest mountain above the sea? = Mount Everest | K2, Kilimanjaro, Mont Blanc
      Which river flows through Cairo? = Nile | Niger, Congo, Tigris
      On which continent is the Sahara? = Africa | Asia, Australia, South America
      What is the capital of Australia? = Canberra | Sydney, Melbourne, Perth
      What is the capital of Canada? = Ottawa | Toronto, Vancouver, Montreal
      Which is the largest country by area? = Russia | Canada, China, United States
      Which is the smallest country? = Vatican City | Monaco, San Marino, Malta
      Which country has the shape of a boot? = Italy | Greece, Portugal, Croatia
      Which river flows through Paris? = Seine | Rhône, Loire, Rhine
      In which country is Machu Picchu? = Peru | Bolivia, Chile, Mexico
      Which sea lies between Europe and Africa? = Mediterranean Sea | Black Sea, Red Sea, Baltic Sea
      What is the capital of Japan? = Tokyo | Kyoto, Osaka, Seoul
      Which is the largest island? = Greenland | Madagascar, Borneo, Iceland
      Which country has the most people in South America? = Brazil | Argentina, Colombia, Peru
      Through which city does the prime meridian run? = Greenwich | Paris, Lisbon, Dublin
      Which is the longest mountain range on land? = Andes | Himalayas, Rocky Mountains, Alps
      In which country is the city of Marrakesh? = Morocco | Egypt, Tunisia, Turkey
      What is the capital of Brazil? = Brasília | Rio de Janeiro, São Paulo, Salvador
      Which is the deepest lake? = Lake Baikal | Lake Superior, Lake Victoria, Caspian Sea
      Which continent has the most countries? = Africa | Europe, Asia, South America
      Which river forms part of the border between the United States and Mexico? = Rio Grande | Colorado, Mississippi, Missouri
      Which country is Reykjavík the capital of? = Iceland | Norway, Finland, Greenland
      Which is the driest continent? = Antarctica | Australia, Africa, Asia`),
  },
  {
    words: "general knowledge|trivia(?: nights?)?|pub|facts|knowledge|random (?:facts|questions|topics)",
    name: "Trivia",
    ...asked,
    ...questions(`
      How many strings has a violin? = Four | Five, Six, Three
      Who painted the Mona Lisa? = Leonardo da Vinci | Michelangelo, Raphael, Rembrandt
      Which is the largest ocean? = Pacific Ocean | Atlantic Ocean, Indian Ocean, Arctic Ocean
      Who wrote “Pride and Prejudice”? = Jane Austen | Charlotte Brontë, George Eliot, Mary Shelley
      What is the hardest natural mineral? = Diamond | Quartz, Granite, Topaz
      Which gas do plants take from the air to grow? = Carbon dioxide | Oxygen, Nitrogen, Hydrogen
      In which year did people first walk on the Moon? = 1969 | 1959, 1972, 1981
      Which is the tallest living animal? = Giraffe | Elephant, Ostrich, Camel
      How many sides has a hexagon? = Six | Five, Seven, Eight
      Which metal is liquid at room temperature? = Mercury | Tin, Lead, Silver
      Which country gave the Statue of Liberty to the United States? = France | Spain, Italy, Greece
      Who developed the theory of general relativity? = Albert Einstein | Isaac Newton, Niels Bohr, Marie Curie
      Which is the longest bone of the human body? = Femur | Humerus, Tibia, Fibula
      What is the square root of 144? = 12 | 11, 14, 16
      Which planet is called the red one? = Mars | Venus, Jupiter, Mercury
      In which city is the Colosseum? = Rome | Athens, Naples, Istanbul
      How many players has a football team on the field? = 11 | 9, 10, 12
      Which language has the most native speakers? = Mandarin Chinese | English, Spanish, Hindi
      Who composed “The Four Seasons”? = Antonio Vivaldi | Johann Sebastian Bach, Joseph Haydn, Georg Friedrich Händel
      Which is the largest mammal? = Blue whale | African elephant, Sperm whale, Polar bear`),
  },
  {
    words:
      "true[ ,/-]*(?:or |and |& )?false(?: (?:questions|statements|facts|trivia))?|yes (?:or|and) no|fact or fiction",
    name: "True or false",
    singular: "statement",
    plural: "statements",
    labels: ["Statement", "Answer"],
    ...questions(`
      The Great Wall of China can be seen from the Moon. = False | True
      Honey keeps for years without going bad. = True | False
      A tomato is a fruit. = True | False
      Bats are blind. = False | True
      Lightning never strikes the same place twice. = False | True
      Octopuses have three hearts. = True | False
      The Sun is a star. = True | False
      Goldfish remember for three seconds only. = False | True
      Water boils at a lower temperature on a high mountain. = True | False
      Spiders are insects. = False | True
      Bananas grow on trees with a wooden trunk. = False | True
      Venus turns the other way round than most planets. = True | False
      Sound travels faster in water than in air. = True | False
      Penguins live at the North Pole. = False | True
      An ostrich can run faster than a human. = True | False
      Mount Everest is in Switzerland. = False | True`),
  },
  {
    words: "(?:natural |general |basic )?sciences?(?: (?:trivia|facts|questions))?",
    name: "Science",
    ...asked,
    ...questions(`
      What is the centre of an atom called? = Nucleus | Electron, Proton shell, Orbit
      Which gas is most common in the air? = Nitrogen | Oxygen, Carbon dioxide, Argon
      What do bees collect from flowers? = Nectar | Honey, Sap, Wax
      At how many degrees Celsius does water freeze at sea level? = 0 | 4, 10, 32
      What force keeps us on the ground? = Gravity | Friction, Magnetism, Pressure
      Which organ pumps the blood? = Heart | Liver, Lungs, Kidneys
      What is H₂O? = Water | Hydrogen, Salt, Oxygen
      Which part of a plant makes food from light? = Leaves | Roots, Seeds, Bark
      What is measured in volts? = Voltage | Current, Power, Resistance
      Which planet is closest to the Sun? = Mercury | Venus, Earth, Mars
      What are animals without a backbone called? = Invertebrates | Reptiles, Mammals, Amphibians
      What carries the instructions of a living thing? = DNA | Protein, Sugar, Calcium
      Which vitamin does the skin make in sunlight? = Vitamin D | Vitamin A, Vitamin B12, Vitamin C
      How fast is light, roughly? = 300 000 km/s | 3000 km/s, 340 m/s, 30 000 km/h
      What do we call molten rock below the ground? = Magma | Lava, Ash, Basalt
      Which blood cells fight illness? = White blood cells | Red blood cells, Platelets, Nerve cells`),
  },
  {
    words: "(?:human )?(?:body|anatomy|organs|muscles)(?: (?:parts|terms|systems?))?|body parts",
    name: "Human body",
    ...asked,
    ...questions(`
      Which organ cleans the blood and makes urine? = Kidneys | Liver, Spleen, Pancreas
      Which is the largest organ? = Skin | Liver, Lungs, Brain
      Which muscle moves when we breathe in? = Diaphragm | Biceps, Deltoid, Triceps
      Where is insulin made? = Pancreas | Liver, Stomach, Thyroid gland
      Which vessels carry blood away from the heart? = Arteries | Veins, Capillaries, Nerves
      Which vessels carry blood to the heart? = Veins | Arteries, Capillaries, Tendons
      What joins a muscle to a bone? = Tendon | Ligament, Cartilage, Nerve
      What joins one bone to another? = Ligament | Tendon, Cartilage, Muscle
      Where does gas exchange take place in the lungs? = Alveoli | Bronchi, Trachea, Pleura
      Which part of the brain keeps the balance? = Cerebellum | Cerebrum, Brain stem, Hypothalamus
      How many chambers has the heart? = Four | Two, Three, Six
      What is the collarbone called? = Clavicle | Scapula, Sternum, Patella
      What is the kneecap called? = Patella | Tibia, Femur, Fibula
      Which is the longest bone? = Femur | Tibia, Humerus, Spine
      Which organ makes bile? = Liver | Gallbladder, Stomach, Pancreas
      What are the muscles at the front of the thigh? = Quadriceps | Hamstrings, Calves, Glutes`),
  },
  {
    words: "sports?(?: (?:trivia|facts|questions))?",
    name: "Sports",
    ...asked,
    ...questions(`
      How many players has a football team on the field? = 11 | 9, 10, 12
      How long is a marathon? = 42.195 km | 40 km, 21.0975 km, 50 km
      In which sport is there a slam dunk? = Basketball | Volleyball, Handball, Tennis
      How many points is a try worth in rugby union? = 5 | 3, 6, 7
      In which sport can one score a birdie? = Golf | Badminton, Cricket, Darts
      On which surface is Wimbledon played? = Grass | Clay, Hard court, Carpet
      How many rings are on the Olympic flag? = Five | Four, Six, Seven
      In which country did sumo begin? = Japan | China, Korea, Mongolia
      What is the highest score with one dart? = 60 | 50, 20, 100
      How many pins are there in ten-pin bowling? = 10 | 9, 12, 15
      In which sport is a shuttlecock used? = Badminton | Squash, Table tennis, Tennis
      Which colour has the jersey of the leader of the Tour de France? = Yellow | Green, Pink, White
      How often are the Summer Olympics held? = Every four years | Every year, Every two years, Every five years
      How many players has a volleyball team on the court? = Six | Five, Seven, Eight`),
  },
  {
    words: "(?:english )?spellings?(?: (?:bee|words|practice|test))*",
    name: "Spelling",
    singular: "word",
    plural: "words",
    labels: ["Which is spelled right?", "Answer"],
    ...questions(`
      A place to stay = accommodation | accomodation, acommodation, acomodation
      Needed = necessary | neccessary, necesary, neccesary
      Without any doubt = definitely | definately, definitly, defiantely
      Apart from others = separate | seperate, seperete, separete
      To get something = receive | recieve, receeve, recive
      Where one goes to eat = restaurant | restaraunt, resturant, restorant
      How one moves to music = rhythm | rythm, rhythem, rhytm
      Very pretty = beautiful | beatiful, beautifull, beutiful
      The day after today = tomorrow | tommorow, tommorrow, tomorow
      To have faith in = believe | beleive, belive, beleave
      Those who govern = government | goverment, governement, govermnent
      What happens in life = experience | experiance, expirience, experence
      To make somebody feel awkward = embarrass | embarass, embaress, emberrass
      On some days = occasionally | ocasionally, occassionally, occasionaly
      Someone next door = neighbour | nieghbour, neigbour, neighboor
      The month after January = February | Febuary, Feburary, Februery`),
  },
  {
    words: "synonyms?",
    name: "Synonyms",
    singular: "word",
    plural: "words",
    labels: ["Word", "Means the same"],
    ...questions(`
      Happy = Glad
      Big = Large
      Fast = Quick
      Begin = Start
      Brave = Courageous
      Silent = Quiet
      Angry = Furious
      Odd = Strange
      Clever = Smart
      Tired = Weary
      Simple = Easy
      Rich = Wealthy
      Help = Assist
      Buy = Purchase
      Shy = Timid
      Empty = Vacant`),
  },
  {
    words: "dogs?(?: breeds?)?|breeds? of dogs?",
    name: "Dog breeds",
    ...asked,
    ...questions(`
      Which breed is the smallest? = Chihuahua | Pug, Beagle, Dachshund
      Which breed has black spots on white? = Dalmatian | Greyhound, Boxer, Pointer
      Which breed is known for pulling sleds? = Siberian Husky | Saint Bernard, Collie, Akita
      Which breed has a long body and short legs? = Dachshund | Whippet, Poodle, Setter
      Which breed rescued people in the Alps? = Saint Bernard | Bulldog, Basset Hound, Rottweiler
      Which breed is the fastest? = Greyhound | German Shepherd, Labrador Retriever, Husky
      From which country does the Akita come? = Japan | China, Korea, Russia
      Which breed herds sheep best of all? = Border Collie | Boxer, Beagle, Pug
      Which breed has a blue-black tongue? = Chow Chow | Samoyed, Boxer, Spitz
      From which country does the Poodle come, by its breed standard? = France | Italy, Spain, Austria
      Which breed has a coat like cords? = Komondor | Briard, Newfoundland, Afghan Hound
      Which breed is named after a region of Canada? = Labrador Retriever | Golden Retriever, Malamute, Samoyed
      Which breed is known as a small hunting dog with long ears, like Snoopy? = Beagle | Terrier, Corgi, Spaniel
      Which breed was the favourite of Queen Elizabeth II? = Welsh Corgi | Yorkshire Terrier, Bulldog, Cavalier King Charles Spaniel
      Which breed has a wrinkled skin all over? = Shar Pei | Boxer, Vizsla, Basenji
      Which breed hardly barks? = Basenji | Beagle, Pomeranian, Jack Russell Terrier`),
  },
];
