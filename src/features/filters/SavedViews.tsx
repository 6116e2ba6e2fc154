import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoardActions } from '../../store/useBoard';
import { useNamedViews, type NamedViews } from '../../store/useNamedViews';
import { serializeNamedViews } from '../../store/namedViews';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FileButton } from '../../ui/FileButton';
import { saveFile } from '../../ui/saveFile';
import styles from './SavedViews.module.css';
import { ViewNameForm } from './ViewNameForm';

/** Views that the reader has named: kept in this browser, taken along as a file. */
export function SavedViews({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const named = useNamedViews();
  const [message, setMessage] = useState('');
  const importFile = async (file: File) => setMessage(named.importText(await file.text()) ? t('views.imported') : t('views.importFailed'));
  const footer = (
    <>
      <FileButton label={t('views.import')} accept=".json,application/json" onFile={(file) => void importFile(file)} />
      <Button
        icon="download"
        disabled={named.views.length === 0}
        onClick={() => saveFile('seika-board-views.json', serializeNamedViews(named.views), 'application/json')}
      >
        {t('views.export')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('views.title')} closeLabel={t('views.close')} placement="sheet" onClose={onClose} footer={footer}>
      <p className={styles.lead}>{t('views.lead')}</p>
      <ViewNameForm onSave={named.save} />
      <ViewList named={named} onOpened={onClose} />
      <output>{message}</output>
    </Dialog>
  );
}

function ViewList({ named, onOpened }: { named: NamedViews; onOpened: () => void }) {
  const { t } = useTranslation();
  const { applyHash } = useBoardActions();
  const open = (hash: string) => {
    onOpened();
    applyHash(hash);
  };
  if (named.views.length === 0) return <p className={styles.lead}>{t('views.none')}</p>;
  return (
    <ul className={styles.list}>
      {named.views.map(({ name, hash }) => (
        <li key={name}>
          <Button look="quiet" icon="save" aria-label={t('views.show', { name })} onClick={() => open(hash)}>
            {name}
          </Button>
          <Button look="quiet" icon="close" isIconOnly onClick={() => named.remove(name)}>
            {t('views.remove', { name })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
