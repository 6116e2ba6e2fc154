import type { Initiative } from '../../domain/report';
import type { NameWords } from '../../words/nameFacetValue';
import { Button } from '../../ui/Button';

interface ReadButtonProps {
  readonly initiative: Initiative;
  readonly words: NameWords;
  readonly onOpen: (id: string) => void;
}

/** Opens what is printed about an initiative. */
export function ReadButton({ initiative, words: { names, t }, onOpen }: ReadButtonProps) {
  return (
    <Button look="quiet" onClick={() => onOpen(initiative.id)}>
      {t('pillars.tree.read')}
      <span className="visuallyHidden">{t('pillars.tree.readOf', { initiative: names.printed('initiative', initiative).text })}</span>
    </Button>
  );
}
