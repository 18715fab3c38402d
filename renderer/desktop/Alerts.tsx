import { useState } from 'react';
import { useStore } from 'zustand';
import { MessageBox } from '../controls/dialogs/MessageBox';
import { useSession } from '../use-snapshot';
import { useText } from '../use-text';
import { alertStore, dismissAlert } from './alerts';

/** Message boxes that belong to no window, one after another: the program's notices, then alerts. */
export function Alerts() {
  const { catalog, fill } = useText();
  const notices = useSession((state) => state.notices);
  const alert = useStore(alertStore, (state) => state.alerts[0]);
  const [read, setRead] = useState(0);
  const notice = notices[read];
  if (notice) {
    return (
      <MessageBox
        key={`notice-${read}`}
        title={catalog.desktop.noticeTitle}
        icon="warning"
        message={fill(catalog.messages.notices[notice.code], notice.params)}
        onAnswer={() => setRead(read + 1)}
      />
    );
  }
  return (
    alert && <MessageBox title={alert.title} icon={alert.icon} message={alert.text} onAnswer={dismissAlert} />
  );
}
