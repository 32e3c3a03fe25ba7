import { Tag, type TagProps } from '@councilkit/react/tag';
import type { Standing } from '@councilkit/client';
import { classNames } from '../class-names.js';
import { liveEn } from '../language/live-en.js';
import type { LiveLanguage } from '../language/live-language.js';
import { wordingOf } from '../standing/wording.js';

export interface StatusTagProps extends Omit<TagProps, 'children' | 'color'> {
  /** A request, or the standing an event brought. */
  request: Pick<Standing, 'status' | 'state' | 'outcome'>;
  /** English when left unset. */
  language?: LiveLanguage | undefined;
}

/** How a request stands in a word or two. The words say it all; the colour only helps the eye down a list. */
export function StatusTag({ request, language = liveEn, className, ...rest }: StatusTagProps) {
  return (
    <Tag {...rest} className={classNames('ck-status-tag', className)} color={colorOf(request)}>
      {wordingOf(request, language).label}
    </Tag>
  );
}

function colorOf({ status, state, outcome }: StatusTagProps['request']): TagProps['color'] {
  if (status === 'reopenRequested' || status === 'reopened') return 'purple';
  if (state === 'closed') return outcome === 'fixed' ? 'green' : 'grey';
  if (status === 'onHold' || status === 'awaitingReporter') return 'yellow';
  return status === 'inProgress' ? 'teal' : 'blue';
}
