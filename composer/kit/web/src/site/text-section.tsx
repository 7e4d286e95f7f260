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
    <Section id={id} title={title}>
      <div className="mx-auto max-w-2xl text-lg">
        <Markdown text={text} />
      </div>
    </Section>
  );
}
