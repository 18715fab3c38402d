import path from 'node:path';
import { isOwnAddress } from './origin';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** A file of the view and how to label it. */
export interface Asset {
  readonly file: string;
  readonly contentType: string;
}

/** The file below `root` that an address of ours stands for; null for everything else. */
export function resolveAsset(root: string, address: string): Asset | null {
  if (!isOwnAddress(address)) return null;
  const decoded = decode(new URL(address).pathname);
  if (decoded === null || /[\0\\]/.test(decoded)) return null;
  const file = path.resolve(root, `.${decoded}`);
  if (!file.startsWith(path.resolve(root) + path.sep)) return null;
  const contentType = CONTENT_TYPES[path.extname(file).toLowerCase()];
  return contentType === undefined ? null : { file, contentType };
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
