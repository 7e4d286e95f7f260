/** A file of a dependency, to be read at a place. Lines and columns from 1. */
export interface OutsideFile {
  path: string;
  text: string;
  line: number;
  column: number;
}
