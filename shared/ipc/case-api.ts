import type { Locale } from '../i18n/locale';
import type { CaseRunSnapshot, CaseSnapshot } from '../case/case-snapshot';
import type { WayId } from '../case/way-out';
import type { Problem } from '../problem';

/** How far the reading of a customer's files has come. */
export interface ReadingProgress {
  readonly file: string;
  readonly readBytes: number;
  readonly totalBytes: number;
}

/** How far something that is sent or saved has come: pictures and documents, or bytes. */
export interface SendingProgress {
  readonly done: number;
  readonly all: number;
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
  /** `remarks`: what somebody should know who sends it on. */
  | {
      readonly kind: 'sent';
      readonly folder: string;
      readonly files: readonly string[];
      readonly remarks: readonly Problem[];
    }
  | { readonly kind: 'cancelled' }
  /** Something of the originals would have been left in it: nothing was written. */
  | { readonly kind: 'not-redacted'; readonly found: readonly string[] }
  /** `problem`: null where the program gave no answer. */
  | { readonly kind: 'failed'; readonly problem: Problem | null };

/** What the view can ask about a customer's case; refused in kiosk mode. Progress and the case arrive as pushes. */
export interface CaseApi {
  /** Lets the person pick files and reads them; answers when they are read, or reading was cancelled. Dropped files come to main directly. */
  openCustomerData(): Promise<void>;
  /** Gives up what is being read; the case that was open stays. */
  cancelReading(): Promise<void>;
  /** Forgets the case and the copies of its logs. */
  closeCase(): Promise<void>;
  /** Rebuilds the server of a run and tries its ways out; a `case-run` push follows. */
  lookAtRun(run: string): Promise<void>;
  /** Starts a session on the customer's server; a `connection` push follows. */
  rehearse(target: RehearsalTarget): Promise<void>;
  /** Asks for a folder and writes the pictures in a new one there; `sending` pushes tell how far it has come. */
  sendPictures(pictures: PicturesToSend): Promise<SendOutcome>;
  /** Gives up what is being sent or saved; nothing of it stays. */
  cancelSending(): Promise<void>;
  /** Asks for a place and saves a log with its names replaced; `sending` pushes tell how far it has come. */
  saveRedactedLog(log: string): Promise<SendOutcome>;
}

/** Pushes about a case, beside those of the session. */
export type CasePush =
  /** A run of the case has been looked at. */
  | { readonly type: 'case-run'; readonly run: CaseRunSnapshot }
  | { readonly type: 'reading'; readonly progress: ReadingProgress | null }
  | { readonly type: 'sending'; readonly progress: SendingProgress | null }
  | { readonly type: 'case'; readonly case: CaseSnapshot | null };
