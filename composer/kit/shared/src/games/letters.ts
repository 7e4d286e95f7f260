export const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** The letter that is guessed for this one: é by E; null of a space, a hyphen or a digit. */
export function plainLetter(letter: string): string | null {
  const plain = letter.normalize("NFD").charAt(0).toUpperCase();
  return LETTERS.includes(plain) ? plain : null;
}
