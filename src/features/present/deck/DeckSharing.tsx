import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDeck, serializeDeck } from '../../../store/deckSchema';
import { writeLink } from '../../../store/history';
import { BoardContext } from '../../../store/useBoard';
import { useDeck, useDeckActions } from '../../../store/useDeck';
import { defaultView } from '../../../query/view';
import { Button } from '../../../ui/Button';
import { FileButton } from '../../../ui/FileButton';
import { ruby } from '../../../ui/Ruby';
import { saveFile } from '../../../ui/saveFile';
import { maxLinkLength, serializeDeckLink } from './deckLink';
import { DeckDialog } from '../files/DeckDialog';
import { DeckPaper } from './DeckPaper';
import styles from './Deck.module.css';

type LinkState =
  | { readonly code: 'idle' | 'copied' | 'noAddress' }
  | { readonly code: 'refused'; readonly link: string }
  | { readonly code: 'tooLong'; readonly length: number };

/** The deck as a link where it is short enough, and as a file. */
export function DeckSharing({ onSaid }: { onSaid: (text: string) => void }) {
  const { t } = useTranslation();
  const board = useContext(BoardContext);
  const deck = useDeck((state) => state.deck);
  const { replace } = useDeckActions();
  const [state, setState] = useState<LinkState>({ code: 'idle' });
  const [isOpen, setOpen] = useState(false);
  const [isPrinting, setPrinting] = useState(false);
  const isEmpty = deck.slides.length === 0;
  const copyLink = async () => {
    const link = board && writeLink(board, { ...defaultView, screen: 'present', deck: serializeDeckLink(deck) });
    if (link === null) return setState({ code: 'noAddress' });
    if (link.length > maxLinkLength) return setState({ code: 'tooLong', length: link.length });
    try {
      await navigator.clipboard.writeText(link);
      setState({ code: 'copied' });
    } catch {
      setState({ code: 'refused', link });
    }
  };
  const openFile = async (file: File) => {
    const parsed = parseDeck(await file.text());
    if (parsed.ok && parsed.deck.slides.length > 0) {
      replace(parsed.deck);
      onSaid(t('present.share.opened', { count: parsed.deck.slides.length }));
    } else onSaid(t(parsed.ok ? 'present.share.unreadable' : `present.share.${parsed.reason}`));
  };
  const name = `${deck.title.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '') || 'seika-board-deck'}.json`;
  return (
    <section className={styles.sharing} aria-label={t('present.share.title')}>
      <Button icon="link" disabled={isEmpty} onClick={() => void copyLink()}>
        {t('present.share.link')}
      </Button>
      <Button icon="download" disabled={isEmpty} onClick={() => saveFile(name, serializeDeck(deck), 'application/json')}>
        {t('present.share.save')}
      </Button>
      <FileButton label={t('present.share.open')} accept=".json,application/json" onFile={(file) => void openFile(file)} />
      <Button disabled={isEmpty} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('present.files.deckOpen')}
      </Button>
      {isOpen && (
        <DeckDialog
          onClose={() => setOpen(false)}
          onPrint={() => {
            setOpen(false);
            setPrinting(true);
          }}
        />
      )}
      {isPrinting && <DeckPaper slides={deck.slides} onDone={() => setPrinting(false)} />}
      <output className={styles.state}>
        {isPrinting && <span>{ruby(t('present.files.preparing'))}</span>}
        {state.code === 'copied' && <span>{ruby(t('present.share.copied'))}</span>}
        {state.code === 'noAddress' && <span>{ruby(t('present.share.noAddress'))}</span>}
        {state.code === 'tooLong' && <span>{ruby(t('present.share.tooLong', { length: state.length, max: maxLinkLength }))}</span>}
        {state.code === 'refused' && <span>{ruby(t('present.share.copyRefused'))}</span>}
      </output>
      {state.code === 'refused' && (
        <input
          readOnly
          className={styles.address}
          value={state.link}
          aria-label={t('present.share.linkText')}
          onFocus={(event) => event.target.select()}
        />
      )}
    </section>
  );
}
