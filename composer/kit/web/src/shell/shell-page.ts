import type { ComponentType } from "react";
import type { IconName } from "../ui/icons.tsx";

/** A page of the app, as its navigation knows it. */
export interface ShellPage {
  /** Stands in its address: "#/menu". */
  id: string;
  title: string;
  icon: IconName;
  Page: ComponentType;
  /** The page begins with a first heading of its own, a hero; otherwise its title is one. */
  hasHeading?: boolean;
}
