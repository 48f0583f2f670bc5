import type { ReactNode } from 'react';
import { compareDates, type CaseFile } from '@consilium/tumour-board';
import { useText } from '@consilium/ui';

type Open = (id: string) => void;

/** Molecular findings, performance status, other illnesses and medicines, each line leading to its entry. */
export function FindingsPanel({ file, onOpen }: { file: CaseFile; onOpen: Open }) {
  const { t, words, date } = useText();
  const valid = <E extends { enteredInError: boolean }>(entries: readonly E[]) => entries.filter(({ enteredInError }) => !enteredInError);
  const performance = valid(file.performance).sort((a, b) => compareDates(b.assessedOn, a.assessedOn));
  return (
    <section className="panel case-findings" aria-label={t('caseFile.findings')}>
      <Group title={words.caseFileSection.molecular} nothing={t('common.notRecorded')} count={valid(file.molecular).length}>
        {valid(file.molecular).map((finding) => (
          <Line key={finding.id} id={finding.id} onOpen={onOpen}>
            <strong>{finding.gene}</strong> {finding.alteration} {words.molecularResult[finding.result]}
          </Line>
        ))}
      </Group>
      <Group title={words.caseFileSection.performance} nothing={t('common.notRecorded')} count={performance.length}>
        {performance.slice(0, 3).map((status) => (
          <Line key={status.id} id={status.id} onOpen={onOpen}>
            ECOG {status.ecog} <span className="c-dim">{date(status.assessedOn)}</span>
          </Line>
        ))}
      </Group>
      <Group title={words.caseFileSection.comorbidities} nothing={t('common.notRecorded')} count={valid(file.comorbidities).length}>
        {valid(file.comorbidities).map((illness) => (
          <Line key={illness.id} id={illness.id} onOpen={onOpen}>
            {illness.description}
          </Line>
        ))}
      </Group>
      <Group title={words.caseFileSection.medicines} nothing={t('common.notRecorded')} count={valid(file.medicines).length}>
        {valid(file.medicines).map((medicine) => (
          <Line key={medicine.id} id={medicine.id} onOpen={onOpen}>
            {medicine.name} <span className="c-dim">{medicine.dose}</span>
          </Line>
        ))}
      </Group>
    </section>
  );
}

function Group({ title, nothing, count, children }: { title: string; nothing: string; count: number; children: ReactNode }) {
  return (
    <div>
      <h2 className="case-label">{title}</h2>
      {count === 0 ? <p className="c-dim">{nothing}</p> : <ul>{children}</ul>}
    </div>
  );
}

function Line({ id, onOpen, children }: { id: string; onOpen: Open; children: ReactNode }) {
  return (
    <li>
      <button type="button" className="c-link" data-plain onClick={() => onOpen(id)}>
        {children}
      </button>
    </li>
  );
}
