import { type BrowserWindow, dialog } from 'electron';
import { CATALOGS } from '../../shared/i18n/catalogs';
import type { Locale } from '../../shared/i18n/locale';

/** What of a lab is opened or saved; the extension of its files is its name where it has no other. */
export type LabFileKind = 'lab' | 'labresult' | 'html' | 'pdf';

/** Lets the person pick a lab file; null when they do not. */
export async function pickLab(window: BrowserWindow, locale: Locale): Promise<string | null> {
  const { dialogs } = CATALOGS[locale].labs.common;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: dialogs.openLab,
    filters: [{ name: dialogs.kinds.lab, extensions: ['lab'] }],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks where to save something of a lab, by a proposed name; null when the person cancels. */
export async function pickLabPlace(
  window: BrowserWindow,
  locale: Locale,
  { name, kind }: { readonly name: string; readonly kind: LabFileKind },
): Promise<string | null> {
  const { dialogs } = CATALOGS[locale].labs.common;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: dialogs.save,
    defaultPath: name,
    filters: [{ name: dialogs.kinds[kind], extensions: [kind] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  // Electron 25 leaves the path out or empty when the dialog was cancelled.
  return canceled || !filePath ? null : filePath;
}
