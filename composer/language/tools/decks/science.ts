import { type Deck, facts } from "./deck.ts";

/** Symbols by IUPAC; the planets by the IAU. */
export const SCIENCE: readonly Deck[] = [
  {
    words:
      "(?:chemical |chemistry )?elements?(?: symbols?)?|periodic table(?: of (?:the )?elements)?|symbols of (?:the )?elements",
    name: "Chemical elements",
    singular: "element",
    plural: "elements",
    labels: ["Symbol", "Element"],
    facts: facts(`
      H = Hydrogen
      He = Helium
      Li = Lithium
      Be = Beryllium
      B = Boron
      C = Carbon
      N = Nitrogen
      O = Oxygen
      F = Fluorine
      Ne = Neon
      Na = Sodium
      Mg = Magnesium
      Al = Aluminium
      Si = Silicon
      P = Phosphorus
      S = Sulfur
      Cl = Chlorine
      Ar = Argon
      K = Potassium
      Ca = Calcium
      Fe = Iron
      Ni = Nickel
      Cu = Copper
      Zn = Zinc
      Ag = Silver
      Sn = Tin
      Pt = Platinum
      Au = Gold
      Hg = Mercury
      Pb = Lead`),
  },
  {
    words: "(?:the )?planets?(?: of (?:the|our) solar system)?|(?:the |our )?solar system",
    name: "The solar system",
    singular: "question",
    plural: "questions",
    labels: ["Question", "Answer"],
    facts: facts(`
      Which planet is the nearest to the Sun? = Mercury
      Which planet is the hottest? = Venus
      On which planet is Olympus Mons? = Mars
      Which planet is the largest? = Jupiter
      Which planet has the widest rings? = Saturn
      Which planet rolls around the Sun on its side? = Uranus
      Which planet is the farthest from the Sun? = Neptune
      Which planet is the densest? = Earth
      Around which planet do Phobos and Deimos go? = Mars
      Around which planet does Titan go? = Saturn
      Around which planet does Europa go? = Jupiter
      Around which planet does Triton go? = Neptune
      What kind of star is the Sun? = Yellow dwarf
      What is Pluto since 2006? = Dwarf planet`),
  },
  {
    words: "(?:the )?(?:human )?bones(?: (?:of|in) the (?:human )?body)?|human skeleton",
    name: "Bones of the body",
    singular: "bone",
    plural: "bones",
    labels: ["Where", "Bone"],
    facts: facts(`
      Upper arm = Humerus
      Thigh = Femur
      Knee cap = Patella
      Shin, the thicker bone = Tibia
      Calf, the thinner bone = Fibula
      Collar = Clavicle
      Shoulder blade = Scapula
      Breastbone = Sternum
      Lower jaw = Mandible
      Heel = Calcaneus
      Tailbone = Coccyx
      Forearm, on the side of the thumb = Radius
      Forearm, on the side of the little finger = Ulna
      Fingers and toes = Phalanges`),
  },
];
