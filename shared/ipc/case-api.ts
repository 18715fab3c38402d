import type { Locale } from '../i18n/locale';
import type { CaseSnapshot } from '../case/case-snapshot';
import type { WayId } from '../case/way-out';
import type { SaveFailure } from './saved-page';

/** How far the reading of a customer's files has come. */
export interface ReadingProgress {
  readonly file: string;
  readonly readBytes: number;
  readonly totalBytes: number;
}

/** A run of the case and a way out of it; without a way the server as it is. */
export interface RehearsalTarget {
  readonly run: string;
  readonly way: WayId | null;
  /** Names are replaced throughout. */
  readonly isRedacted: boolean;
}

/** What is to be sent: the pictures of a way. */
export interface PicturesToSend extends RehearsalTarget {
  readonly way: WayId;
  readonly locales: readonly Locale[];
  /** Names of pictures; `all` of them. */
  readonly pages: 'all' | readonly string[];
  readonly hasMarks: boolean;
  readonly forms: readonly ('png' | 'html' | 'pdf')[];
  /** The covering text in each language, as the person has edited it. */
  readonly cover: Readonly<Partial<Record<Locale, string>>>;
}

/** What became of something that was to be sent or saved. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly folder: string; readonly files: readonly string[] }
  | { readonly kind: 'cancelled' }
  /** Something of the originals would have been left in it: nothing was written. */
  | { readonly kind: 'not-redacted'; readonly found: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: SaveFailure };

/** What the view can ask about a customer's case; refused in kiosk mode. Progress and the case arrive as pushes. */
export interface CaseApi {
  /** Lets the person pick files and reads them; answers when they are read, or reading was cancelled. Dropped files come to main directly. */
  openCustomerData(): Promise<void>;
  cancelReading(): Promise<void>;
  closeCase(): Promise<void>;
  /** Starts a session on the customer's server; a `connection` push follows. */
  rehearse(target: RehearsalTarget): Promise<void>;
  /** Asks for a folder and writes the pictures there. */
  sendPictures(pictures: PicturesToSend): Promise<SendOutcome>;
  /** Asks for a folder and saves a log with its names replaced. */
  saveRedactedLog(log: string): Promise<SendOutcome>;
}

/** Pushes about a case, beside those of the session. */
export type CasePush =
  | { readonly type: 'reading'; readonly progress: ReadingProgress | null }
  | { readonly type: 'case'; readonly case: CaseSnapshot | null };
