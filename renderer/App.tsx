import { useEffect } from 'react';
import { Desktop } from './desktop/Desktop';
import { ErrorBoundary } from './desktop/ErrorBoundary';
import { Failure } from './desktop/Failure';
import { Loading } from './desktop/Loading';
import { IconShades } from './icons/Drawing';
import { usePreferences, useSession } from './use-snapshot';
import { useText } from './use-text';

/** The whole view: the simulated desktop once the program has answered, and what stands in for it before. */
export function App() {
  const { locale } = usePreferences();
  const { programName } = useText().catalog.desktop;
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = programName;
  }, [locale, programName]);
  return (
    <ErrorBoundary>
      <IconShades />
      <Content />
    </ErrorBoundary>
  );
}

function Content() {
  const isReady = useSession((state) => state.snapshot !== null && state.preferences !== null);
  const error = useSession((state) => state.error);
  if (isReady) return <Desktop />;
  return error === null ? <Loading /> : <Failure detail={error} />;
}
