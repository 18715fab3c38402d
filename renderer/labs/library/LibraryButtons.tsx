import { useState } from 'react';
import type { AuthorRequest, LabEntry } from '../../../shared/ipc/lab-api';
import { MessageBox } from '../../controls/dialogs/MessageBox';
import { PushButton } from '../../controls/PushButton';
import { useSession } from '../../use-snapshot';
import { useText } from '../../use-text';
import { closeWindow, openWindow } from '../../windows/window-store';
import { askAsAuthor } from '../lab-requests';

export interface LibraryButtonsProps {
  /** The chosen lab. */
  readonly entry: LabEntry | undefined;
  /** Why it cannot be started. */
  readonly obstacle: string | undefined;
  readonly onStart: () => void;
}

/** What can be done with the library; what is an instructor's is not there in kiosk mode. */
export function LibraryButtons({ entry, obstacle, onStart }: LibraryButtonsProps) {
  const { catalog } = useText();
  const words = catalog.labs.library;
  const isKiosk = useSession((state) => state.isKiosk);
  return (
    <div className="button-row labs-buttons">
      {!isKiosk && <InstructorButtons entry={entry} />}
      <span className="spacer" />
      <PushButton
        label={words.start}
        isDefault
        disabled={obstacle !== undefined}
        reason={obstacle}
        onPress={onStart}
      />
      <PushButton label={catalog.desktop.buttons.close} isCancel onPress={() => closeWindow('labs')} />
    </div>
  );
}

type Begin = AuthorRequest & { readonly type: 'begin' };

function InstructorButtons({ entry }: { readonly entry: LabEntry | undefined }) {
  const words = useText().catalog.labs.library;
  const isUnsaved = useSession(({ draft }) => draft !== null && !draft.isSaved);
  const [asked, setAsked] = useState<Begin | null>(null);
  const begin = async (request: Begin) => {
    if (await askAsAuthor(request)) openWindow('lab-editor');
  };
  const ask = (request: Begin) => {
    if (isUnsaved) setAsked(request);
    else void begin(request);
  };
  const editReason = !entry ? words.chooseFirst : entry.kind === 'exam' ? words.examReason : undefined;
  return (
    <>
      <PushButton label={words.newLab} onPress={() => ask({ type: 'begin', from: 'live' })} />
      <PushButton
        label={words.edit}
        disabled={editReason !== undefined}
        reason={editReason}
        onPress={() => entry && ask({ type: 'begin', from: { lab: entry.key } })}
      />
      <PushButton label={words.summary} ellipsis onPress={() => openWindow('class-summary')} />
      {asked && (
        <MessageBox
          title={words.title}
          icon="warning"
          buttons="yes-no"
          defaultAnswer="no"
          message={words.unsavedDraft}
          onAnswer={(isYes) => {
            setAsked(null);
            if (isYes) void begin(asked);
          }}
        />
      )}
    </>
  );
}
