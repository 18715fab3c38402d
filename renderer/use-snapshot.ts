import { useStore } from 'zustand';
import { localeOf } from '../shared/i18n/locale';
import type { Preferences } from '../shared/ipc/api';
import type { Snapshot } from '../shared/session/snapshot/snapshot';
import { sessionStore, type SessionState } from './store';

/** A part of the session's mirror; the view is drawn again only when that part changes. */
export function useSession<Part>(select: (state: SessionState) => Part): Part {
  return useStore(sessionStore, select);
}

/**
 * A part of the snapshot. Only for views below App, which draws them once a snapshot is there;
 * throws before. The selector must return a part that stays the same object while nothing changes.
 */
export function useSnapshot<Part>(select: (snapshot: Snapshot) => Part): Part {
  return useStore(sessionStore, ({ snapshot }) => {
    if (!snapshot) throw new Error('A view was drawn before the session was there.');
    return select(snapshot);
  });
}

/** Made when it is first needed: there is no system's language where only words are looked at. */
let fallback: Preferences | null = null;

function fallbackPreferences(): Preferences {
  fallback ??= { locale: localeOf(navigator.language), speed: 20 };
  return fallback;
}

/** Language and speed; the system's language until the program has answered. */
export function usePreferences(): Preferences {
  return useStore(sessionStore, (state) => state.preferences ?? fallbackPreferences());
}
