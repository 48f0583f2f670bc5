import { ActionIcon, Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { checkSubmission, type CaseFile, type CaseState } from '@consilium/tumour-board';
import { Icon, useText } from '@consilium/ui';
import type { CasePagePartsFragment } from '../../gql/graphql.js';
import { usePaletteActions } from '../../shell/palette-actions.js';
import { useKeys } from '../../shell/keys.js';
import { ListCaseDialog } from './list-case-dialog.js';
import { MoveCaseDialog } from './move-case-dialog.js';
import { stepsOf, type CaseStep } from './next-step.js';

/** The one next step of this person as a button, everything else behind "more". */
export function CaseSteps({ subject, file }: { subject: CasePagePartsFragment; file: CaseFile }) {
  const { t } = useText();
  const navigate = useNavigate();
  const [moving, setMoving] = useState<CaseState | null>(null);
  const [listing, setListing] = useState(false);
  const { next, others } = stepsOf({
    id: subject.id,
    state: subject.state,
    permissions: subject.permissions,
    submittable: checkSubmission(file).length === 0 && (subject.patient.identity?.identifiers.length ?? 0) >= 2,
    voiceMissing: file.patientVoice.wishes === null,
    meeting: subject.listings.at(-1) ?? null,
    programmes: subject.programmes.length,
  });
  const label = (step: CaseStep) => (step.kind === 'MOVE' ? t(`caseFile.move_${step.to as 'SUBMITTED'}`) : t(`caseFile.go_${step.place}`));
  const take = (step: CaseStep) => {
    if (step.kind === 'MOVE') setMoving(step.to);
    else if (step.place === 'LIST') setListing(true);
    else void navigate(step.address);
  };
  const all = [...(next ? [next] : []), ...others];
  usePaletteActions(all.map((step) => ({ id: JSON.stringify(step), label: label(step), run: () => take(step) })));
  const edit = all.find((step) => step.kind === 'GO' && (step.place === 'EDIT' || step.place === 'VOICE'));
  useKeys(edit ? [{ keys: 'e', label: t('common.edit'), run: () => take(edit) }] : []);

  return (
    <span className="case-steps no-print">
      {next &&
        (next.kind === 'GO' && next.place !== 'LIST' ? (
          <Button size="sm" component={Link} to={next.address}>
            {label(next)}
          </Button>
        ) : (
          <Button size="sm" onClick={() => take(next)}>
            {label(next)}
          </Button>
        ))}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t('caseFile.moreSteps')}>
            <Icon name="down" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {others.map((step) => (
            <Menu.Item key={JSON.stringify(step)} onClick={() => take(step)}>
              {label(step)}
            </Menu.Item>
          ))}
          <Menu.Item leftSection={<Icon name="print" />} onClick={() => window.print()}>
            {t('common.print')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {moving && (
        <MoveCaseDialog subject={subject} file={file} to={moving} onDone={() => setMoving(null)} onCancel={() => setMoving(null)} />
      )}
      {listing && <ListCaseDialog subject={subject} onClose={() => setListing(false)} />}
    </span>
  );
}
