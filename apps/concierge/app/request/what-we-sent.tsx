import { type Notification, type ReporterContact } from '@councilkit/client';
import { SummaryList } from '@councilkit/react';
import { NotificationLog, type TrackingLanguage } from '@councilkit/tracking';
import { type TrackingPageWords } from '../words/tracking-page.js';

/** For the reporter alone: how they are reached, masked, and what became of each message. */
export function WhatWeSent({
  contact,
  notifications,
  words: say,
  language,
}: {
  contact: ReporterContact;
  notifications: readonly Notification[];
  words: TrackingPageWords;
  language: TrackingLanguage;
}) {
  const { name, email, phone } = contact;
  return (
    <>
      <h2 className="govuk-heading-m">{say.howWeReachYou}</h2>
      {name === null && email === null && phone === null ? (
        <p className="govuk-body">{say.noContact}</p>
      ) : (
        <SummaryList
          rows={[
            name !== null && { key: say.name, value: <bdi>{name}</bdi> },
            email !== null && { key: say.email, value: <bdi dir="ltr">{email}</bdi> },
            phone !== null && { key: say.phone, value: <bdi dir="ltr">{phone}</bdi> },
          ]}
        />
      )}
      <h2 className="govuk-heading-m">{say.sentToYou}</h2>
      <NotificationLog notifications={notifications} language={language} />
    </>
  );
}
