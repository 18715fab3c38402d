import { useId, type ReactNode } from 'react';

export interface PanelSectionProps {
  readonly title: string;
  /** Stands at the right of the title. */
  readonly aside?: string | undefined;
  readonly children: ReactNode;
}

/** A part of the panel below its title. */
export function PanelSection({ title, aside, children }: PanelSectionProps) {
  const id = useId();
  return (
    <section className="lab-section" aria-labelledby={id}>
      <h3>
        <span id={id}>{title}</span>
        {aside !== undefined && <span className="lab-aside">{aside}</span>}
      </h3>
      {children}
    </section>
  );
}

/** A text of the lab's author; an empty line begins another paragraph. */
export function Paragraphs({ text }: { readonly text: string }) {
  const paragraphs = text.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph, index) => (
    <p key={index} className="briefing-text">
      {paragraph}
    </p>
  ));
}
