import type { PromptMessageCode } from '../../session/prompt/prompt-messages';
import { help } from './prompt/help';
import { replies } from './prompt/replies';

const messages: Record<PromptMessageCode, string> = { ...replies, ...help };

export const prompt = { title: 'Command Prompt', messages };
