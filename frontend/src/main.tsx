import { render } from 'preact';
import lazy from 'preact-iso/lazy';
import { LocationProvider, Route, Router } from 'preact-iso/router';
import { chosenLanguage, useLanguage } from './lib/words';
import { Home } from './routes/home/Home';
import { Shell } from './ui/Shell/Shell';
import './styles/base.css';

const Town = lazy(() => import('./routes/town/Town'));
const Centre = lazy(() => import('./routes/centre/Centre'));
const Centres = lazy(() => import('./routes/centres/Centres'));
const Agency = lazy(() => import('./routes/provider/Agency'));
const Organisation = lazy(() => import('./routes/provider/Organisation'));
const Service = lazy(() => import('./routes/service/Service'));
const Need = lazy(() => import('./routes/need/Need'));
const Needs = lazy(() => import('./routes/needs/Needs'));
const Visit = lazy(() => import('./routes/visit/Visit'));
const Book = lazy(() => import('./routes/book/Book'));
const Booking = lazy(() => import('./routes/booking/Booking'));
const MyBookings = lazy(() => import('./routes/my-bookings/MyBookings'));
const NotFound = lazy(() => import('./routes/not-found/NotFound'));

function App() {
  return (
    <LocationProvider>
      <Shell>
        <Router onRouteChange={() => scrollTo(0, 0)}>
          <Route path="/" component={Home} />
          <Route path="/towns/:slug" component={Town} />
          <Route path="/centres" component={Centres} />
          <Route path="/centres/:slug" component={Centre} />
          <Route path="/agencies/:slug" component={Agency} />
          <Route path="/organisations/:slug" component={Organisation} />
          <Route path="/services/:slug" component={Service} />
          <Route path="/needs" component={Needs} />
          <Route path="/needs/:slug" component={Need} />
          <Route path="/visits/:id" component={Visit} />
          <Route path="/book/:step" component={Book} />
          <Route path="/bookings/:reference" component={Booking} />
          <Route path="/my-bookings" component={MyBookings} />
          <Route default component={NotFound} />
        </Router>
      </Shell>
    </LocationProvider>
  );
}

const draw = () => render(<App />, document.getElementById('app')!);

// Words first, so that a page does not change its language before one's eyes.
if (chosenLanguage() === 'mi') useLanguage('mi').then(draw, draw);
else draw();
