import { fileName } from '../../../../shared/host/files/paths';
import { softwarePackage } from '../../../../shared/host/windows/packages-table';
import { MessageBox } from '../../../controls/dialogs/MessageBox';
import { useText, type Text } from '../../../use-text';
import type { Opening } from './opening';
import type { ServerPlaces } from './opening-of-line';
import { ParametersDialog } from './ParametersDialog';
import type { OpeningState, PendingOpening } from './use-opening';

export interface OpeningDialogProps {
  readonly opening: OpeningState;
  readonly server: ServerPlaces;
}

/** What opening a file, or a line of Run, asks or says; nothing where it has nothing to ask. */
export function OpeningDialog({ opening: { pending, start, close }, server }: OpeningDialogProps) {
  const text = useText();
  if (!pending) return null;
  if (pending.kind === 'parameters') {
    return <ParametersDialog path={pending.path} server={server} onStart={start} onClose={close} />;
  }
  const { title, message, icon, next } = boxOf(pending, text);
  const answer = (isYes: boolean) => {
    if (isYes && next) start(next);
    else close();
  };
  return (
    <MessageBox
      key={`${pending.kind} ${message}`}
      title={title}
      icon={icon}
      message={message}
      buttons={next ? 'yes-no' : 'ok'}
      onAnswer={answer}
    />
  );
}

interface Box {
  readonly title: string;
  readonly message: string;
  readonly icon: 'question' | 'info' | 'error';
  /** What Yes leads to; a box without it only says something. */
  readonly next?: Opening;
}

function boxOf(pending: Exclude<PendingOpening, { readonly kind: 'parameters' }>, text: Text): Box {
  const words = text.catalog.tools.explorer.opening;
  switch (pending.kind) {
    case 'done':
      return {
        title: words.title,
        icon: 'info',
        message: text.fill(words.done[pending.code], { name: pending.name }),
      };
    case 'refused':
      return {
        title: words.title,
        icon: 'error',
        message: text.fill(words.reasons[pending.code], { name: pending.name }),
      };
    case 'merge':
      return mergeBox(pending.path, text);
    case 'install':
      return installBox(pending, text);
  }
}

function mergeBox(path: string, { catalog, fill }: Text): Box {
  const { merge } = catalog.tools.explorer.opening;
  const command = { type: 'import-registry', file: path } as const;
  return {
    title: merge.title,
    icon: 'question',
    message: fill(merge.text, { name: path }),
    next: { kind: 'command', command, done: 'merged', name: fileName(path) },
  };
}

function installBox({ package: id }: PendingOpening & { readonly kind: 'install' }, text: Text): Box {
  const { install } = text.catalog.tools.explorer.opening;
  const name = text.catalog.windows.packages[id];
  const done = softwarePackage(id).pendingFiles.length > 0 ? 'installedRestart' : 'installed';
  return {
    title: install.title,
    icon: 'question',
    message: text.fill(install.text, { package: name }),
    next: { kind: 'command', command: { type: 'install-package', package: id }, done, name },
  };
}
