import type { Catalog } from '../catalog';
import { help } from './prompt/help';
import { replies } from './prompt/replies';

const messages = { ...replies, ...help };

export const prompt: Catalog['prompt'] = { title: 'Invite de commandes', messages };
