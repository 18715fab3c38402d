/** The forms in which a page can be saved; the name of each is the extension of its files. */
export const PAGE_FORMATS = ['txt', 'html'] as const;

export type PageFormat = (typeof PAGE_FORMATS)[number];

/** A page to be saved, in every form that the person can choose from; the first one is proposed. */
export interface SavedPage {
  /** Proposed name of the file, without its extension. */
  readonly name: string;
  readonly forms: readonly { readonly format: PageFormat; readonly content: string }[];
}

/** Why a file could not be written. */
export type SaveFailure = 'access-denied' | 'disk-full' | 'no-such-folder' | 'name-refused' | 'other';

/** What has become of a page to be saved. */
export type SaveOutcome =
  /** `file`: the name under which it was saved, without its folder. */
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: SaveFailure };
