import { ADSUTIL, FRAMEWORK_64 } from '../../../../host/files/standard-files';
import { fileName, samePath } from '../../../../host/files/paths';
import { findFolder } from '../../../../host/files/folders';
import { findFile } from '../../../../host/host';
import { isOfOtherFramework, readIisMode, registersAspNet } from '../../../programs/command-arguments';
import { fails, tells } from '../../effects';
import { pathOf } from '../../places';
import type { VerbCall, VerbContext, VerbEffect, VerbRow } from '../../verb';

/** Programs that are files of the host, by their file's name: only from their own folder do they act. */
export const IIS_FILE_VERBS: readonly VerbRow[] = [
  { name: 'aspnet_regiis', program: 'exe', help: 'help-aspnet-regiis', run: registerAspNet },
  {
    name: 'adsutil',
    program: 'vbs',
    help: 'help-adsutil',
    run: ({ program, words }, context) => setIisMode(program, words, context),
  },
];

/** What runs scripts. */
export const SCRIPT_VERBS: readonly VerbRow[] = [
  { name: 'cscript', aliases: ['wscript'], program: 'exe', help: 'help-cscript', run: runScript },
];

/** `-ir -enable` of the Framework that the worker processes of IIS use (S17). */
function registerAspNet({ program, words }: VerbCall, { tree }: VerbContext): readonly VerbEffect[] {
  const has64Bit = findFolder(tree, FRAMEWORK_64) !== undefined;
  if (isOfOtherFramework(program, has64Bit)) return fails('asp-net-of-32-bit', { name: FRAMEWORK_64 });
  return registersAspNet(words)
    ? [
        tells('asp-net-start'),
        { type: 'command', command: { type: 'register-asp-net' } },
        tells('asp-net-done'),
      ]
    : fails('asp-net-parameters', { name: fileName(program) });
}

function runScript({ words }: VerbCall, context: VerbContext): readonly VerbEffect[] {
  const [script, ...others] = words.filter((word) => !word.startsWith('//'));
  if (script === undefined) return fails('cscript-parameters');
  const path = pathOf(script, context);
  if (path === null || !findFile(context.host, path))
    return fails('cscript-not-found', { path: path ?? script });
  const isSilent = words.some((word) => word.toLowerCase() === '//nologo');
  const effects = setIisMode(path, others, context);
  return isSilent ? effects : [tells('cscript-logo'), ...effects];
}

/** adsutil.vbs SET and GET of W3SVC/AppPools/Enable32BitAppOnWin64. */
function setIisMode(script: string, words: readonly string[], { host }: VerbContext): readonly VerbEffect[] {
  if (!samePath(script, ADSUTIL)) return fails('not-rehearsed', { name: fileName(script) });
  const request = readIisMode(words);
  if (!request) return fails('adsutil-parameters', { name: fileName(script) });
  const { iis32BitMode } = host.windows;
  const enabled = request.verb === 'set' ? request.enabled : iis32BitMode;
  const shown = tells('adsutil-value', { value: enabled ? 'True' : 'False' });
  // The script writes what is there already without a word; the tool's command would refuse it.
  if (enabled === iis32BitMode) return [shown];
  return [{ type: 'command', command: { type: 'set-iis-32bit-mode', enabled } }, shown];
}
