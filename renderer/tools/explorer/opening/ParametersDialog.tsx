import { useState } from 'react';
import { fileName } from '../../../../shared/host/files/paths';
import { ModalDialog } from '../../../controls/dialogs/ModalDialog';
import { PushButton } from '../../../controls/PushButton';
import { TextField } from '../../../controls/TextField';
import { ProgramFileIcon } from '../../../icons/file-icons';
import { useText } from '../../../use-text';
import type { Opening } from './opening';
import { PROPOSED_PARAMETERS } from './opening-of-file';
import { openingOfProgram, type ServerPlaces } from './opening-of-line';

export interface ParametersDialogProps {
  /** The command-line program. */
  readonly path: string;
  readonly server: ServerPlaces;
  readonly onStart: (opening: Opening) => void;
  readonly onClose: () => void;
}

/** Asks for the parameters that a command-line program is started with. */
export function ParametersDialog({ path, server, onStart, onClose }: ParametersDialogProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.explorer.opening.parameters;
  const { buttons } = catalog.desktop;
  const name = fileName(path);
  const [parameters, setParameters] = useState(PROPOSED_PARAMETERS[name.toLowerCase()] ?? '');
  return (
    <ModalDialog title={words.title} width={420} onCancel={onClose}>
      <div className="dialog-body">
        <div className="run-hint">
          <ProgramFileIcon size={32} />
          <p>{fill(words.hint, { name })}</p>
        </div>
        <TextField label={words.field} value={parameters} autoFocus onChange={setParameters} />
        <div className="button-row">
          <PushButton
            label={buttons.ok}
            isDefault
            onPress={() => onStart(openingOfProgram(`"${path}" ${parameters}`, server))}
          />
          <PushButton label={buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}
