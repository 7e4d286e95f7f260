import { Section } from "@/site/section";
import { Markdown } from "@/ui/markdown";

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
      <Markdown text={text} />
    </Section>
  );
}
