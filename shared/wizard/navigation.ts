import type { PageContext } from './page-context';
import { PAGES, wizardPage } from './pages';
import type { PageId } from './page-id';

/** `decided`: an earlier run has settled it, and the wizard passes over it. */
export type PageStatus = 'done' | 'current' | 'upcoming' | 'decided';

/** The pages of this path as things stand, each with its place before or after the current one. */
export function pageList(context: PageContext, current: PageId): { id: PageId; status: PageStatus }[] {
  const shown = shownPages(context, current);
  const here = shown.indexOf(current);
  const status = (id: PageId, index: number): PageStatus => {
    if (index === here) return 'current';
    if (wizardPage(id).isDecided(context)) return 'decided';
    return index < here ? 'done' : 'upcoming';
  };
  return shown.map((id, index) => ({ id, status: status(id, index) }));
}

/** The page that Next leads to; undefined on the last one. */
export function pageAfter(context: PageContext, current: PageId): PageId | undefined {
  const open = openPages(context, current);
  return open[open.indexOf(current) + 1];
}

/** The page that Back leads to; undefined where Back is not offered. */
export function pageBefore(context: PageContext, current: PageId): PageId | undefined {
  if (!wizardPage(current).canGoBack) return undefined;
  const open = openPages(context, current);
  return open[open.indexOf(current) - 1];
}

/** The first page of the path. */
export function firstPage(context: PageContext): PageId {
  const [first] = PAGES.filter((page) => page.isShown(context));
  if (!first) throw new Error('The wizard has no page on this path');
  return first.id;
}

/** The pages that can be entered. */
function openPages(context: PageContext, current: PageId): PageId[] {
  return shownPages(context, current).filter((id) => id === current || !wizardPage(id).isDecided(context));
}

/** The current page always counts as shown: what it asked may since have been settled by Setup itself. */
function shownPages(context: PageContext, current: PageId): PageId[] {
  return PAGES.filter((page) => page.id === current || page.isShown(context)).map((page) => page.id);
}
