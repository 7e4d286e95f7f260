/** The package has no types; used by tests only, and what it gives is parsed. */
declare module "@devicefarmer/adbkit-apkreader/lib/apkreader/parser/binaryxml.js" {
  export default class BinaryXmlParser {
    constructor(bytes: Buffer);
    parse(): unknown;
  }
}
