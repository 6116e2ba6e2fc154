import { ChosenNumber } from './ChosenNumber';
import styles from './InitiativeContent.module.css';
import type { InitiativeModel } from './initiativeModel';
import { InitiativeTitle } from './InitiativeTitle';
import { PlaceInReport } from './PlaceInReport';
import { QuantityFacts } from './QuantityFacts';
import { RelatedQuantities } from './RelatedQuantities';
import { StatementList } from './StatementList';
import { StepButtons } from './StepButtons';

/** From the number to its sentence, its neighbours and its place in the report. */
export function InitiativeContent({ model }: { model: InitiativeModel }) {
  const { chosen, steps } = model;
  return (
    <div className={styles.content}>
      {steps && <StepButtons steps={steps} />}
      {chosen && <ChosenNumber key={chosen.quantity.id} quantity={chosen.quantity} statement={chosen.statement} />}
      {chosen === null && <InitiativeTitle model={model} />}
      <StatementList model={model} />
      {chosen && <RelatedQuantities quantity={chosen.quantity} />}
      {chosen && <QuantityFacts quantity={chosen.quantity} />}
      <PlaceInReport model={model} />
    </div>
  );
}
