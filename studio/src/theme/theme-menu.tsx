import { Monitor, Moon, Sun } from "lucide-react";
import { useStore } from "../store/use-store.ts";
import { useStudio } from "../studio-context.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Menu, MenuChoice } from "../ui/menu.tsx";
import type { ThemeChoice } from "./theme-store.ts";

const ICONS = { system: Monitor, light: Sun, dark: Moon };
export const THEME_NAMES: Record<ThemeChoice, string> = { system: "As the system", light: "Light", dark: "Dark" };
export const THEME_CHOICES: readonly ThemeChoice[] = ["system", "light", "dark"];

export function ThemeMenu() {
  const { theme } = useStudio();
  const { choice } = useStore(theme.state);
  return (
    <Menu label="Theme" trigger={<IconButton icon={ICONS[choice]} label="Theme" />}>
      {THEME_CHOICES.map((name) => (
        <MenuChoice key={name} isChosen={name === choice} onSelect={() => theme.choose(name)}>
          {THEME_NAMES[name]}
        </MenuChoice>
      ))}
    </Menu>
  );
}
