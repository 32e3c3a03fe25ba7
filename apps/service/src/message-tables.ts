import { type Generated } from 'kysely';
import { type JsonOrNull } from './database.js';
import { type Rendered } from './messages/render.js';
import { type NewsKind } from './messages/news-kind.js';
import { type Pace } from './messages/pace.js';
import { type FollowerChannel, type TemplateName } from './messages/template.js';

/** The tables of who is told what. */
export interface MessageTables {
  /** The one place where the addresses of messages are; everything else refers to it. */
  address: { id: string; channel: FollowerChannel; value: string; masked: string };
  subscription: {
    id: string;
    /** Null once the address was forgotten. */
    addressId: string | null;
    addressMasked: string;
    channel: FollowerChannel;
    language: string;
    /** Null is every kind of news. */
    kinds: JsonOrNull<NewsKind[]>;
    pace: Generated<Pace>;
    lastDigestAt: Date | null;
    state: 'pending' | 'active' | 'stopped' | 'moved' | 'unreachable';
    /** One of request, area and point is there. */
    requestId: string | null;
    areaCode: string | null;
    lat: number | null;
    long: number | null;
    radiusMetres: number | null;
    serviceCodes: JsonOrNull<string[]>;
    /** The subscription it was carried over to. */
    movedTo: string | null;
    /** Whether it came of a duplicate, rather than of a wish for the news of this request. */
    isCarried: Generated<boolean>;
    createdAt: Date;
    confirmedAt: Date | null;
  };
  /** Every message has a token of its own, and all of them open the subscription. */
  subscriptionToken: { hash: string; subscriptionId: string };
  message: {
    id: string;
    /** Null once the address was forgotten. */
    addressId: string | null;
    addressMasked: string;
    subscriptionId: string | null;
    channel: FollowerChannel;
    language: string;
    /** Null for a notification, whose words are found when it is sent. */
    template: TemplateName | null;
    /** While it waits for a digest, when that is due. */
    gatherAt: Date | null;
    /** The digest that tells of it, in place of a message of its own. */
    digestId: string | null;
    /** What the template is filled in with. Null for a notification, and after sending. */
    content: JsonOrNull<Record<string, string>>;
    /** The event it tells of, when it is a notification. */
    requestId: string | null;
    seq: number | null;
    state: Generated<'queued' | 'sent' | 'delivered' | 'failed'>;
    reason: string | null;
    attempts: Generated<number>;
    queuedAt: Date;
    /** When to send it, or to ask what became of it; null when nothing is left to do, and while it waits for a digest. */
    dueAt: Date | null;
    /** Somebody took it and has not said what came of it. */
    isTaken: Generated<boolean>;
    sentAt: Date | null;
    settledAt: Date | null;
    bodyHash: string | null;
    /** What GOV.UK Notify calls it. */
    providerId: string | null;
    /** The words, where they are only shown and never sent. */
    shown: JsonOrNull<Rendered>;
  };
}
