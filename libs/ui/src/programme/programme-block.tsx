import type { Block, Language } from '@consilium/wording';
import { CallUsBox } from './call-us-box.js';
import { Starred } from './starred.js';
import { wordId } from './starred-words.js';

export interface ProgrammeBlockProps {
  block: Block;
  language: Language;
}

/** One piece of a programme's section. */
export function ProgrammeBlock({ block, language }: ProgrammeBlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={block.lead ? 'c-programme-lead' : block.verbatim ? 'c-programme-verbatim' : undefined}>
          <Starred text={block.text} language={language} plain={block.verbatim} />
        </p>
      );
    case 'list': {
      const List = block.style === 'numbered' ? 'ol' : 'ul';
      return (
        <>
          {block.heading && <h4>{block.heading}</h4>}
          <List data-style={block.style}>
            {block.items.map((item, index) => (
              <li key={index}>
                <span>
                  <Starred text={item.text} language={language} plain={item.verbatim} />
                </span>
                {item.due && <strong className="c-programme-due">{item.due}</strong>}
              </li>
            ))}
          </List>
        </>
      );
    }
    case 'facts':
      return (
        <dl className="c-programme-facts">
          {block.rows.map((row, index) => (
            <div key={index}>
              <dt>{row.label}</dt>
              <dd>{row.value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return (
        <div className="c-programme-table">
          <table>
            <thead>
              <tr>
                {block.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'calendar':
      return (
        <>
          <h4>{block.heading}</h4>
          <ol className="c-programme-calendar">
            {block.cards.map((card) => (
              <li key={card.on}>
                <time dateTime={card.on}>{card.day}</time>
                <ul>
                  {card.items.map((item, index) => (
                    <li key={index}>
                      <Starred text={item.text} language={language} plain={item.verbatim} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </>
      );
    case 'callUs':
      return <CallUsBox block={block} language={language} />;
    case 'words':
      return (
        <dl className="c-programme-words">
          {block.entries.map(({ term, plain }) => (
            <div key={term} id={wordId(term)} tabIndex={-1}>
              <dt>{term}</dt>
              <dd>{plain}</dd>
            </div>
          ))}
        </dl>
      );
    case 'blankLines':
      return (
        <div className="c-programme-lines" role="img" aria-label={block.label}>
          {Array.from({ length: block.count }, (_, line) => (
            <span key={line} />
          ))}
        </div>
      );
  }
}
