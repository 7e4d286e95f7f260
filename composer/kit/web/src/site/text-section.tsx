import { Markdown } from "../ui/markdown.tsx";
import { Section } from "./section.tsx";

interface TextSectionProps {
  id: string;
  title?: string;
  /** Markdown. */
  text: string;
}

/** Words, in a column that reads well. */
export function TextSection({ id, title, text }: TextSectionProps) {
  return (
    <Section id={id} title={title} width="narrow">
      <div className="text-lg">
        <Markdown text={text} />
      </div>
    </Section>
  );
}
