import type { BlockOf } from "@lathe/protocol/app/block";
import { jsxValue } from "../code.ts";

/** How groups are made, as attributes of their component. */
export function groupAttributes({ by, number, name, apart }: NonNullable<BlockOf<"picker">["groups"]>): string[] {
  return [
    `by=${jsxValue(by)}`,
    `number={${number}}`,
    ...(name === undefined ? [] : [`groupName=${jsxValue(name)}`]),
    ...(apart === true ? ["apart"] : []),
  ];
}
