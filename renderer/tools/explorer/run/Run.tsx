import { useState } from 'react';
import { PushButton } from '../../../controls/PushButton';
import { RunIcon } from '../../../icons/administration-icons';
import { useText } from '../../../use-text';
import { closeWindow, openWindow } from '../../../windows/window-store';
import { ToolWindow } from '../../ToolWindow';
import { HistoryField } from './HistoryField';
import { openingOfLine } from '../opening/opening-of-line';
import { OpeningDialog } from '../opening/OpeningDialog';
import { useOpening } from '../opening/use-opening';
import { lastLines, rememberLine } from './run-history';
import { useServerPlaces } from '../use-server-places';

/** Run: opens a program, a folder or a file by its name. */
export function Run() {
  const { catalog } = useText();
  const words = catalog.tools.run;
  const { buttons } = catalog.desktop;
  const server = useServerPlaces();
  const [line, setLine] = useState(() => lastLines()[0] ?? '');
  const close = () => closeWindow('run');
  const opening = useOpening({ openFolder: (path) => openWindow('explorer', path), onOpened: close });
  const isEmpty = line.trim() === '';
  const open = () => {
    const wanted = openingOfLine(line, server);
    if (!wanted) return;
    rememberLine(line.trim());
    opening.start(wanted);
  };
  return (
    <ToolWindow id="run" title={words.title} icon={RunIcon} width={380} height={156} resizable={false}>
      <div className="dialog-body">
        <div className="run-hint">
          <RunIcon size={32} />
          <p>{words.hint}</p>
        </div>
        <HistoryField label={words.open} value={line} lines={lastLines()} onChange={setLine} />
        <div className="button-row">
          <PushButton
            label={buttons.ok}
            isDefault
            disabled={isEmpty}
            reason={isEmpty ? words.emptyReason : undefined}
            onPress={open}
          />
          <PushButton label={buttons.cancel} isCancel onPress={close} />
        </div>
      </div>
      <OpeningDialog opening={opening} server={server} />
    </ToolWindow>
  );
}
