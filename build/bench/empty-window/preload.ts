/** The empty window has no script of its own, so its preload tells when it is painted. */
import { ipcRenderer } from 'electron';

window.addEventListener('DOMContentLoaded', () => {
  // The second frame begins when the first one is on the screen.
  requestAnimationFrame(() => requestAnimationFrame(() => ipcRenderer.send('painted')));
});
