import type { PromptMessageCode } from '../../session/prompt/prompt-messages';
import { help } from './prompt/help';
import { replies } from './prompt/replies';

const messages: Record<PromptMessageCode, string> = { ...replies, ...help };

export const prompt = {
  title: 'Command Prompt',
  messages,
  /** What stands on the screen as it opens. */
  banner: 'Microsoft Windows [Version {version}]\n(Simulated server: nothing here touches a real one.)',
  window: {
    output: 'Output',
    line: 'Command line',
    menu: 'Command Prompt menu',
    paste: '&Paste',
    nothingSelected: 'Nothing is selected.',
    atWork: 'A program is at work. Wait until it has finished, or end it with Ctrl+C.',
    closing: {
      title: 'End Setup',
      text: 'Setup is at work in this window. If you close it now, Setup ends without tidying up: the role that it is configuring remains unfinished, and its mark (watermark) stays in the registry.',
      question: 'Do you want to close the window?',
    },
  },
};
