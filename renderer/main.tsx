import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { SCREEN_REQUESTS } from './desktop/screen-requests';
import { startSession } from './store';
import './theme/variables.css';
import './theme/base.css';
import './theme/buttons.css';
import './theme/fields.css';
import './theme/window.css';
import './theme/lists.css';
import './theme/menus.css';
import './theme/desktop.css';
import './theme/tools.css';
import './theme/programs.css';

// The question is on its way while React starts.
startSession(SCREEN_REQUESTS);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
