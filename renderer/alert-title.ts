import type { Catalog } from '../shared/i18n/catalog';
import type { Command, CommandSource } from '../shared/session/command';
import type { WindowState } from './windows/window-store';

/** The title under which a refusal is shown: of Setup, or of the window that the command came from. */
export function alertTitle(
  command: Command,
  source: CommandSource,
  { windows, active }: Pick<WindowState, 'windows' | 'active'>,
  { wizard, desktop }: Catalog,
): string {
  if (source === 'wizard' || command.type === 'open-setup') return wizard.windowTitle;
  return windows.find(({ id }) => id === active)?.title ?? desktop.programName;
}
