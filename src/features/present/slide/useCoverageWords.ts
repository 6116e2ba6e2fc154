import { useTranslation } from 'react-i18next';
import { useChartSource } from '../../../charts/useChartSource';
import type { TranslatedText } from '../../../domain/translation';
import { formatNumber, formatPercent } from '../../../words/formatNumber';
import type { Coverage } from '../../../query/initiativeRows';
import { useNames } from '../../../store/useNames';
import type { CoverageSlideModel, DepartmentCoverageBar, PillarCoverageBar } from './coverageSlideModel';

interface CoverageWords {
  readonly title: TranslatedText;
  readonly subtitle: string;
  readonly summary: string;
  readonly nameBar: (bar: DepartmentCoverageBar | PillarCoverageBar) => string;
  readonly writeShare: (coverage: Coverage) => string;
}

/** The words of a slide about coverage. */
export function useCoverageWords({ subject, figures }: CoverageSlideModel): CoverageWords {
  const { t } = useTranslation();
  const names = useNames();
  const { period } = useChartSource();
  const writeShare = ({ withNumberCount, initiativeCount, share }: Coverage) =>
    t('overview.coverage.printed', {
      withNumber: formatNumber(withNumberCount, names.language),
      all: formatNumber(initiativeCount, names.language),
      share: formatPercent(share, names.language),
    });
  const title: TranslatedText =
    subject === null
      ? { text: t('present.coverage.allPillars'), isTranslated: true }
      : 'department' in subject
        ? names.translate('department', subject.department.name)
        : { text: names.pillar(subject.pillar), isTranslated: names.translate('pillar', subject.pillar.name ?? '').isTranslated };
  const achievements = formatNumber(figures.achievementCount, names.language);
  return {
    title,
    subtitle: t('overview.subtitle', { unit: t('overview.units.coverage'), period }),
    summary: t('present.coverage.summary', { share: writeShare(figures), achievements }),
    nameBar: (bar) => ('department' in bar ? names.text('department', bar.department.name) : names.pillar(bar.pillar)),
    writeShare,
  };
}
