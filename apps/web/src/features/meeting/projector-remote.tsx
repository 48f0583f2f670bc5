import { Button } from '@mantine/core';
import { useText } from '@consilium/ui';
import { showOnProjector } from './projector-channel.js';
import { PROJECTOR_PANELS } from './projector-panel.js';

/** Turns the projector window of this browser to another panel. */
export function ProjectorRemote({ meetingId }: { meetingId: string }) {
  const { t } = useText();
  return (
    <section className="projector-remote" aria-labelledby="projector-remote" title={t('meeting.projectorHint')}>
      <h3 id="projector-remote">{t('meeting.projectorShows')}</h3>
      <div>
        {PROJECTOR_PANELS.map((panel) => (
          <Button key={panel} variant="default" size="compact-sm" onClick={() => showOnProjector(meetingId, panel)}>
            {t(`meeting.panel${panel}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
