import type { MouseEvent, ReactNode } from 'react';
import { pinYear } from '../store/history';
import { serializeView } from '../store/urlCodec';
import { useShownView } from '../store/ShownView';
import { useBoard, useBoardActions } from '../store/useBoard';
import { ruby } from '../ui/Ruby';
import type { ViewState } from '../query/view';

interface ViewLinkProps {
  /** What differs from the present view; the panel closes unless this opens it. */
  readonly to: Partial<ViewState>;
  readonly className?: string | undefined;
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** A link to another view: a new tab, a bookmark and the back button work as everywhere. */
export function ViewLink({ to, className, isCurrent = false, children }: ViewLinkProps) {
  const { showView } = useBoardActions();
  const view = useShownView();
  const year = useBoard(({ loading }) => (loading.status === 'ready' ? loading.index.report.fiscalYear : null));
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    showView(to);
  };
  const href = serializeView(pinYear({ ...view, open: null, ...to }, year)) || '#';
  return (
    <a className={className} href={href} aria-current={isCurrent ? 'page' : undefined} onClick={open}>
      {typeof children === 'string' ? ruby(children) : children}
    </a>
  );
}
