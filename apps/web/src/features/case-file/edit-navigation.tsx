import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { checkSubmission, emptyCaseFile, type CaseFile } from '@consilium/tumour-board';
import { Icon, useText } from '@consilium/ui';
import type { CasePagePartsFragment } from '../../gql/graphql.js';
import { MoveCaseDialog } from './move-case-dialog.js';
import { problemSentence } from './problem-sentence.js';
import { EDIT_SCREENS, type EditScreen } from './section-fields.js';

export type EditPlace = EditScreen | 'identity';

export interface EditNavigationProps {
  subject: CasePagePartsFragment;
  file: CaseFile;
  places: readonly EditPlace[];
  place: EditPlace | null;
}

/** The screens of the referral with what is there, what the board still needs to begin, and the way to submit. */
export function EditNavigation({ subject, file, places, place }: EditNavigationProps) {
  const text = useText();
  const { t } = text;
  const navigate = useNavigate();
  const [submitting, setSubmitting] = useState(false);
  const maySubmit = subject.permissions.includes('case.submit') && (subject.state === 'DRAFT' || subject.state === 'RETURNED');
  const lacksIdentifiers = (subject.patient.identity?.identifiers.length ?? 0) < 2;
  const problems = checkSubmission(file);
  return (
    <nav className="edit-nav" aria-label={t('caseFile.sections')}>
      <ul>
        {places.map((each) => (
          <li key={each}>
            <Link to={`/cases/${subject.id}/edit/${each}`} aria-current={each === place ? 'page' : undefined}>
              {t(`caseFile.screen_${each}`)}
              {isFilled(each, file) && <Icon name="check" size={14} />}
            </Link>
          </li>
        ))}
      </ul>
      {maySubmit && (
        <div className="edit-submit">
          {problems.length > 0 || lacksIdentifiers ? (
            <>
              <p className="case-label">{t('caseFile.toSubmit')}</p>
              <ul>
                {lacksIdentifiers && (
                  <li>
                    <Link to={`/cases/${subject.id}/edit/identity`}>{t('caseFile.twoIdentifiers')}</Link>
                  </li>
                )}
                {problems.map(({ path, code, values }) => (
                  <li key={path}>
                    <Link to={`/cases/${subject.id}/edit/question`}>
                      {problemSentence(path.split('.').at(-1) ?? '', code, values ?? {}, text)}
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <p className="c-dim">{t('caseFile.readyToSubmit')}</p>
          )}
          <Button fullWidth disabled={problems.length > 0 || lacksIdentifiers} onClick={() => setSubmitting(true)}>
            {t('caseFile.move_SUBMITTED')}
          </Button>
        </div>
      )}
      {submitting && (
        <MoveCaseDialog
          subject={subject}
          file={file}
          to="SUBMITTED"
          onDone={() => void navigate(`/cases/${subject.id}`)}
          onCancel={() => setSubmitting(false)}
        />
      )}
    </nav>
  );
}

/** Whether anything stands on a screen; that it is complete is told by readiness alone. */
function isFilled(place: EditPlace, file: CaseFile): boolean {
  if (place === 'identity') return true;
  const empty = emptyCaseFile();
  return EDIT_SCREENS[place].some((section) => JSON.stringify(file[section]) !== JSON.stringify(empty[section]));
}
