import { NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { CaseFile } from '@consilium/tumour-board';
import { findDrug, MONITORING_INTERVAL_MONTHS, MONITORING_MEASURES, optionPrecautions, THYROID_DRUGS } from '@consilium/thyroid';
import { codeText } from '@consilium/wording';
import { useText } from '@consilium/ui';
import { Sheet } from '../../parts/sheet.js';
import { today } from '../../parts/today.js';
import { DrugFacts } from './drug-facts.js';
import { optionSheet, type ShownOption } from './option-sheets.js';
import { PrecautionList } from './precaution-list.js';
import { SpecifyLine } from './specify-line.js';
import './options.css';

export interface OptionSheetProps {
  option: ShownOption;
  file: CaseFile;
  onOpen: (entryId: string) => void;
  onClose: () => void;
}

/** One option for this patient: what it must specify, what in the file speaks for care, what to watch and when. */
export default function OptionSheet({ option, file, onOpen, onClose }: OptionSheetProps) {
  const { t, words } = useText();
  const [code, setCode] = useState('LENVATINIB');
  const drug = option === 'TARGETED_THERAPY' ? findDrug(code) : null;
  const precautions = useMemo(() => optionPrecautions(option, drug?.code ?? null, file, today()), [option, drug, file]);
  return (
    <Sheet name={optionSheet(option)} title={t('clinical.optionSheet', { option: words.option[option] })} onClose={onClose}>
      {drug && (
        <NativeSelect
          size="xs"
          w="fit-content"
          label={t('clinical.drug')}
          value={drug.code}
          onChange={(event) => setCode(event.currentTarget.value)}
          data={THYROID_DRUGS.map(({ code: value, name }) => ({ value, label: name }))}
        />
      )}
      <SpecifyLine option={option} />
      <h3>{t('clinical.precautions')}</h3>
      <PrecautionList precautions={precautions} onOpen={onOpen} />
      {drug ? <DrugFacts drug={drug} /> : <Monitoring option={option} />}
    </Sheet>
  );
}

function Monitoring({ option }: { option: ShownOption }) {
  const { t, language } = useText();
  const { minimum, maximum } = MONITORING_INTERVAL_MONTHS;
  return (
    <>
      <h3>{t('clinical.monitor')}</h3>
      {option === 'MONITORING' ? (
        <>
          <p>
            {t('clinical.everyMonthsRange', { from: minimum, to: maximum })}:{' '}
            {MONITORING_MEASURES.map((measure) => codeText('measure', measure, language)).join(', ')}
          </p>
          <p className="c-dim">{t('clinical.source', { source: 'EURACAN, ATA 2015 R92, ATA 2025 R60' })}</p>
        </>
      ) : (
        <p>{t('clinical.noSchedule')}</p>
      )}
    </>
  );
}
