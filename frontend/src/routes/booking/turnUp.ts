import { graphql } from '../../lib/request';

/** What one needs to turn up; it names neither the agency nor the need, so it can be kept on a phone. */
export const turnUp = graphql(`
  fragment TurnUp on Appointment {
    reference
    startsAt
    endsAt
    whatToBring
    visit {
      timeZone
      room
      centre {
        slug
        name
        nameMi
        phone
        sample
        directions
        address {
          street
          town
        }
        coordinator {
          firstName
          coveredBy
        }
      }
    }
  }
`);
