import { Unstyled } from '@storybook/addon-docs/blocks';
import { RequestTracker } from '@councilkit/tracking';
import { pothole, potholeEvents } from '../patterns/pothole.js';
import { Card, Cards } from './card.js';

/** The top of the first page: what this is, where to begin, and the one thing that shows it best. */
export function Welcome() {
  return (
    <Unstyled>
      <div className="ckc-welcome">
        <div>
          <p className="ckc-welcome__kicker">The Council Kit catalogue</p>
          <h1>Council services that people can follow like a parcel</h1>
          <p className="ckc-welcome__lead">
            Council Kit is a box of ready-made parts for council web pages: buttons, questions, error
            messages, and trackers that tell residents where their request is. Here you see each part, when to
            use it, and what to hand to a developer.
          </p>
          <h2 className="ckc-welcome__begin">Where do you want to begin?</h2>
          <Cards>
            <Card
              title="I need one part of a page"
              href="?path=/docs/start-here-choose-a-component--guidance"
            >
              Say what you want people to do, and find the component for it.
            </Card>
            <Card title="I need a whole page" href="?path=/docs/patterns-question-page--guidance">
              Questions, check answers, confirmation, tracking: put together, with real words.
            </Card>
            <Card title="I want to write it well" href="?path=/docs/designing-with-it-words--guidance">
              Questions, hints, errors and news that people understand the first time.
            </Card>
            <Card
              title="I want to hand it over"
              href="?path=/docs/start-here-take-it-to-a-developer--guidance"
            >
              What to copy, what to send, and what developers’ words mean.
            </Card>
          </Cards>
        </div>
        <figure className="ckc-welcome__example">
          <div className="govuk-template__body ckc-welcome__frame">
            <RequestTracker request={pothole} events={potholeEvents} headingLevel={2} />
          </div>
          <figcaption>One of the parts: what a resident sees after reporting a pothole.</figcaption>
        </figure>
      </div>
    </Unstyled>
  );
}
