/** By what those who show their work usually part it. The first that fits counts. */
const SORTS: readonly (readonly [of: RegExp, names: readonly string[]])[] = [
  [/\bweddings? photo/i, ["Ceremonies", "Portraits", "Parties"]],
  [/\b(?:travel|landscape|nature|wildlife) photo/i, ["Landscapes", "Cities", "Wildlife"]],
  [/\bphoto(?:s|graph\w*)?\b/i, ["Weddings", "Portraits", "Landscapes"]],
  [/\b(?:film|video|motion|animat)\w*/i, ["Short films", "Commercials", "Music videos"]],
  [/\b3d\b|\b(?:game|concept|vfx|character) (?:artist|design)/i, ["Characters", "Environments", "Products"]],
  [/\barchitect\w*/i, ["Houses", "Public buildings", "Interiors"]],
  [/\binterior\w*/i, ["Homes", "Offices", "Restaurants"]],
  [/\b(?:gardens?|landscap\w+)\b/i, ["Gardens", "Terraces", "Parks"]],
  [/\b(?:ux|ui|product) ?(?:\/ ?u[xi] )?(?:designer|design|researcher)/i, ["Apps", "Websites", "Research"]],
  [/\b(?:developer|programmer|engineer|coder)\b/i, ["Web", "Mobile", "Open source"]],
  [/\bfashion\b/i, ["Collections", "Costumes", "Accessories"]],
  [/\b(?:tattoo\w*)\b/i, ["Fine line", "Blackwork", "Colour"]],
  [/\b(?:make-?up|hair)\b/i, ["Bridal", "Editorial", "Everyday"]],
  [/\billustrat\w+/i, ["Books", "Magazines", "Posters"]],
  [/\bdesign\w*/i, ["Branding", "Web", "Print"]],
  [/\b(?:artists?|art|painters?|paintings?|drawings?)\b/i, ["Paintings", "Drawings", "Prints"]],
];

/** In which manner somebody works. */
const STYLES: readonly (readonly [of: RegExp, names: readonly string[]])[] = [
  [/\btattoo\w*/i, ["Fine line", "Blackwork", "Colour"]],
  [/\bphoto/i, ["Black and white", "Colour", "Analogue"]],
  [/\b(?:interior|furniture|architect\w*|homes?)\b/i, ["Modern", "Classic", "Country"]],
  [/\b(?:dance|ballet)\b/i, ["Ballet", "Modern", "Hip-hop"]],
  [/\b(?:cakes?|nails?|hair|flor\w+|flowers?)\b/i, ["Classic", "Modern", "Playful"]],
];

/** "Weddings, portraits and landscapes" of a photographer; plain ones where the prompt tells of no known work. */
export function sortsOf(label: string, prompt: string): readonly string[] {
  const one = label.toLowerCase();
  const plain = [`First ${one}`, `Second ${one}`, `Third ${one}`];
  if (!/^(?:categor(?:y|ies)|galler(?:y|ies)|kind|type|sort|style|album|collection)$/.test(one)) return plain;
  if (one === "style") return STYLES.find(([of]) => of.test(prompt))?.[1] ?? plain;
  return SORTS.find(([of]) => of.test(prompt))?.[1] ?? plain;
}
