import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { amendableSections, type CaseFile } from '@consilium/tumour-board';
import { CaseStateBadge, EmptyState, IdentityStrip, Notice, useText } from '@consilium/ui';
import { EditCaseDocument, type CasePagePartsFragment } from '../../gql/graphql.js';
import { LoadFailed } from '../../parts/load-failed.js';
import { Page } from '../../parts/page.js';
import { PageSkeleton } from '../../parts/page-skeleton.js';
import { useSeats } from '../../session/session.js';
import { EditNavigation, type EditPlace } from './edit-navigation.js';
import { isFileOpen } from './file-open.js';
import { IdentityEditor } from './identity-editor.js';
import { plainCaseFile } from './plain-case-file.js';
import { EDIT_SCREENS, type EditScreen } from './section-fields.js';
import { SectionEditor } from './section-editor.js';
import './case-page.css';
import './edit-page.css';

/** The referral, screen by screen. */
export function EditPage() {
  const { t } = useText();
  const { id = '', section } = useParams();
  const { data, error, refetch } = useQuery(EditCaseDocument, { variables: { caseId: id } });
  if (!data && error) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  if (!data.case)
    return (
      <Page title={t('common.caseWord')}>
        <EmptyState title={t('caseFile.notFound')} hint={t('common.pageNotFoundHint')} />
      </Page>
    );
  return <Editing subject={data.case} place={placeOf(section)} />;
}

/** The screen that an address means; a section of the file means the screen that it is on. */
function placeOf(section: string | undefined): EditPlace | null {
  if (section === 'identity') return section;
  const screens = Object.entries(EDIT_SCREENS) as [EditScreen, readonly string[]][];
  return screens.find(([screen, sections]) => screen === section || (section !== undefined && sections.includes(section)))?.[0] ?? null;
}

function Editing({ subject, place: asked }: { subject: CasePagePartsFragment; place: EditPlace | null }) {
  const { t } = useText();
  const navigate = useNavigate();
  const file: CaseFile = useMemo(() => plainCaseFile(subject.file), [subject.file]);
  const places = usePlacesToEdit(subject);
  const place = asked && places.includes(asked) ? asked : (places.find((each) => each !== 'identity') ?? null);
  const next = place ? places[places.indexOf(place) + 1] : undefined;
  return (
    <Page title={t('caseFile.editTitle', { pseudonym: subject.patient.pseudonym })} wide quietHeading>
      <IdentityStrip
        patient={subject.patient}
        standing={<CaseStateBadge state={subject.state} />}
        actions={
          <Link to={`/cases/${subject.id}`} className="edit-back">
            {t('caseFile.backToCase')}
          </Link>
        }
      />
      <div className="edit-body">
        <EditNavigation subject={subject} file={file} places={places} place={place} />
        <div className="edit-main">
          {!isFileOpen(subject.state) ? (
            <Notice>{t('caseFile.fileClosed')}</Notice>
          ) : place === null ? (
            <Notice>{t('caseFile.nothingToEdit')}</Notice>
          ) : place === 'identity' ? (
            <IdentityEditor subject={subject} />
          ) : (
            <SectionEditor
              key={place}
              subject={subject}
              file={file}
              screen={place}
              onNext={next ? () => void navigate(`/cases/${subject.id}/edit/${next}`) : null}
            />
          )}
        </div>
      </div>
    </Page>
  );
}

/** The screens on which the person may change something: all of them for a doctor, the patient's voice for a nurse. */
function usePlacesToEdit(subject: CasePagePartsFragment): EditPlace[] {
  const roles = useSeats(subject.boardId).map(({ role }) => role);
  const permitted: readonly string[] = amendableSections(roles);
  const mayAmend = subject.permissions.includes('caseFile.amend');
  const mayVoice = subject.permissions.includes('caseFile.amendVoice');
  const screens = (Object.entries(EDIT_SCREENS) as [EditScreen, readonly string[]][])
    .filter(([screen, sections]) => (screen === 'voice' ? mayVoice : mayAmend) && sections.some((section) => permitted.includes(section)))
    .map(([screen]) => screen);
  return [
    ...(subject.permissions.includes('patient.identity.write') && subject.patient.identity ? (['identity'] as const) : []),
    ...screens,
  ];
}
