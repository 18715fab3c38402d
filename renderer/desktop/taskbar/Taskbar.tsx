import { formatDateTime, formatTime } from '../../../shared/i18n/fill';
import { LOCALES } from '../../../shared/i18n/locale';
import { SPEEDS, type Preferences, type Speed } from '../../../shared/ipc/api';
import { getApi } from '../../api';
import { MenuButton } from '../../controls/menus/MenuButton';
import { usePreferences, useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { useWindows } from '../../windows/use-windows';
import { activateWindow, setWindowState, type WindowEntry } from '../../windows/window-store';
import { showAlert } from '../alerts';
import { StartMenu } from './StartMenu';
import { TaskbarMenu, useTaskbarMenu } from './TaskbarMenu';

/** The taskbar: Start, a button a window, speed, language and the simulated clock. */
export function Taskbar() {
  const words = useText().catalog.desktop.taskbar;
  const menu = useTaskbarMenu();
  return (
    <footer className="taskbar" aria-label={words.label} {...menu.handlers}>
      <StartMenu />
      <TaskButtons />
      <div className="tray" role="group" aria-label={words.tray}>
        <SpeedMenu />
        <LanguageMenu />
        <Clock />
      </div>
      {menu.place && <TaskbarMenu place={menu.place} onClose={menu.close} />}
    </footer>
  );
}

function TaskButtons() {
  const words = useText().catalog.desktop.taskbar;
  const windows = useWindows((state) => state.windows);
  const active = useWindows((state) => state.active);
  const press = ({ id }: WindowEntry) => {
    if (id === active) setWindowState(id, 'minimized');
    else activateWindow(id);
  };
  return (
    <div className="task-buttons" role="group" aria-label={words.openWindows}>
      {windows.map((entry) => (
        <button
          key={entry.id}
          type="button"
          className="task-button"
          aria-pressed={entry.id === active}
          title={entry.title}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => press(entry)}
        >
          <entry.icon size={16} />
          <span>{entry.title}</span>
        </button>
      ))}
    </div>
  );
}

function SpeedMenu() {
  const { catalog, fill } = useText();
  const words = catalog.desktop.taskbar;
  const { speed } = usePreferences();
  const name = (value: Speed) =>
    value === 'instant' ? words.instant : fill(words.factor, { factor: value });
  const items = SPEEDS.map((value) => ({
    id: String(value),
    label: name(value),
    kind: 'radio' as const,
    checked: value === speed,
    onSelect: () => setPreferences({ speed: value }, catalog.desktop.noAnswer, catalog.desktop.programName),
  }));
  return (
    <MenuButton label={words.speed} title={fill(words.speedTitle, { speed: name(speed) })} items={items}>
      {name(speed)}
    </MenuButton>
  );
}

function LanguageMenu() {
  const { catalog, fill } = useText();
  const words = catalog.desktop.taskbar;
  const { locale } = usePreferences();
  const items = LOCALES.map((value) => ({
    id: value,
    label: words.languages[value],
    kind: 'radio' as const,
    checked: value === locale,
    onSelect: () => setPreferences({ locale: value }, catalog.desktop.noAnswer, catalog.desktop.programName),
  }));
  return (
    <MenuButton
      label={words.language}
      title={fill(words.languageTitle, { language: words.languages[locale] })}
      items={items}
      className="language"
    >
      {locale.toUpperCase()}
    </MenuButton>
  );
}

function Clock() {
  const { catalog, locale } = useText();
  const minute = useSnapshot(({ clock }) => Math.floor(clock / 60_000)) * 60_000;
  return (
    <time className="clock" title={formatDateTime(locale, minute)} aria-label={catalog.desktop.taskbar.clock}>
      {formatTime(locale, minute)}
    </time>
  );
}

function setPreferences(change: Partial<Preferences>, noAnswer: string, title: string): void {
  getApi()
    .setPreferences(change)
    .catch(() => showAlert({ icon: 'error', title, text: noAnswer }));
}
