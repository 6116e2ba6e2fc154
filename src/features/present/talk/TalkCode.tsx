import { useTranslation } from 'react-i18next';
import { buildQrCode } from '../../../exports/qrCode';
import styles from './TalkNotice.module.css';

/** A code for phones gets coarse, and misread from a distance, beyond this. */
const longestAddress = 600;

/** The address of the slide's view as a QR code, drawn here: no service is asked. */
export function TalkCode({ hash }: { hash: string }) {
  const { t } = useTranslation();
  const { protocol, origin, pathname } = window.location;
  if (protocol === 'file:') return <p>{t('present.talk.codeNoAddress')}</p>;
  const address = `${origin}${pathname}${hash}`;
  if (address.length > longestAddress) return <p>{t('present.talk.codeTooLong')}</p>;
  const { size, path } = buildQrCode(address);
  return (
    <>
      {/* an <svg> can't be an <img> */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={address} shapeRendering="crispEdges">
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <p className={styles.address}>{address}</p>
    </>
  );
}
