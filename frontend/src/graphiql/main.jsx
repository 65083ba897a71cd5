import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/graphiql.css';
import './page.css';

const examples = [
  `# Who is coming to Ōpōtiki and near it?
query WhoIsComing {
  place(slug: "opotiki") {
    name
    visits(filter: { withinKm: 50 }, first: 10) {
      nodes { startsAt provider { name nameMi } centre { name distanceKm } freeSeats }
    }
  }
}`,
  `# The nearest open centres, and who is there every day
query Nearest {
  centres(near: { name: "Haast" }, filter: { status: [OPEN] }, first: 5) {
    nodes { name distanceKm openNow phone presences { provider { name } } }
  }
}`,
  `# Where does Inland Revenue go this month?
query Agency {
  agency(slug: "inland-revenue") {
    name
    services { nodes { name summary channels } }
    visits(first: 20) { totalCount nodes { date centre { name } } }
  }
}`,
  `# Who can help with money, nearest first?
query Need {
  need(slug: "money") {
    name
    services(near: { name: "Kaikohe" }, first: 5) { nodes { name whatToBring provider { name } } }
  }
}`,
  `# Every need, in the order in which we list it
query Needs {
  needs { slug name nameMi synonyms }
}`,
];

createRoot(document.getElementById('graphiql')).render(
  createElement(GraphiQL, {
    fetcher: createGraphiQLFetcher({ url: '/graphql' }),
    defaultTabs: examples.map((query) => ({ query })),
  }),
);
