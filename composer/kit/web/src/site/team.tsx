import { Portrait } from "./portrait.tsx";
import { Section } from "./section.tsx";

export interface Person {
  name: string;
  role: string;
  text?: string;
}

interface TeamProps {
  id: string;
  title: string;
  text?: string;
  people: readonly Person[];
}

export function Team({ id, title, text, people }: TeamProps) {
  return (
    <Section id={id} title={title} text={text}>
      <ul className="section-row gap-x-6 gap-y-10 lg:gap-x-8">
        {people.map((person) => (
          <li key={person.name} className="w-[calc(50%-0.75rem)] min-w-0 sm:w-52">
            <Portrait name={person.name} className="aspect-square w-full rounded-card" />
            <h3 className="mt-4 text-lg wrap-anywhere">{person.name}</h3>
            <p className="font-medium wrap-anywhere text-accent">{person.role}</p>
            {person.text !== undefined && <p className="mt-2 text-sm text-pretty text-muted">{person.text}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
