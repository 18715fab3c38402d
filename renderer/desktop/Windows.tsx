import { lazy, Suspense, useEffect } from 'react';
import { RevisionMark } from './RevisionMark';

const loadTools = () => import('../tools/OpenTools');
const loadWizard = () => import('../wizard/WizardWindow');
const OpenTools = lazy(async () => ({ default: (await loadTools()).OpenTools }));
const WizardWindow = lazy(async () => ({ default: (await loadWizard()).WizardWindow }));

/** The open windows. What draws them comes after the desktop has been painted, so that the desktop need not wait. */
export function Windows() {
  useEffect(() => {
    void loadTools();
    void loadWizard();
  }, []);
  return (
    <Suspense>
      <OpenTools />
      <WizardWindow />
      <RevisionMark />
    </Suspense>
  );
}
