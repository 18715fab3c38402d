import { PAGES, wizardPage, type PageContext } from './pages';
import type { PageId } from './page-id';

export type PageStatus = 'done' | 'current' | 'upcoming';

/** The pages of this path as things stand, each with its place before or after the current one. */
export function pageList(context: PageContext, current: PageId): { id: PageId; status: PageStatus }[] {
  const shown = shownPages(context, current);
  const here = shown.indexOf(current);
  return shown.map((id, index) => ({
    id,
    status: index < here ? 'done' : index === here ? 'current' : 'upcoming',
  }));
}

/** The page that Next leads to; undefined on the last one. */
export function pageAfter(context: PageContext, current: PageId): PageId | undefined {
  const shown = shownPages(context, current);
  return shown[shown.indexOf(current) + 1];
}

/** The page that Back leads to; undefined where Back is not offered. */
export function pageBefore(context: PageContext, current: PageId): PageId | undefined {
  if (!wizardPage(current).canGoBack) return undefined;
  const shown = shownPages(context, current);
  return shown[shown.indexOf(current) - 1];
}

/** The first page of the path. */
export function firstPage(context: PageContext): PageId {
  const [first] = PAGES.filter((page) => page.isShown(context));
  if (!first) throw new Error('The wizard has no page on this path');
  return first.id;
}

/** The current page always counts as shown: what it asked may since have been settled by Setup itself. */
function shownPages(context: PageContext, current: PageId): PageId[] {
  return PAGES.filter((page) => page.id === current || page.isShown(context)).map((page) => page.id);
}
