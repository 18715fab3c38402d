import { captionOf } from '../../shared/i18n/caption';
import type { Locale } from '../../shared/i18n/locale';
import type { LoadedScenario } from '../storage/scenario-library';
import { type ChosenPages, isChosen, pathToPlay } from './chosen-pages';
import { problemOf } from './picture-problem';
import { playPath } from './play-path';
import { type Shot, Stage, type StageParts } from './stage';

/** A picture in memory. Numbers count from 1 in each language. */
export interface TakenPicture extends Shot {
  readonly number: number;
  /** Of its shot in the reference path. */
  readonly name: string;
  readonly caption: string;
}

/** Which pictures of a scenario are taken, and how. */
export interface PictureChoice {
  readonly loaded: LoadedScenario;
  readonly pages: ChosenPages;
  /** Whether the controls that the path marks get their numbers. */
  readonly marks: boolean;
  /** Names that must not be in what is sent: those of a text that are. */
  readonly namesIn?: ((text: string) => readonly string[]) | undefined;
}

/** Thrown where a picture would show a name that it must not. */
export class NamesShown extends Error {
  readonly names: readonly string[];

  constructor(names: readonly string[]) {
    super(names.join(', '));
    this.names = names;
  }
}

/** Whom taking pictures tells, and who may stop it. */
export interface TakingPictures {
  readonly onTaken: () => void;
  readonly signal: AbortSignal | undefined;
}

/**
 * Plays a scenario's reference path in a language and takes the chosen pictures.
 * @throws PictureProblem where a step or a picture fails; NamesShown; the signal's reason when it was stopped
 */
export async function takePictures(
  { loaded, pages, marks, namesIn }: PictureChoice,
  locale: Locale,
  parts: StageParts,
  { onTaken, signal }: TakingPictures,
): Promise<readonly TakenPicture[]> {
  const stage = new Stage(parts, loaded, locale);
  const pictures: TakenPicture[] = [];
  try {
    await stage.open();
    await playPath(pathToPlay(loaded.scenario.referencePath, pages), {
      host: stage.host,
      push: (push) => stage.push(push),
      shoot: async (step) => {
        signal?.throwIfAborted();
        if (!isChosen(pages, step)) return;
        const shot = await stage.shoot(marks ? (step.marks ?? []) : []).catch((error: unknown) => {
          throw problemOf(error, 'picture-not-taken', step.shot);
        });
        const shown = namesIn?.(await stage.text()) ?? [];
        if (shown.length > 0) throw new NamesShown(shown);
        const number = pictures.length + 1;
        const caption = captionOf(step.shot, step.caption, locale);
        pictures.push({ ...shot, number, name: step.shot, caption });
        onTaken();
      },
    });
    return pictures;
  } finally {
    stage.close();
  }
}
