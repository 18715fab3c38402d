/** Where a menu of a size goes that was asked for at a point: there, or as far from it as keeps all of it in sight. */
export function inSight(
  { x, y }: { readonly x: number; readonly y: number },
  { width, height }: { readonly width: number; readonly height: number },
  view = { width: window.innerWidth, height: window.innerHeight },
): { readonly x: number; readonly y: number } {
  const isAbove = y + height > view.height && y - height >= 0;
  return {
    x: Math.max(0, Math.min(x, view.width - width)),
    y: Math.max(0, isAbove ? y - height : Math.min(y, view.height - height)),
  };
}

/** A menu of an entry opens at its right; at its left where there is no room, and higher. */
export function keepSubmenuInSight(menu: HTMLElement): void {
  const { right, bottom } = menu.getBoundingClientRect();
  if (right > window.innerWidth) menu.classList.add('to-left');
  const beyond = bottom - window.innerHeight;
  if (beyond > 0) menu.style.marginTop = `${-Math.ceil(beyond)}px`;
}
