import type { Language, ProgrammePage } from '@consilium/wording';
import { ProgrammeBlock } from './programme-block.js';

export interface ProgrammePageViewProps {
  page: ProgrammePage;
  reader: 'DOCTOR' | 'PATIENT';
  language: Language;
  /** Stands on the page itself, so that it is printed too. */
  outdated?: boolean;
  /** Explains the words in the margin where the screen is wide. */
  margin?: boolean;
}

/** One reader's page of a care programme, in the programme's own language. */
export function ProgrammePageView({ page, reader, language, outdated, margin }: ProgrammePageViewProps) {
  return (
    <article className="c-programme" data-reader={reader} data-margin={margin || undefined} lang={language}>
      <header>
        <h2>{page.title}</h2>
        {outdated && <p className="c-programme-outdated">{page.footer.superseded}</p>}
        <dl className="c-programme-identity">
          {page.identity.map(({ label, value }, index) => (
            <div key={index}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </header>
      <div className="c-programme-sections">
        {page.sections.map((section) => (
          <section key={section.id} data-section={section.id}>
            <h3>{section.heading}</h3>
            {section.blocks.map((block, index) => (
              <ProgrammeBlock key={index} block={block} language={language} />
            ))}
          </section>
        ))}
      </div>
      <footer>
        <p>
          {page.footer.identity} · {page.footer.version}
        </p>
        <p>{page.footer.intendedUse}</p>
      </footer>
    </article>
  );
}
