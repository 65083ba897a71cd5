import { render, type ComponentType } from 'preact';
import lazy from 'preact-iso/lazy';
import { LocationProvider, Route, Router } from 'preact-iso/router';
import { inLanguage } from './lib/inLanguage';
import { takeOver } from './lib/takeOver';
import { chosenLanguage, text, useLanguage } from './lib/words';
import { Home } from './routes/home/Home';
import { Page } from './ui/Page/Page';
import { Shell } from './ui/Shell/Shell';
import { Problem } from './ui/State/State';
import './styles/base.css';

/** A page in a file of its own; one that cannot be fetched says so. */
function page<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  return inLanguage(lazy(() => load().catch(() => ({ default: Unreachable }))));
}

function Unreachable() {
  return (
    <Page title={text('state.offline')}>
      <Problem kind="offline" heading="h1" retry={() => location.reload()} />
    </Page>
  );
}

const Start = inLanguage(Home);
const Town = page(() => import('./routes/town/Town'));
const Centre = page(() => import('./routes/centre/Centre'));
const Month = page(() => import('./routes/month/Month'));
const Agencies = page(() => import('./routes/agencies/Agencies'));
const Organisations = page(() => import('./routes/organisations/Organisations'));
const Services = page(() => import('./routes/services/Services'));
const Groups = page(() => import('./routes/groups/Groups'));
const Group = page(() => import('./routes/group/Group'));
const Centres = page(() => import('./routes/centres/Centres'));
const Agency = page(() => import('./routes/provider/Agency'));
const Organisation = page(() => import('./routes/provider/Organisation'));
const Service = page(() => import('./routes/service/Service'));
const Need = page(() => import('./routes/need/Need'));
const Needs = page(() => import('./routes/needs/Needs'));
const Visit = page(() => import('./routes/visit/Visit'));
const Book = page(() => import('./routes/book/Book'));
const Booking = page(() => import('./routes/booking/Booking'));
const MyBookings = page(() => import('./routes/my-bookings/MyBookings'));
const Search = page(() => import('./routes/search/Search'));
const NotFound = page(() => import('./routes/not-found/NotFound'));

function App() {
  return (
    <LocationProvider>
      <Shell>
        <Router onRouteChange={() => scrollTo(0, 0)}>
          <Route path="/" component={Start} />
          <Route path="/towns/:slug" component={Town} />
          <Route path="/centres" component={Centres} />
          <Route path="/centres/:slug" component={Centre} />
          <Route path="/centres/:slug/month" component={Month} />
          <Route path="/agencies" component={Agencies} />
          <Route path="/organisations" component={Organisations} />
          <Route path="/services" component={Services} />
          <Route path="/groups" component={Groups} />
          <Route path="/groups/:slug" component={Group} />
          <Route path="/agencies/:slug" component={Agency} />
          <Route path="/organisations/:slug" component={Organisation} />
          <Route path="/services/:slug" component={Service} />
          <Route path="/needs" component={Needs} />
          <Route path="/needs/:slug" component={Need} />
          <Route path="/visits/:id" component={Visit} />
          <Route path="/book/:step" component={Book} />
          <Route path="/bookings/:reference" component={Booking} />
          <Route path="/search" component={Search} />
          <Route path="/my-bookings" component={MyBookings} />
          <Route default component={NotFound} />
        </Router>
      </Shell>
    </LocationProvider>
  );
}

const draw = () => takeOver(document.getElementById('app')!, (into) => render(<App />, into));

// Words first, so that a page does not change its language before one's eyes.
if (chosenLanguage() === 'mi') useLanguage('mi').then(draw, draw);
else draw();

// What can wait until the page stands: working without a connection, and shared computers.
const later = window.requestIdleCallback ?? setTimeout;
addEventListener('load', () =>
  later(() => {
    import('./offline/start').then(
      ({ start }) => start(),
      () => undefined, // without a connection, there is none to work without
    );
  }),
);
