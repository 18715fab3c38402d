import { contextBridge, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld('bench', { painted: () => ipcRenderer.send('painted') });
