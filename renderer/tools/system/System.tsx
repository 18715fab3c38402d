import { PushButton } from '../../controls/PushButton';
import { TabSheet } from '../../controls/TabSheet';
import { askRestart } from '../../desktop/restart';
import { SystemIcon } from '../../icons/administration-icons';
import { WarningIcon } from '../../icons/StatusSign';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { closeWindow } from '../../windows/window-store';
import { ToolWindow } from '../ToolWindow';
import { AdvancedPage } from './AdvancedPage';
import { ComputerNamePage } from './ComputerNamePage';
import { GeneralPage } from './GeneralPage';
import './system.css';

/** System Properties: what the server is, its name, and the way to restart it. */
export function System() {
  const { catalog } = useText();
  const words = catalog.tools.system;
  const isRestartPending = useSnapshot(({ server }) => server.isRestartPending);
  return (
    <ToolWindow id="system" title={words.title} icon={SystemIcon} width={424} height={436} resizable={false}>
      <div className="dialog-body">
        <TabSheet
          label={words.title}
          tabs={[
            { id: 'general', label: words.general.tab, page: <GeneralPage /> },
            { id: 'name', label: words.name.tab, page: <ComputerNamePage /> },
            { id: 'advanced', label: words.advanced.tab, page: <AdvancedPage /> },
          ]}
        />
        {isRestartPending && (
          <p className="restart-pending" role="status">
            <WarningIcon size={16} />
            {words.pending}
          </p>
        )}
        <div className="button-row">
          <PushButton label={words.restart.button} ellipsis onPress={askRestart} />
          <span className="spacer" />
          <PushButton
            label={catalog.desktop.buttons.ok}
            isDefault
            isCancel
            autoFocus
            onPress={() => closeWindow('system')}
          />
        </div>
      </div>
    </ToolWindow>
  );
}
