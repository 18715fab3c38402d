import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import { CATALOGS } from '../../shared/i18n/catalogs';
import type { Locale } from '../../shared/i18n/locale';
import type { SavedPage } from '../../shared/ipc/saved-page';
import { EXTENSIONS } from './save-page';

/** Lets the person pick a scenario file; null when they do not. */
export async function pickScenario(window: BrowserWindow, locale: Locale): Promise<string | null> {
  const name = CATALOGS[locale].desktop.menu.scenarios.replace(/&|\.{3}$/g, '');
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    filters: [{ name, extensions: ['reg', 'json'] }],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Lets the person pick what a customer sent; nothing when they do not. */
export async function pickCustomerData(window: BrowserWindow, locale: Locale): Promise<readonly string[]> {
  const { dialogs } = CATALOGS[locale].customerCase;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: dialogs.open,
    filters: [
      { name: dialogs.customerData, extensions: ['log', 'reg', 'txt', 'zip'] },
      { name: dialogs.allFiles, extensions: ['*'] },
    ],
    properties: ['openFile', 'multiSelections'],
  });
  return canceled ? [] : filePaths;
}

/** Lets the person pick the folder that pictures are written below; null when they do not. */
export async function pickFolder(window: BrowserWindow, locale: Locale): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: CATALOGS[locale].customerCase.dialogs.folder,
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks where to save a log with its names replaced; null when the person cancels. */
export async function pickLogPlace(
  window: BrowserWindow,
  locale: Locale,
  name: string,
): Promise<string | null> {
  const { dialogs } = CATALOGS[locale].customerCase;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: dialogs.saveLog,
    defaultPath: name,
    filters: [{ name: dialogs.logs, extensions: ['log'] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  // Electron 25 leaves the path out or empty when the dialog was cancelled.
  return canceled || !filePath ? null : filePath;
}

/** Asks where to save a page, and by the extension in which form; null when the person cancels. */
export async function askForPlace(
  window: BrowserWindow,
  locale: Locale,
  { name, forms }: SavedPage,
): Promise<string | null> {
  const words = CATALOGS[locale].wizard.pages['readiness-checks'].saving;
  const filters = forms.map(({ format }): FileFilter => ({
    name: words.formats[format],
    extensions: [...EXTENSIONS[format]],
  }));
  const extension = filters[0]?.extensions[0] ?? '';
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: words.dialogTitle,
    defaultPath: `${name}.${extension}`,
    filters,
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  // Electron 25 leaves the path out or empty when the dialog was cancelled.
  return canceled || !filePath ? null : filePath;
}
