/** Where Registry Editor saves unless told otherwise. */
export const MY_DOCUMENTS = 'C:\\Documents and Settings\\Administrator\\My Documents';

/** The full path of a file that is to be saved: a name alone goes into the folder, and ends in .reg. */
export function exportPath(folder: string, fileName: string): string {
  const name = fileName.trim().replace(/^"(.*)"$/u, '$1');
  const full = /^[a-z]:/iu.test(name) ? name : `${folder.trim().replace(/\\+$/u, '')}\\${name}`;
  return /\.reg$/iu.test(full) ? full : `${full}.reg`;
}
