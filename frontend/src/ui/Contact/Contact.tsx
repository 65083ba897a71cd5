import { Tag } from '../Tag/Tag';
import { T } from '../T';

/** A number one can press; one that was made up says so. */
export function Phone({ number, sample }: { number: string; sample?: boolean }) {
  return (
    <>
      <a href={`tel:${number.replace(/\s/g, '')}`}>{number}</a>
      {sample && <SampleTag />}
    </>
  );
}

/** Marks what was made up for the sample directory. */
export function SampleTag() {
  return (
    <>
      {' '}
      <Tag look="quiet">
        <T id="sample.mark" />
      </Tag>
    </>
  );
}

interface CentreContact {
  name: string;
  phone?: string | null;
  sample: boolean;
  coordinator?: { firstName: string; coveredBy?: string | null } | null;
}

/** Who to ask at a centre, by name, and how to reach them. */
export function AskSomebody({ centre }: { centre: CentreContact }) {
  return (
    <p>
      {centre.coordinator ? (
        <T id="ask.coordinator" values={{ name: centre.coordinator.firstName, centre: centre.name }} />
      ) : (
        <T id="ask.centre" values={{ centre: centre.name }} />
      )}{' '}
      {centre.phone && <Phone number={centre.phone} sample={centre.sample} />}
    </p>
  );
}
