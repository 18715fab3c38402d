import { z } from 'zod';

/** Limits against hostile or absurd input: a DNS name has 255 characters, a registry path 32,767. */
export const MAX_NAME = 256;
export const MAX_PATH = 32_767;

export const name = z.string().min(1).max(MAX_NAME);
export const filePath = z.string().min(1).max(1000);
export const registryPath = z.string().min(1).max(MAX_PATH);
/** A letter of a volume; A: and B: are those of floppy disks. */
export const driveLetter = z.string().regex(/^[C-Z]:$/);
