import { type Generated } from 'kysely';
import { type AttachmentState, type KeptDerivative, type Part } from './attachments/attachment.js';
import { type Json } from './database.js';

/** What is kept of photos and papers, but for their bytes. */
export interface AttachmentTables {
  attachment: {
    id: string;
    mediaType: string;
    altText: string | null;
    state: AttachmentState;
    derivatives: Json<KeptDerivative[]>;
    /** Who later calls may be known by; null for anybody. */
    uploadedBy: string | null;
    createdAt: Date;
    /** What named it; null until something has. */
    requestId: string | null;
    part: Part | null;
    /** The event, or the closure, it belongs to. */
    seq: number | null;
    position: number | null;
    /** Seen by nobody any more; its files are being deleted. */
    isDoomed: Generated<boolean>;
  };
}
