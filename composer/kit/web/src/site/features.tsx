import { Icon, type IconName } from "../ui/icons.tsx";
import { Section } from "./section.tsx";

export interface Feature {
  icon: IconName;
  title: string;
  text: string;
}

interface FeaturesProps {
  id: string;
  title: string;
  text?: string;
  items: readonly Feature[];
}

/** What somebody gets, each with a picture. */
export function Features({ id, title, text, items }: FeaturesProps) {
  const columns = items.length === 2 || items.length === 4 ? "" : "lg:grid-cols-3";
  return (
    <Section id={id} title={title} text={text}>
      <ul className={`grid gap-5 sm:grid-cols-2 lg:gap-8 ${columns}`}>
        {items.map((item) => (
          <li key={item.title} className="section-tile">
            <span className="icon-mark">
              <Icon name={item.icon} className="size-6" />
            </span>
            <h3 className="mt-5 text-xl wrap-anywhere">{item.title}</h3>
            <p className="mt-2 text-pretty text-muted">{item.text}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
