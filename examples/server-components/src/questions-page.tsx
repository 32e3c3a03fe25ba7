import { Accordion } from '@councilkit/react/accordion';

/** What people ask: one component with behaviour, so the page brings that one's code and no other's. */
export function QuestionsPage() {
  return (
    <>
      <h1 className="govuk-heading-l">What people ask</h1>
      <Accordion
        id="questions"
        items={[
          { heading: 'Which holes do you fill?', content: 'Those 4 centimetres deep and 30 wide.' },
          { heading: 'How long does it take?', content: 'We look at each within 5 working days.' },
        ]}
      />
    </>
  );
}
