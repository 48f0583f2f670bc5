import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { Icon, useText } from '@consilium/ui';
import { ConnectionBanner } from '../../shell/connection-banner.js';
import { LiveIndicator } from '../../shell/live-indicator.js';
import { VotePanel } from './vote-panel.js';

/** Voting on one's own device, without the frame of the product. The tab never names a patient. */
export function VoteScreen({ join }: { join: (meetingId: string) => ReactNode }) {
  const { t } = useText();
  const { meetingId = '' } = useParams();
  return (
    <div className="vote-screen">
      <title>{`${t('vote.title')} · ${t('common.productName')}`}</title>
      <header className="vote-head">
        <Link to={`/meetings/${meetingId}/live`} className="vote-back">
          <Icon name="left" size={20} /> {t('vote.backToMeeting')}
        </Link>
        <LiveIndicator />
      </header>
      <main id="content" tabIndex={-1}>
        <ConnectionBanner />
        <h1 className="c-hidden">{t('vote.title')}</h1>
        <VotePanel meetingId={meetingId} join={join(meetingId)} />
      </main>
    </div>
  );
}
