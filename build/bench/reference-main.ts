/** Main process of both reference windows: a window of our size and settings, and the marker when it is painted. */
import path from 'node:path';
import { app, BrowserWindow, ipcMain } from 'electron';

ipcMain.once('painted', () => console.log('SETUP_REHEARSAL_PAINTED'));

app.on('window-all-closed', () => app.quit());

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: {
      preload: path.join(app.getAppPath(), 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    },
  });
  return window.loadFile(path.join(app.getAppPath(), 'index.html'));
});
