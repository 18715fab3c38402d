import { findService } from '../../../../host/windows/service';
import { readArguments } from '../../arguments';
import { fails, prints, tells } from '../../effects';
import { says } from '../../prompt-output';
import type { VerbCall, VerbContext, VerbEffect, VerbRow } from '../../verb';

/** Programs that list processes and end them. */
export const TASK_VERBS: readonly VerbRow[] = [
  { name: 'tasklist', program: 'exe', help: 'help-tasklist', run: listTasks },
  { name: 'taskkill', program: 'exe', help: 'help-taskkill', run: killTask },
];

/** A process of the list. Numbers and sizes are a decision of ours. */
interface Process {
  readonly image: string;
  readonly kilobytes: number;
  /** Runs while this service does; null: always. */
  readonly service: string | null;
}

/** The wizard's program (S30). */
const WIZARD = 'ExSetupUI.exe';

const PROCESSES: readonly Process[] = [
  always('System Idle Process', 16),
  always('System', 304),
  always('smss.exe', 728),
  always('csrss.exe', 4_212),
  always('winlogon.exe', 7_580),
  always('services.exe', 9_844),
  always('lsass.exe', 16_388),
  always('svchost.exe', 5_112),
  ofService('Spooler', 'spoolsv.exe', 8_932),
  ofService('MSDTC', 'msdtc.exe', 6_480),
  ofService('IISADMIN', 'inetinfo.exe', 14_204),
  ofService('MSExchangeADTopology', 'MSExchangeADTopologyService.exe', 31_208),
  ofService('MSExchangeIS', 'store.exe', 214_660),
  ofService('MSExchangeSA', 'mad.exe', 41_900),
  ofService('MSExchangeTransport', 'MSExchangeTransport.exe', 22_144),
  always('explorer.exe', 21_052),
  always('cmd.exe', 2_960),
];

function listTasks({ words }: VerbCall, context: VerbContext): readonly VerbEffect[] {
  const [first] = words;
  if (first !== undefined) return fails('switch-invalid', { switch: first.replace(/^[/-]/, '') });
  const rows = running(context).map(({ image, kilobytes }, index) =>
    says('tasklist-row', { image: image.slice(0, 25), pid: String(index * 4), kilobytes }),
  );
  return [prints(says('tasklist-head'), ...rows)];
}

/** Only Setup can be ended: the rehearsal is about what that leaves behind. */
function killTask({ words }: VerbCall, context: VerbContext): readonly VerbEffect[] {
  const name = words[words.findIndex((word) => /^[/-]im$/i.test(word)) + 1];
  const { switches } = readArguments(words.map((word) => word.replace(/^-/, '/')));
  const unknown = switches.find((given) => !['im', 'f', 't'].includes(given));
  if (unknown !== undefined && unknown !== 'pid') return fails('switch-invalid', { switch: unknown });
  if (name === undefined || !switches.includes('im')) return fails('taskkill-parameters');
  const image = name.toLowerCase();
  if ([WIZARD.toLowerCase(), 'setup.exe', 'exsetup.exe'].includes(image)) {
    return [
      { type: 'command', command: { type: 'end-setup-task' } },
      tells('taskkill-done', { image: name }),
    ];
  }
  const isRunning = running(context).some((process) => process.image.toLowerCase() === image);
  return isRunning
    ? fails('taskkill-kept', { image: name })
    : fails('taskkill-unknown', { image: name }, 128);
}

function running({ host, isWizardOpen }: VerbContext): readonly Process[] {
  const started = PROCESSES.filter(
    ({ service }) => service === null || findService(host.services, service)?.status === 'running',
  );
  return isWizardOpen ? [...started, always(WIZARD, 48_120)] : started;
}

function always(image: string, kilobytes: number): Process {
  return { image, kilobytes, service: null };
}

function ofService(service: string, image: string, kilobytes: number): Process {
  return { image, kilobytes, service };
}
