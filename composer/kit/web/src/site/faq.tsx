import { Icon } from "../ui/icons.tsx";
import { Section } from "./section.tsx";

export interface Question {
  question: string;
  answer: string;
}

interface FaqProps {
  id: string;
  title: string;
  text?: string;
  questions: readonly Question[];
}

/** Questions that open to their answers; Enter and Space open them as well. */
export function Faq({ id, title, text, questions }: FaqProps) {
  return (
    <Section id={id} title={title} text={text} width="narrow">
      <div className="divide-y divide-line border-y border-line">
        {questions.map(({ question, answer }) => (
          <details key={question} className="group">
            <summary className="flex min-h-14 cursor-pointer list-none items-center justify-between gap-6 py-4 text-lg font-semibold hover:text-accent [&::-webkit-details-marker]:hidden">
              {question}
              <Icon
                name="chevronDown"
                className="size-5 shrink-0 text-accent transition-transform group-open:rotate-180 motion-reduce:transition-none"
              />
            </summary>
            <p className="max-w-2xl pb-6 text-pretty text-muted">{answer}</p>
          </details>
        ))}
      </div>
    </Section>
  );
}
