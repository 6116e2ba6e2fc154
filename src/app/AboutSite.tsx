import '../i18n/laterTexts';
import { useTranslation } from 'react-i18next';
import { ConformanceTable } from '../panels/ConformanceTable';
import { Dialog } from '../ui/Dialog';
import { ruby } from '../ui/Ruby';
import { OfflinePart } from './OfflinePart';
import styles from './ShortcutHelp.module.css';

/** Files that stand beside the page on a server (`.ci/build/releaseFiles.ts`, `public/`). */
const siteFiles = [
  ['check', './check.html'],
  ['hashes', './SHA256SUMS.txt'],
  ['parts', './sbom.cdx.json'],
  ['licences', './THIRD-PARTY-LICENSES.txt'],
  ['samples', './server/README.txt'],
] as const;

/** The single file stands alone; what came with it is not known to be there. */
const hasSiteFiles = import.meta.env.MODE !== 'single';

/** How far the board does what standards ask, and what an IT section wants to know of it. */
export function AboutSite({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('conformance.title')} closeLabel={t('conformance.close')} placement="sheet" onClose={onClose}>
      <OfflinePart />
      <ConformanceTable />
      {hasSiteFiles && (
        <section className={styles.part}>
          <h3>{ruby(t('conformance.site.title'))}</h3>
          <ul>
            {siteFiles.map(([name, path]) => (
              <li key={name}>
                <a href={path}>{ruby(t(`conformance.site.${name}`))}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}
