import { useRef, useState } from 'react';
import type { MediaSnapshot } from '../../../shared/session/snapshot/snapshot';
import { dispatch } from '../../dispatch';
import { CheckIcon } from '../../icons/StatusSign';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { openSetup } from '../../wizard/open-setup';

type Prerequisite = MediaSnapshot['prerequisites'][number]['package'];

/** The numbered steps: the prerequisites, Setup once they are all there, and the updates. */
export function Steps({ onOpenUpdates }: { readonly onOpenUpdates: () => void }) {
  const { catalog, fill } = useText();
  const words = catalog.tools.startScreen;
  const { prerequisites } = useSnapshot((snapshot) => snapshot.media);
  const [installed, setInstalled] = useState<Prerequisite | null>(null);
  const root = useRef<HTMLElement>(null);
  const install = async (id: Prerequisite) => {
    // The button that was pressed is disabled by what it does and would take the focus away with it.
    root.current?.focus();
    const outcome = await dispatch({ type: 'install-package', package: id }, 'tool', { alertRefusal: true });
    if (outcome && !outcome.refusal) setInstalled(id);
  };
  return (
    <section className="steps" aria-label={words.groups.install} tabIndex={-1} ref={root}>
      <h2>{words.groups.install}</h2>
      <ol>
        {prerequisites.map(({ package: id, isInstalled }) => (
          <Step
            key={id}
            label={words.prerequisites[id]}
            state={isInstalled ? 'installed' : 'ready'}
            onPress={() => void install(id)}
          />
        ))}
        <SetupStep />
        <Step label={words.topics.updates.link} state="ready" onPress={onOpenUpdates} />
      </ol>
      <p className="just-installed" role="status">
        {installed && fill(words.justInstalled, { package: { kind: 'package', package: installed } })}
      </p>
    </section>
  );
}

/** Step 4 waits for the prerequisites; whatever else is in the way, Setup says itself. */
function SetupStep() {
  const { catalog, refusal } = useText();
  const words = catalog.tools.startScreen;
  const { setup } = useSnapshot((snapshot) => snapshot.media);
  const isWaiting = setup.reason?.code === 'setup-prerequisite-missing';
  return (
    <Step
      label={words.setup}
      state={isWaiting ? 'waiting' : 'ready'}
      reason={isWaiting ? refusal(setup.reason) : undefined}
      onPress={() => void openSetup('media')}
    />
  );
}

interface StepProps {
  readonly label: string;
  readonly state: 'installed' | 'ready' | 'waiting';
  /** Why it waits. */
  readonly reason?: string | undefined;
  readonly onPress: () => void;
}

function Step({ label, state, reason, onPress }: StepProps) {
  const words = useText().catalog.tools.startScreen;
  const why = state === 'installed' ? words.installedReason : reason;
  return (
    <li>
      <button
        type="button"
        className={`step ${state}`}
        aria-label={label}
        aria-description={why}
        title={why}
        disabled={state !== 'ready'}
        onClick={onPress}
      >
        <span className="mark">{state === 'installed' ? <CheckIcon size={16} /> : <Arrow />}</span>
        <span className="label">{label}</span>
        {state === 'installed' && <span className="state">{words.installed}</span>}
        {state === 'waiting' && <span className="state">{words.waiting}</span>}
      </button>
    </li>
  );
}

function Arrow() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M5 2.5l6.5 5.5L5 13.5z" fill="currentColor" />
    </svg>
  );
}
