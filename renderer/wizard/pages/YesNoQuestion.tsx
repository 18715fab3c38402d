import { RadioGroup } from '../../controls/RadioGroup';

export interface YesNoQuestionProps {
  readonly words: { readonly question: string; readonly yes: string; readonly no: string };
  readonly answer: boolean;
  readonly onAnswer: (isYes: boolean) => void;
}

/** A page's question with Yes and No. */
export function YesNoQuestion({ words, answer, onAnswer }: YesNoQuestionProps) {
  const { question, yes, no } = words;
  return (
    <div className="wizard-question" data-first-control="">
      <p aria-hidden="true">{question}</p>
      <RadioGroup
        label={question}
        value={answer ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: yes },
          { value: 'no', label: no },
        ]}
        onChange={(value) => onAnswer(value === 'yes')}
      />
    </div>
  );
}
