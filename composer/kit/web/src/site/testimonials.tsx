import { Portrait } from "./portrait.tsx";
import { Section } from "./section.tsx";

export interface Quote {
  text: string;
  name: string;
  role?: string;
}

interface TestimonialsProps {
  id: string;
  title: string;
  text?: string;
  quotes: readonly Quote[];
}

/** What people say. One that stands alone is large. */
export function Testimonials({ id, title, text, quotes }: TestimonialsProps) {
  const isAlone = quotes.length === 1;
  return (
    <Section id={id} title={title} text={text}>
      <ul className={isAlone ? "mx-auto max-w-3xl" : "gap-5 sm:columns-2 lg:columns-3 lg:gap-6"}>
        {quotes.map((quote) => (
          <li
            key={quote.name + quote.text}
            className={isAlone ? "text-center" : "panel mb-5 break-inside-avoid p-6 lg:mb-6"}
          >
            <figure>
              <QuoteMark className={isAlone ? "mx-auto h-8 text-accent" : "h-5 text-accent"} />
              <blockquote
                className={`mt-4 text-pretty ${isAlone ? "font-heading text-2xl leading-snug sm:text-3xl" : ""}`}
              >
                <p>{quote.text}</p>
              </blockquote>
              <figcaption className={`mt-5 flex items-center gap-3 ${isAlone ? "justify-center text-left" : ""}`}>
                <Portrait name={quote.name} className="size-11 shrink-0 rounded-full" />
                <span className="min-w-0">
                  <span className="block font-semibold wrap-anywhere">{quote.name}</span>
                  {quote.role !== undefined && (
                    <span className="block text-sm wrap-anywhere text-muted">{quote.role}</span>
                  )}
                </span>
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function QuoteMark({ className }: { className: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 24" className={className} fill="currentColor">
      <path d="M0 24V14C0 6 4 1.4 12 0v5C8.6 6 7 8.4 7 12h6v12Zm18 0V14c0-8 4-12.6 12-14v5c-3.4 1-5 3.4-5 7h6v12Z" />
    </svg>
  );
}
