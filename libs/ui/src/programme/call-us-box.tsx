import type { Block, Language } from '@consilium/wording';
import { Starred } from './starred.js';

type CallUs = Extract<Block, { kind: 'callUs' }>;

/** Whom to call, with numbers that a phone dials, and when: the one box that must be found at night. */
export function CallUsBox({ block, language }: { block: CallUs; language: Language }) {
  return (
    <div className="c-programme-call">
      <h4>{block.heading}</h4>
      <dl>
        {block.numbers.map(({ label, value }, index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd>{isNumber(value) ? <a href={`tel:${value.replace(/[^\d+]/g, '')}`}>{value}</a> : value}</dd>
          </div>
        ))}
      </dl>
      <h5>{block.soonHeading}</h5>
      <Reasons texts={block.soon} language={language} />
      <div className="c-programme-urgent">
        <h5>{block.urgentHeading}</h5>
        <Reasons texts={block.urgent} language={language} />
      </div>
    </div>
  );
}

function Reasons({ texts, language }: { texts: readonly string[]; language: Language }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>
          <Starred text={text} language={language} />
        </li>
      ))}
    </ul>
  );
}

function isNumber(value: string): boolean {
  return /^\+?[\d\s().\-/\u00a0\u202f]{5,}$/.test(value.trim());
}
