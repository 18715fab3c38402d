import { describe, expect, it } from 'vitest';
import { cleared, entered, MAX_OUTPUTS, newPrompt, printed } from './prompt';
import { text } from './prompt-output';

const PROMPT = newPrompt('C:\\');

describe('the screen of the prompt', () => {
  it('counts what is no longer on it, so that each output keeps its number', () => {
    const outputs = Array.from({ length: MAX_OUTPUTS + 3 }, (_, index) => text(String(index)));
    const full = printed(PROMPT, outputs);
    expect(full.outputs).toHaveLength(MAX_OUTPUTS);
    expect(full.outputs[0]).toEqual(text(String(full.gone)));
    expect(cleared(full)).toMatchObject({ outputs: [], gone: MAX_OUTPUTS + 3 });
    expect(printed(PROMPT, [text('a')]).gone).toBe(0);
  });
});

describe('the lines entered', () => {
  const lines = (...typed: readonly string[]) => typed.reduce(entered, PROMPT).lines;

  it('are remembered, the empty ones and repetitions not', () => {
    expect(lines('dir', 'dir', '', '  ', 'dir ', 'cd ..', 'dir')).toEqual(['dir', 'dir ', 'cd ..', 'dir']);
  });

  it('outlive an empty screen', () => {
    expect(cleared(entered(PROMPT, 'cls')).lines).toEqual(['cls']);
  });

  it('are fifty at most', () => {
    const many = lines(...Array.from({ length: 70 }, (_, index) => `echo ${index}`));
    expect(many).toHaveLength(50);
    expect(many.at(-1)).toBe('echo 69');
  });
});
