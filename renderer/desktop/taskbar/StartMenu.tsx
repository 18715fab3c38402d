import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ControlMark } from '../../../shared/scenario/control-mark';
import { Menu } from '../../controls/menus/Menu';
import type { MenuItem } from '../../controls/menus/menu-item';
import { RestartIcon } from '../../icons/administration-icons';
import { StartIcon } from '../../icons/ProductIcon';
import { useText } from '../../use-text';
import { openPlace } from '../places/places';
import { usePlaces } from '../places/use-places';
import { askRestart } from '../restart';

/** The Start button and its menu; Ctrl+Escape opens it. */
export function StartMenu() {
  const { desktop: words, tools } = useText().catalog;
  const ref = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    ref.current?.focus();
    setIsOpen(true);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  const places: MenuItem[] = usePlaces().map(
    ({ id, icon, hasEllipsis = false, isSeparated = false, reason }) => ({
      id,
      icon,
      label: words.places[id],
      ellipsis: hasEllipsis,
      separated: isSeparated,
      disabled: reason !== undefined,
      reason,
      onSelect: () => openPlace(id),
    }),
  );
  const restart: MenuItem = {
    id: 'restart',
    icon: RestartIcon,
    label: tools.system.restart.entry,
    ellipsis: true,
    separated: true,
    onSelect: askRestart,
  };
  return (
    <span className="menu-button">
      <button
        ref={ref}
        type="button"
        className="start-button"
        data-mark={'button:start' satisfies ControlMark}
        data-start-button
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setIsOpen(!isOpen)}
      >
        <StartIcon size={16} />
        {words.taskbar.start}
      </button>
      {isOpen && (
        <Menu
          label={words.taskbar.start}
          items={[...places, restart]}
          className="start-menu"
          iconSize={24}
          opener={ref}
          onClose={() => setIsOpen(false)}
        />
      )}
    </span>
  );
}
