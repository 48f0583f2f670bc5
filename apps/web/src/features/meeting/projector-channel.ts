import { useEffect, useState } from 'react';
import { PROJECTOR_PANELS, type ProjectorPanel } from './projector-panel.js';

const nameOf = (meetingId: string) => `consilium.projector.${meetingId}`;

/** Tells the projector windows of this browser which panel to show. */
export function showOnProjector(meetingId: string, panel: ProjectorPanel): void {
  const channel = new BroadcastChannel(nameOf(meetingId));
  channel.postMessage(panel);
  channel.close();
}

/**
 * The panel that was chosen by hand, here or on the chair's console, as long as the moment it was chosen in lasts; `null` when the
 * projector follows the meeting.
 */
export function useChosenPanel(meetingId: string, moment: string): [ProjectorPanel | null, (panel: ProjectorPanel) => void] {
  const [chosen, setChosen] = useState<{ panel: ProjectorPanel; moment: string } | null>(null);
  useEffect(() => {
    const channel = new BroadcastChannel(nameOf(meetingId));
    channel.onmessage = ({ data }) => {
      const panel = PROJECTOR_PANELS.find((each) => each === data);
      if (panel) setChosen({ panel, moment });
    };
    return () => channel.close();
  }, [meetingId, moment]);
  return [chosen?.moment === moment ? chosen.panel : null, (panel) => setChosen({ panel, moment })];
}
