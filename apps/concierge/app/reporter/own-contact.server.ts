import { NotFoundError, PermissionError, type CouncilKit, type ReporterContact } from '@councilkit/client';

/** How the person who asks is reached about request `id`, masked; undefined when it is not they who reported it. */
export async function ownContact(api: CouncilKit, id: string): Promise<ReporterContact | undefined> {
  try {
    return await api.requests.contact(id);
  } catch (error) {
    if (error instanceof PermissionError || error instanceof NotFoundError) return undefined;
    throw error;
  }
}
