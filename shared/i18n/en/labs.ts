import { authoring } from './labs/authoring';
import { check } from './labs/check';
import { common } from './labs/common';
import { history } from './labs/history';
import { library } from './labs/library';
import { panel } from './labs/panel';
import { result } from './labs/result';
import { state } from './labs/state';
import { statements } from './labs/statements';
import { summary } from './labs/summary';

/** Training labs. */
export const labs = { authoring, check, common, history, library, panel, result, state, statements, summary };
