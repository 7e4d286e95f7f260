import { useStore } from "../store/use-store.ts";
import { useStudio } from "../studio-context.tsx";
import { THEME_CHOICES, THEME_NAMES } from "../theme/theme-menu.tsx";
import { SegmentedControl } from "../ui/segmented-control.tsx";
import { SettingsBlock } from "./settings-block.tsx";

const CHOICES = THEME_CHOICES.map((value) => ({ value, label: THEME_NAMES[value] }));

export function ThemeSection() {
  const { theme } = useStudio();
  const { choice } = useStore(theme.state);
  return (
    <SettingsBlock
      title="Theme"
      about="Kept in this browser. Less motion and more contrast follow what your system asks for."
    >
      <div className="flex">
        <SegmentedControl label="Theme" choices={CHOICES} value={choice} onChange={(next) => theme.choose(next)} />
      </div>
    </SettingsBlock>
  );
}
