import { Menu, type MenuItemConstructorOptions } from 'electron';
import { CATALOGS } from '../../shared/i18n/catalogs';
import { type Locale, LOCALES } from '../../shared/i18n/locale';
import type { ShownWindow } from '../../shared/ipc/api';

/** Every language is named in itself. */
const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { en: '&English', fr: '&Français' };

/** What the menu can do besides what Electron does by itself. */
export interface MenuActions {
  readonly show: (window: ShownWindow) => void;
  readonly openCustomerData: () => void;
  readonly isKiosk: boolean;
  readonly chooseLanguage: (locale: Locale) => void;
}

/** Puts up the application menu in a language. */
export function setMenu(locale: Locale, actions: MenuActions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(locale, actions)));
}

function menuTemplate(
  locale: Locale,
  { show, openCustomerData, isKiosk, chooseLanguage }: MenuActions,
): MenuItemConstructorOptions[] {
  const words = CATALOGS[locale].desktop.menu;
  return [
    // macOS gives the first menu to the program itself.
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: words.file,
      submenu: [
        ...(isKiosk
          ? []
          : ([
              { label: words.scenarios, accelerator: 'CommandOrControl+O', click: () => show('scenarios') },
              { label: words.openCustomerData, click: openCustomerData },
              { label: words.conditions, click: () => show('conditions') },
              { type: 'separator' },
            ] as const)),
        { label: words.exit, role: 'quit' },
      ],
    },
    {
      label: words.view,
      submenu: [
        { label: words.zoomIn, role: 'zoomIn' },
        { label: words.zoomOut, role: 'zoomOut' },
        { label: words.actualSize, role: 'resetZoom' },
        { type: 'separator' },
        { label: words.fullScreen, role: 'togglefullscreen' },
      ],
    },
    {
      label: words.language,
      submenu: LOCALES.map((language) => ({
        label: LANGUAGE_NAMES[language],
        type: 'radio' as const,
        checked: language === locale,
        click: () => chooseLanguage(language),
      })),
    },
    { label: words.help, submenu: [{ label: words.about, click: () => show('about') }] },
  ];
}
