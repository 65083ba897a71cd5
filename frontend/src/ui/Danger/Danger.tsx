import { Button } from '../Button/Button';
import { T } from '../T';
import styles from './Danger.module.css';

const somewhereElse = 'https://www.metservice.com/';

/** Whom to ring in danger, above everything; and one press that leaves the page. */
export function Danger() {
  return (
    <div class={styles.danger}>
      <ul>
        <li>
          <T id="danger.now" /> <a href="tel:111">111</a>
        </li>
        <li>
          <T id="danger.refuge" /> <a href="tel:0800733843">0800 733 843</a>
        </li>
        <li>
          <T id="danger.talk" /> <a href="tel:1737">1737</a>
        </li>
      </ul>
      <Button look="danger" onClick={() => location.replace(somewhereElse)}>
        <T id="danger.leave" />
      </Button>
    </div>
  );
}
