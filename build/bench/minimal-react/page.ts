/** The least that a React program does: one button, and telling when it is painted. */
import { createElement, useEffect } from 'react';
import { createRoot } from 'react-dom/client';

declare global {
  interface Window {
    readonly bench: { painted: () => void };
  }
}

function Page() {
  useEffect(() => {
    // The second frame begins when the first one is on the screen.
    requestAnimationFrame(() => requestAnimationFrame(() => window.bench.painted()));
  }, []);
  return createElement('button', null, 'Start');
}

const root = document.getElementById('root');
if (root) createRoot(root).render(createElement(Page));
