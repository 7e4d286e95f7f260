/**
 * Code without its texts and comments. Labels may hold any word: only what stands outside of strings, text between tags and
 * comments says what is used.
 */
export function withoutTexts(text: string): string {
  return (
    text
      .replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '""')
      .replaceAll(/\/\*\*.*?\*\//gs, "")
      .replaceAll(/\/\/ .*$/gm, "")
      // Text between tags may hold brackets; behind the tag stands a letter or a new line, as never behind a comparison.
      .replaceAll(/(?<!=)>(?=[\n\p{L}\p{N}])[^<>{}=;]*(?=[<{])/gu, ">")
      .replaceAll(/(?<!=)>[^<>{}()=;]*(?=[<{])/g, ">")
  );
}
