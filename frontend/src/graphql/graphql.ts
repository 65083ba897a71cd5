/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day at the centre: `2026-11-24`. */
  Date: { input: string; output: string; }
  /**
   * A day with a time and the centre's own offset from UTC, RFC 3339:
   * `2026-11-24T09:30:00+13:45`.
   */
  DateTime: { input: string; output: string; }
  /** A time of day on the centre's own clock: `09:30`. */
  LocalTime: { input: string; output: string; }
};

/** What makes a centre easier to get into and use. */
export type AccessFeature =
  /** A toilet that a wheelchair gets into. */
  | 'ACCESSIBLE_TOILET'
  /** A hearing loop. */
  | 'HEARING_LOOP'
  /** Parking for people with a mobility permit. */
  | 'MOBILITY_PARKING'
  /** A quiet room to wait in. */
  | 'QUIET_ROOM'
  /** A way in without steps. */
  | 'STEP_FREE';

/** Where a centre stands. */
export type Address = {
  __typename?: 'Address';
  /** The postcode. */
  postcode?: Maybe<Scalars['String']['output']>;
  /** The region. */
  region: Scalars['String']['output'];
  /** Number and street. */
  street: Scalars['String']['output'];
  /** The town. */
  town: Scalars['String']['output'];
};

/** A government agency. */
export type Agency = Node & Provider & {
  __typename?: 'Agency';
  /** Other and former names. */
  aliases: Array<Scalars['String']['output']>;
  /** Address of a calendar to subscribe to (iCalendar): where it visits in the next three months, with what was cancelled or moved. Add `?lang=mi` for te reo Māori. */
  calendarUrl: Scalars['String']['output'];
  /** More about it. */
  description?: Maybe<Scalars['String']['output']>;
  /** Email address. */
  email?: Maybe<Scalars['String']['output']>;
  /** The id, for `node` and for filters. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its name in te reo Māori, where there is one. */
  nameMi?: Maybe<Scalars['String']['output']>;
  /** Messages about it for today and the days to come, the earliest first. */
  notices: Array<Notice>;
  /** The ministry or department it belongs to. */
  parentName?: Maybe<Scalars['String']['output']>;
  /** Phone number, as one dials it in New Zealand. */
  phone?: Maybe<Scalars['String']['output']>;
  /** True for a row that was made up for the sample directory. */
  sample: Scalars['Boolean']['output'];
  /** What it does for people. */
  services: ServiceConnection;
  /** The last part of the address of its page: `/agencies/inland-revenue`. */
  slug: Scalars['String']['output'];
  /** What it does, in one plain sentence. */
  summary: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Where it visits, and when: soonest first. */
  visits: VisitConnection;
  /** Address of its website. */
  website?: Maybe<Scalars['String']['output']>;
};


/** A government agency. */
export type AgencyServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A government agency. */
export type AgencyVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of agencies. */
export type AgencyConnection = {
  __typename?: 'AgencyConnection';
  /** The agencies with their cursors. */
  edges: Array<AgencyEdge>;
  /** The agencies. */
  nodes: Array<Agency>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An agency in a list. */
export type AgencyEdge = {
  __typename?: 'AgencyEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The agency. */
  node: Agency;
};

/** A booked time. Only the person with the token can see it. */
export type Appointment = {
  __typename?: 'Appointment';
  /** True while it can still be cancelled here. */
  canCancel: Scalars['Boolean']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** Address of its calendar file, with a token that opens nothing else. */
  icsUrl?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  needs: Array<Need>;
  /** Who booked; null once their details were erased. */
  person?: Maybe<BookedPerson>;
  /** A short code to say aloud or write down; it opens nothing by itself. */
  reference: Scalars['String']['output'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  status: AppointmentStatus;
  /** The visit it is on: who, and where. */
  visit: Visit;
  /** What to bring, in plain words. */
  whatToBring: Array<Scalars['String']['output']>;
};

/** Where a booking stands. */
export type AppointmentStatus =
  /** Booked. */
  | 'BOOKED'
  /** Cancelled. */
  | 'CANCELLED';

/** A booking. */
export type BookAppointmentInput = {
  /** Made up by the sender, new for each booking, the same when it is sent again: 8 to 200 characters. The same key with the same request gives the same answer and books once. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is about; at most 10. */
  needs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who books. */
  person: PersonInput;
  /** One of the visit's `freeSlots`. */
  startsAt: Scalars['DateTime']['input'];
  /** The visit. */
  visit: Scalars['ID']['input'];
  /** What it is about in their own words, at most 2,000 characters. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a booking. */
export type BookAppointmentPayload = {
  __typename?: 'BookAppointmentPayload';
  /** The booking; null when there are errors. */
  appointment?: Maybe<Appointment>;
  /** What has to be put right. */
  errors: Array<UserError>;
  /** Opens the booking later. Shown to the person; only its hash is stored. */
  token?: Maybe<Scalars['String']['output']>;
};

/** What the person gave when they booked. */
export type BookedPerson = {
  __typename?: 'BookedPerson';
  /** Email address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Phone number, as one dials it. */
  phone?: Maybe<Scalars['String']['output']>;
};

/** Which booking to cancel. */
export type CancelAppointmentInput = {
  /** Made up by the sender, the same when it is sent again: 8 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The code of the booking. */
  reference: Scalars['String']['input'];
  /** The token that came with it. */
  token: Scalars['String']['input'];
};

/** What came of cancelling. */
export type CancelAppointmentPayload = {
  __typename?: 'CancelAppointmentPayload';
  /** The booking, cancelled; null when there are errors. */
  appointment?: Maybe<Appointment>;
  /** What has to be put right. */
  errors: Array<UserError>;
};

/** One roof under which agencies visit and community groups work. */
export type Centre = Node & {
  __typename?: 'Centre';
  /** What kind of place it is, in a few plain words. */
  about?: Maybe<Scalars['String']['output']>;
  /** What makes it easier to get into and use. */
  accessibility: Array<AccessFeature>;
  /** Where it stands; null where that is not known. */
  address?: Maybe<Address>;
  /** Address of a calendar to subscribe to (iCalendar): who visits in the next three months, with what was cancelled or moved. Add `?lang=mi` for te reo Māori. */
  calendarUrl: Scalars['String']['output'];
  /** The groups of people it is for; empty when it is for everybody. */
  clientGroups: Array<ClientGroup>;
  /** When it closes, if it is open now. */
  closesAt?: Maybe<Scalars['DateTime']['output']>;
  /** The community organisations whose home it is, by name. */
  communityOrganisations: CommunityOrganisationConnection;
  /** Who welcomes people there. */
  coordinator?: Maybe<Coordinator>;
  /** How to find it. */
  directions?: Maybe<Scalars['String']['output']>;
  /** How far it is in kilometres from `near`, in a straight line: a drive is longer. Null when nothing said where from. */
  distanceKm?: Maybe<Scalars['Float']['output']>;
  /** Email address. */
  email?: Maybe<Scalars['String']['output']>;
  /** What one can use there. */
  facilities: Array<Facility>;
  /** The public holidays there, with its anniversary day, by date. At most 400 days. */
  holidays: Array<Holiday>;
  /** How many days ahead times can be booked. */
  horizonDays: Scalars['Int']['output'];
  /** The week's hours; empty where they are not known, see `openNow`. */
  hours: Array<OpeningHours>;
  /** Coming days whose hours differ from the week's. */
  hoursExceptions: Array<HoursException>;
  /** The id, for `node` and for filters. */
  id: Scalars['ID']['output'];
  /** What kind of centre it is. */
  kind: CentreKind;
  /** Languages spoken there (BCP 47). */
  languages: Array<Scalars['String']['output']>;
  /** Latitude in degrees, WGS 84. */
  lat: Scalars['Float']['output'];
  /** How many hours ahead a time must be booked. */
  leadTimeHours: Scalars['Int']['output'];
  /** Longitude in degrees, WGS 84. */
  lon: Scalars['Float']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its name in te reo Māori, where there is one. */
  nameMi?: Maybe<Scalars['String']['output']>;
  /** Messages about it for today and the days to come, the earliest first. */
  notices: Array<Notice>;
  /** Whether it is open at this moment. Null where its hours are not known. */
  openNow?: Maybe<Scalars['Boolean']['output']>;
  /** When it opened, as precisely as it is known: `2001`, `2001-05` or `2001-05-11`. */
  openedOn?: Maybe<Scalars['String']['output']>;
  /** When it opens next, if it is closed now. */
  opensAt?: Maybe<Scalars['DateTime']['output']>;
  /** The sites that this centre's people travel to. */
  outreachSites: Array<Centre>;
  /** The centre whose people travel to this outreach site. */
  parent?: Maybe<Centre>;
  /** Phone number, as one dials it in New Zealand. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The town it is in. */
  place: Place;
  /** Who is there all the time. */
  presences: Array<Presence>;
  /** True for a row that was made up for the sample directory. */
  sample: Scalars['Boolean']['output'];
  /** The last part of the address of its page: `/centres/opotiki`. */
  slug: Scalars['String']['output'];
  /** Whether it is open to the public. */
  status: CentreStatus;
  /** The zone of all its times, an IANA name: Pacific/Auckland or Pacific/Chatham. */
  timeZone: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who visits, and when: soonest first. */
  visits: VisitConnection;
};


/** One roof under which agencies visit and community groups work. */
export type CentreCommunityOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One roof under which agencies visit and community groups work. */
export type CentreHolidaysArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** One roof under which agencies visit and community groups work. */
export type CentreVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of centres. */
export type CentreConnection = {
  __typename?: 'CentreConnection';
  /** The centres with their cursors. */
  edges: Array<CentreEdge>;
  /** The centres. */
  nodes: Array<Centre>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A centre in a list. */
export type CentreEdge = {
  __typename?: 'CentreEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The centre. */
  node: Centre;
};

/** Which centres; all that are given must hold. */
export type CentreFilter = {
  /** Those for this group of people. */
  clientGroup?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<CentreKind>>;
  /** Where somebody who can help with this need visits or is resident. */
  need?: InputMaybe<Scalars['ID']['input']>;
  /** Where this agency or community organisation visits or is resident. */
  provider?: InputMaybe<Scalars['ID']['input']>;
  /** In this region, by its name. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states. */
  status?: InputMaybe<Array<CentreStatus>>;
  /** Changed at or after this time. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** No further away than this, in a straight line; needs `near`. */
  withinKm?: InputMaybe<Scalars['Float']['input']>;
};

/** What kind of centre it is. */
export type CentreKind =
  /** For one group of people, such as families with children under five. */
  | 'CLIENT_GROUP_HUB'
  /** A place that the people of another centre travel to. */
  | 'OUTREACH'
  /** In a provincial or small town. */
  | 'PROVINCIAL'
  /** In a city suburb. */
  | 'URBAN';

/** Whether a centre is open to the public. */
export type CentreStatus =
  /** Closed for good. */
  | 'CLOSED'
  /** Open. */
  | 'OPEN'
  /** Not open yet. */
  | 'PLANNED';

/** A way to use a service. */
export type Channel =
  /** Face to face. */
  | 'IN_PERSON'
  /** By phone. */
  | 'PHONE'
  /** By video. */
  | 'VIDEO';

/** A group of people that a programme is for. */
export type ClientGroup = Node & {
  __typename?: 'ClientGroup';
  /** The open centres made for this group, by name. */
  centres: CentreConnection;
  /** The id, for `node` and for filters. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its name in te reo Māori, where there is one. */
  nameMi?: Maybe<Scalars['String']['output']>;
  /** The services made for this group, by name. */
  services: ServiceConnection;
  /** The last part of the address of its page: `/groups/families-under-five`. */
  slug: Scalars['String']['output'];
};


/** A group of people that a programme is for. */
export type ClientGroupCentresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of people that a programme is for. */
export type ClientGroupServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A local or national community group. */
export type CommunityOrganisation = Node & Provider & {
  __typename?: 'CommunityOrganisation';
  /** When the group last said that this is right. */
  assuredOn?: Maybe<Scalars['Date']['output']>;
  /** Address of a calendar to subscribe to (iCalendar): where it visits in the next three months, with what was cancelled or moved. Add `?lang=mi` for te reo Māori. */
  calendarUrl: Scalars['String']['output'];
  /** The centre it works from. */
  centre?: Maybe<Centre>;
  /** Number in the Charities Register. */
  charityNumber?: Maybe<Scalars['String']['output']>;
  /** More about it. */
  description?: Maybe<Scalars['String']['output']>;
  /** Email address. */
  email?: Maybe<Scalars['String']['output']>;
  /** The id, for `node` and for filters. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its name in te reo Māori, where there is one. */
  nameMi?: Maybe<Scalars['String']['output']>;
  /** Messages about it for today and the days to come, the earliest first. */
  notices: Array<Notice>;
  /** New Zealand Business Number. */
  nzbn?: Maybe<Scalars['String']['output']>;
  /** Phone number, as one dials it in New Zealand. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The town it is in; null for a national one. */
  place?: Maybe<Place>;
  /** True for a row that was made up for the sample directory. */
  sample: Scalars['Boolean']['output'];
  /** What it does for people. */
  services: ServiceConnection;
  /** The last part of the address of its page: `/organisations/…`. */
  slug: Scalars['String']['output'];
  /** What it does, in one plain sentence. */
  summary: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Where it visits, and when: soonest first. */
  visits: VisitConnection;
  /** Address of its website. */
  website?: Maybe<Scalars['String']['output']>;
};


/** A local or national community group. */
export type CommunityOrganisationServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A local or national community group. */
export type CommunityOrganisationVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of community organisations. */
export type CommunityOrganisationConnection = {
  __typename?: 'CommunityOrganisationConnection';
  /** The community organisations with their cursors. */
  edges: Array<CommunityOrganisationEdge>;
  /** The community organisations. */
  nodes: Array<CommunityOrganisation>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A community organisation in a list. */
export type CommunityOrganisationEdge = {
  __typename?: 'CommunityOrganisationEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The community organisation. */
  node: CommunityOrganisation;
};

/** The person who welcomes people at a centre and puts help together for them. */
export type Coordinator = {
  __typename?: 'Coordinator';
  /** Who stands in when they are away. */
  coveredBy?: Maybe<Scalars['String']['output']>;
  /** When they are at the desk. */
  deskHours: Array<OpeningHours>;
  /** First name. */
  firstName: Scalars['String']['output'];
  /** Languages they speak (BCP 47). */
  languages: Array<Scalars['String']['output']>;
};

/** Something one can use at a centre. */
export type Facility =
  /** A computer with internet. */
  | 'COMPUTER'
  /** A private room to talk in. */
  | 'INTERVIEW_ROOM'
  /** A phone to call agencies with. */
  | 'PHONE'
  /** A printer, scanner and copier. */
  | 'PRINTER'
  /** A room for talking by video. */
  | 'VIDEO_ROOM'
  /** Wireless internet. */
  | 'WIFI';

/** A public holiday. */
export type Holiday = {
  __typename?: 'Holiday';
  /** The day. */
  date: Scalars['Date']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its name in te reo Māori, where one is known. */
  nameMi?: Maybe<Scalars['String']['output']>;
  /** True for the weekday on which a holiday that falls on a weekend is kept. */
  observed: Scalars['Boolean']['output'];
};

/** A day whose hours differ from the week's. */
export type HoursException = {
  __typename?: 'HoursException';
  /** When it closes; null when it stays closed. */
  closes?: Maybe<Scalars['LocalTime']['output']>;
  /** The day. */
  date: Scalars['Date']['output'];
  /** When it opens; null when it stays closed. */
  opens?: Maybe<Scalars['LocalTime']['output']>;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A field that has to be put right, or a rule that says no. */
export type InputError = UserError & {
  __typename?: 'InputError';
  /** INVALID, NOT_FOUND, CONFLICT, FORBIDDEN, RATE_LIMITED or UNAVAILABLE. */
  code: Scalars['String']['output'];
  /** A plain sentence that says what to do. */
  message: Scalars['String']['output'];
  /** The input field it belongs to, outermost first; null when it is about the whole. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** What can be changed: bookings. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Books a seat at a time. No account, email or phone is needed. */
  bookAppointment: BookAppointmentPayload;
  /** Cancels a booking; its seat is free again at once. */
  cancelAppointment: CancelAppointmentPayload;
};


/** What can be changed: bookings. */
export type MutationBookAppointmentArgs = {
  input: BookAppointmentInput;
};


/** What can be changed: bookings. */
export type MutationCancelAppointmentArgs = {
  input: CancelAppointmentInput;
};

/** What somebody would say they need help with. */
export type Need = Node & {
  __typename?: 'Need';
  /** True when it is about danger: pages about it protect the reader, and are never cached or counted. */
  guarded: Scalars['Boolean']['output'];
  /** The id, for `node` and for filters. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its name in te reo Māori, where there is one. */
  nameMi?: Maybe<Scalars['String']['output']>;
  /** Forms, brochures and websites about it, by name. */
  resources: Array<Resource>;
  /** The services that help with it: with `near`, those offered nearest first; else by name. */
  services: ServiceConnection;
  /** The last part of the address of its page: `/needs/money`. */
  slug: Scalars['String']['output'];
  /** Other words that people use for it. */
  synonyms: Array<Scalars['String']['output']>;
  /**
   * Who comes that helps with it, and when: with `near`, day by day at the five nearest
   * open centres however far, or at all within `withinKm`; else everywhere, soonest first.
   */
  visits: VisitConnection;
};


/** What somebody would say they need help with. */
export type NeedServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  near?: InputMaybe<PlaceInput>;
};


/** What somebody would say they need help with. */
export type NeedVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  near?: InputMaybe<PlaceInput>;
};

/** Anything with an id. Ids are opaque, do not change, and say what kind of thing they belong to. */
export type Node = {
  /** The id, for `node` and for filters. */
  id: Scalars['ID']['output'];
};

/** A message for some days, such as “No visit this week”. */
export type Notice = Node & {
  __typename?: 'Notice';
  /** The first day that it is about, at the centre. */
  from: Scalars['Date']['output'];
  /** The id, for `node`. */
  id: Scalars['ID']['output'];
  /** True for a row that was made up for the sample directory. */
  sample: Scalars['Boolean']['output'];
  /** How much it changes the reader's day. */
  severity: NoticeSeverity;
  /** The last day that it is about, at the centre. */
  to: Scalars['Date']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** What it says, in plain words. */
  words: Scalars['String']['output'];
  /** What it says in te reo Māori, where somebody has written it. */
  wordsMi?: Maybe<Scalars['String']['output']>;
};

/** How much a notice changes the reader's day. */
export type NoticeSeverity =
  /** Something is not as usual: read it before you come. */
  | 'CHANGE'
  /** Good to know. */
  | 'INFO'
  /** Somebody may be in danger, or comes for nothing. */
  | 'URGENT';

/** Open from a time to a time on a day of the week, on the centre's own clock. */
export type OpeningHours = {
  __typename?: 'OpeningHours';
  /** When it closes. */
  closes: Scalars['LocalTime']['output'];
  /** When it opens. */
  opens: Scalars['LocalTime']['output'];
  /** The day of the week. */
  weekday: Weekday;
};

/** Where a page of a list begins and ends, for asking for the next one. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Give this as `after` to get the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when there is more before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Give this as `before` to get the page before. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Somebody who books. Only the name is required. */
export type PersonInput = {
  /** What would make coming easier, in their words. */
  accessNeeds?: InputMaybe<Scalars['String']['input']>;
  /** An email address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The language an interpreter is needed for, in their words. */
  interpreter?: InputMaybe<Scalars['String']['input']>;
  /** The language for messages (BCP 47): `en` or `mi`; `en` unless told. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The name they like to be called, at most 100 characters. */
  name: Scalars['String']['input'];
  /** Any New Zealand number, or a foreign one that begins with +. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** True when somebody comes with them. */
  supportPerson?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A town or locality in New Zealand. */
export type Place = Node & {
  __typename?: 'Place';
  /** The nearest open centres however far, nearest first. */
  centres: Array<Centre>;
  /** The id, for `node` and for filters. */
  id: Scalars['ID']['output'];
  /** Latitude in degrees, WGS 84. */
  lat: Scalars['Float']['output'];
  /** Longitude in degrees, WGS 84. */
  lon: Scalars['Float']['output'];
  /** Its name, with macrons: Ōpōtiki. */
  name: Scalars['String']['output'];
  /** How many people live there, where that is known. */
  population?: Maybe<Scalars['Int']['output']>;
  /** The region, which tells places of one name apart. */
  region: Scalars['String']['output'];
  /** The last part of the address of its page: `/towns/opotiki`. */
  slug: Scalars['String']['output'];
  /** Who is coming to this town or near it: day by day, nearest first. Without `withinKm`: at the five nearest open centres however far. */
  visits: VisitConnection;
};


/** A town or locality in New Zealand. */
export type PlaceCentresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A town or locality in New Zealand. */
export type PlaceVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where somebody is: give exactly one of these. */
export type PlaceInput =
  /** The id of a Place. */
  { id: Scalars['ID']['input']; name?: never; point?: never; slug?: never; }
  |  /** The name of a place. One that several places share is refused, with the candidates in `extensions.candidates`. */
  { id?: never; name: Scalars['String']['input']; point?: never; slug?: never; }
  |  /** A point on the map. */
  { id?: never; name?: never; point: PointInput; slug?: never; }
  |  /** The slug of a Place. */
  { id?: never; name?: never; point?: never; slug: Scalars['String']['input']; };

/** A town that may be meant. */
export type PlaceMatch = {
  __typename?: 'PlaceMatch';
  /** How it was found. */
  match: PlaceMatchKind;
  /** The town. */
  place: Place;
};

/** How a town was found by what someone typed. */
export type PlaceMatchKind =
  /** It is the name; case and macrons do not count. */
  | 'EXACT'
  /** The name begins like that. */
  | 'PREFIX'
  /** The name is spelled nearly like that. */
  | 'SPELLING';

/** A point on the map. */
export type PointInput = {
  /** Latitude in degrees, WGS 84, -90 to 90. */
  lat: Scalars['Float']['input'];
  /** Longitude in degrees, WGS 84, -180 to 180. */
  lon: Scalars['Float']['input'];
};

/** A provider that is at a centre all the time, without visits or bookings. */
export type Presence = Node & {
  __typename?: 'Presence';
  /** Where. */
  centre: Centre;
  /** When they are there, on the centre's own clock. */
  hours: Array<OpeningHours>;
  /** The id, for `node`. */
  id: Scalars['ID']['output'];
  /** Who. */
  provider: Provider;
  /** Which room. */
  room?: Maybe<Scalars['String']['output']>;
  /** What they do there. */
  services: Array<Service>;
};

/** A body that serves people: a government agency or a community organisation. */
export type Provider = {
  /** Address of a calendar to subscribe to (iCalendar): where it visits in the next three months, with what was cancelled or moved. Add `?lang=mi` for te reo Māori. */
  calendarUrl: Scalars['String']['output'];
  /** The id, for `node` and for filters. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its name in te reo Māori, where there is one. */
  nameMi?: Maybe<Scalars['String']['output']>;
  /** Messages about it for today and the days to come, the earliest first. */
  notices: Array<Notice>;
  /** What it does for people. */
  services: ServiceConnection;
  /** The last part of the address of its page. */
  slug: Scalars['String']['output'];
  /** What it does, in one plain sentence. */
  summary: Scalars['String']['output'];
  /** Where it visits, and when: soonest first. */
  visits: VisitConnection;
};


/** A body that serves people: a government agency or a community organisation. */
export type ProviderServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that serves people: a government agency or a community organisation. */
export type ProviderVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which agencies or community organisations; all that are given must hold. */
export type ProviderFilter = {
  /** Those that visit, are resident or are at home at this centre. */
  centre?: InputMaybe<Scalars['ID']['input']>;
  /** Those that can help with this need. */
  need?: InputMaybe<Scalars['ID']['input']>;
  /** Those that visit, are resident or are at home in this region, by its name. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** Changed at or after this time. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * The directory of Heartland centres: who visits which town, when, and how to get
 * a time with them. Everything here is public. Lists are read a page at a time:
 * `first` (1 to 100, 20 unless told) with `after`, or `last` with `before`.
 */
export type Query = {
  __typename?: 'Query';
  /** The government agencies, by name. */
  agencies: AgencyConnection;
  /** An agency by the last part of its page's address. */
  agency?: Maybe<Agency>;
  /** With the token from the booking; null for a wrong one. Send it by POST. */
  appointment?: Maybe<Appointment>;
  /** A centre by the last part of its page's address. */
  centre?: Maybe<Centre>;
  /** The centres: with `near`, nearest first; else by name. */
  centres: CentreConnection;
  /** A group of people by the last part of its page's address. */
  clientGroup?: Maybe<ClientGroup>;
  /** The groups of people that a centre or a service can be for. */
  clientGroups: Array<ClientGroup>;
  /** A community organisation by the last part of its page's address. */
  communityOrganisation?: Maybe<CommunityOrganisation>;
  /** The community organisations, by name. */
  communityOrganisations: CommunityOrganisationConnection;
  /** A need by the last part of its page's address. */
  need?: Maybe<Need>;
  /** Everything that people need help with, in the order in which we list it. */
  needs: Array<Need>;
  /** One thing by its id; null when there is none. */
  node?: Maybe<Node>;
  /** Several things by their ids, in that order; null where there is none. At most 100. */
  nodes: Array<Maybe<Node>>;
  /** A town by the last part of its page's address. */
  place?: Maybe<Place>;
  /** Towns by what someone typed: exact, then prefix, then nearest spelling. */
  places: Array<PlaceMatch>;
  /** Forms, guidelines, brochures and websites, by name. */
  resources: ResourceConnection;
  /**
   * Finds by what somebody types: a town, a name, or what happened. The needs that a
   * sentence says come first, the surest first and danger before all; then names
   * before services before texts, near before far, soon before later. What is typed
   * is kept nowhere.
   */
  search: SearchConnection;
  /** A service by the last part of its page's address. */
  service?: Maybe<Service>;
  /** The services, by name. */
  services: ServiceConnection;
  /** Who visits, where and when: upcoming, soonest first; with `near`, nearer first within a day. */
  visits: VisitConnection;
};


/**
 * The directory of Heartland centres: who visits which town, when, and how to get
 * a time with them. Everything here is public. Lists are read a page at a time:
 * `first` (1 to 100, 20 unless told) with `after`, or `last` with `before`.
 */
export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProviderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The directory of Heartland centres: who visits which town, when, and how to get
 * a time with them. Everything here is public. Lists are read a page at a time:
 * `first` (1 to 100, 20 unless told) with `after`, or `last` with `before`.
 */
export type QueryAgencyArgs = {
  slug: Scalars['String']['input'];
};


/**
 * The directory of Heartland centres: who visits which town, when, and how to get
 * a time with them. Everything here is public. Lists are read a page at a time:
 * `first` (1 to 100, 20 unless told) with `after`, or `last` with `before`.
 */
export type QueryAppointmentArgs = {
  reference: Scalars['String']['input'];
  token: Scalars['String']['input'];
};


/**
 * The directory of Heartland centres: who visits which town, when, and how to get
 * a time with them. Everything here is public. Lists are read a page at a time:
 * `first` (1 to 100, 20 unless told) with `after`, or `last` with `before`.
 */
export type QueryCentreArgs = {
  slug: Scalars['String']['input'];
};


/**
 * The directory of Heartland centres: who visits which town, when, and how to get
 * a time with them. Everything here is public. Lists are read a page at a time:
 * `first` (1 to 100, 20 unless told) with `after`, or `last` with `before`.
 */
export type QueryCentresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CentreFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  near?: InputMaybe<PlaceInput>;
};


/**
 * The directory of Heartland centres: who visits which town, when, and how to get
 * a time with them. Everything here is public. Lists are read a page at a time:
 * `first` (1 to 100, 20 unless told) with `after`, or `last` with `before`.
 */
export type QueryClientGroupArgs = {
  slug: Scalars['String']['input'];
};


/**
 * The directory of Heartland centres: who visits which town, when, and how to get
 * a time with them. Everything here is public. Lists are read a page at a time:
 * `first` (1 to 100, 20 unless told) with `after`, or `last` with `before`.
 */
export type QueryCommunityOrganisationArgs = {
  slug: Scalars['String']['input'];
};


/**
 * The directory of Heartland centres: who visits which town, when, and how to get
 * a time with them. Everything here is public. Lists are read a page at a time:
 * `first` (1 to 100, 20 unless told) with `after`, or `last` with `before`.
 */
export type QueryCommunityOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProviderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The directory of Heartland centres: who visits which town, when, and how to get
 * a time with them. Everything here is public. Lists are read a page at a time:
 * `first` (1 to 100, 20 unless told) with `after`, or `last` with `before`.
 */
export type QueryNeedArgs = {
  slug: Scalars['String']['input'];
};


/**
 * The directory of Heartland centres: who visits which town, when, and how to get
 * a time with them. Everything here is public. Lists are read a page at a time:
 * `first` (1 to 100, 20 unless told) with `after`, or `last` with `before`.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The directory of Heartland centres: who visits which town, when, and how to get
 * a time with them. Everything here is public. Lists are read a page at a time:
 * `first` (1 to 100, 20 unless told) with `after`, or `last` with `before`.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * The directory of Heartland centres: who visits which town, when, and how to get
 * a time with them. Everything here is public. Lists are read a page at a time:
 * `first` (1 to 100, 20 unless told) with `after`, or `last` with `before`.
 */
export type QueryPlaceArgs = {
  slug: Scalars['String']['input'];
};


/**
 * The directory of Heartland centres: who visits which town, when, and how to get
 * a time with them. Everything here is public. Lists are read a page at a time:
 * `first` (1 to 100, 20 unless told) with `after`, or `last` with `before`.
 */
export type QueryPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  search: Scalars['String']['input'];
};


/**
 * The directory of Heartland centres: who visits which town, when, and how to get
 * a time with them. Everything here is public. Lists are read a page at a time:
 * `first` (1 to 100, 20 unless told) with `after`, or `last` with `before`.
 */
export type QueryResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The directory of Heartland centres: who visits which town, when, and how to get
 * a time with them. Everything here is public. Lists are read a page at a time:
 * `first` (1 to 100, 20 unless told) with `after`, or `last` with `before`.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  near?: InputMaybe<PlaceInput>;
  text: Scalars['String']['input'];
};


/**
 * The directory of Heartland centres: who visits which town, when, and how to get
 * a time with them. Everything here is public. Lists are read a page at a time:
 * `first` (1 to 100, 20 unless told) with `after`, or `last` with `before`.
 */
export type QueryServiceArgs = {
  slug: Scalars['String']['input'];
};


/**
 * The directory of Heartland centres: who visits which town, when, and how to get
 * a time with them. Everything here is public. Lists are read a page at a time:
 * `first` (1 to 100, 20 unless told) with `after`, or `last` with `before`.
 */
export type QueryServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The directory of Heartland centres: who visits which town, when, and how to get
 * a time with them. Everything here is public. Lists are read a page at a time:
 * `first` (1 to 100, 20 unless told) with `after`, or `last` with `before`.
 */
export type QueryVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  near?: InputMaybe<PlaceInput>;
};

/** Something to read or fill in that lies elsewhere. */
export type Resource = Node & {
  __typename?: 'Resource';
  /** The id, for `node` and for filters. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  kind: ResourceKind;
  /** The language it is written in (BCP 47, such as `en` or `mi`). */
  language: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its name in te reo Māori, where there is one. */
  nameMi?: Maybe<Scalars['String']['output']>;
  /** What it helps with. */
  needs: Array<Need>;
  /** Whose it is; null when it is nobody's in the directory. */
  provider?: Maybe<Provider>;
  /** True for a row that was made up for the sample directory. */
  sample: Scalars['Boolean']['output'];
  /** What it is for, in one plain sentence. */
  summary?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Where it is: an http or https address. */
  url: Scalars['String']['output'];
};

/** A page of resources. */
export type ResourceConnection = {
  __typename?: 'ResourceConnection';
  /** The resources with their cursors. */
  edges: Array<ResourceEdge>;
  /** The resources. */
  nodes: Array<Resource>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A resource in a list. */
export type ResourceEdge = {
  __typename?: 'ResourceEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The resource. */
  node: Resource;
};

/** Which resources; all that are given must hold. */
export type ResourceFilter = {
  /** Those of one of these kinds. */
  kind?: InputMaybe<Array<ResourceKind>>;
  /** Those written in this language (BCP 47, such as `mi`). */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Those that help with this need. */
  need?: InputMaybe<Scalars['ID']['input']>;
  /** Those of this agency or community organisation. */
  provider?: InputMaybe<Scalars['ID']['input']>;
  /** Changed at or after this time. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What kind of thing a resource is. */
export type ResourceKind =
  /** A leaflet to read or print. */
  | 'BROCHURE'
  /** To fill in. */
  | 'FORM'
  /** How something is done, or what the rules are. */
  | 'GUIDELINE'
  /** A website. */
  | 'WEBSITE';

/** A page of what a search found, best first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** True when the text tells of danger: then say first that 111 helps at once, and protect the reader. */
  danger: Scalars['Boolean']['output'];
  /** What was found, with why. */
  edges: Array<SearchEdge>;
  /** When nothing was found: the nearest words of ours, at most 5. */
  nearest: Array<Scalars['String']['output']>;
  /** What was found. */
  nodes: Array<SearchResult>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** Something that was found, with why. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** For asking for what comes after. */
  cursor: Scalars['String']['output'];
  /** The word or name of ours that was met, never what was typed; null where it was in a longer text. */
  matched?: Maybe<Scalars['String']['output']>;
  /** What was found. */
  node: SearchResult;
  /** Why it was found. */
  reason: SearchReason;
};

/** Why something was found. */
export type SearchReason =
  /** By its name, or another name of an agency. */
  | 'NAME'
  /** By the name of the service. */
  | 'SERVICE'
  /** By a word that is spelled nearly so. */
  | 'SPELLING'
  /** By other words for this need, said in the text. */
  | 'SYNONYM'
  /** By words in what is said about it. */
  | 'TEXT';

/** Anything that a search can find. */
export type SearchResult = Agency | Centre | CommunityOrganisation | Need | Place | Service;

/** One thing that a provider does for people. */
export type Service = Node & {
  __typename?: 'Service';
  /** The ways to use it. */
  channels: Array<Channel>;
  /** The groups of people it is for; empty when it is for everybody. */
  clientGroups: Array<ClientGroup>;
  /** What it costs. */
  cost?: Maybe<Scalars['String']['output']>;
  /** More about it. */
  description?: Maybe<Scalars['String']['output']>;
  /** How to get it. */
  howToGet?: Maybe<Scalars['String']['output']>;
  /** The id, for `node` and for filters. */
  id: Scalars['ID']['output'];
  /** Languages it can be used in (BCP 47). */
  languages: Array<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its name in te reo Māori, where there is one. */
  nameMi?: Maybe<Scalars['String']['output']>;
  /** What it helps with. */
  needs: Array<Need>;
  /** Who does it. */
  provider: Provider;
  /** Forms, brochures and websites of its provider about what it helps with, by name. */
  resources: Array<Resource>;
  /** True for a row that was made up for the sample directory. */
  sample: Scalars['Boolean']['output'];
  /** The last part of the address of its page: `/services/…`. */
  slug: Scalars['String']['output'];
  /** Whether it can be used. */
  status: ServiceStatus;
  /** What it is, in one plain sentence. */
  summary: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** What to bring, in plain words. */
  whatToBring: Array<Scalars['String']['output']>;
  /** Who it is for. */
  whoFor?: Maybe<Scalars['String']['output']>;
};

/** A page of services. */
export type ServiceConnection = {
  __typename?: 'ServiceConnection';
  /** The services with their cursors. */
  edges: Array<ServiceEdge>;
  /** The services. */
  nodes: Array<Service>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A service in a list. */
export type ServiceEdge = {
  __typename?: 'ServiceEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The service. */
  node: Service;
};

/** Which services; all that are given must hold. */
export type ServiceFilter = {
  /** Those offered at this centre. */
  centre?: InputMaybe<Scalars['ID']['input']>;
  /** Those that can be used in one of these ways. */
  channel?: InputMaybe<Array<Channel>>;
  /** Those for this group of people, or for everybody. */
  clientGroup?: InputMaybe<Scalars['ID']['input']>;
  /** Those that can be used in this language (BCP 47, such as `mi`). */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Those that help with this need. */
  need?: InputMaybe<Scalars['ID']['input']>;
  /** Those of this agency or community organisation. */
  provider?: InputMaybe<Scalars['ID']['input']>;
  /** Changed at or after this time. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Whether a service can be used. */
export type ServiceStatus =
  /** It can. */
  | 'ACTIVE'
  /** It has ended or not begun. */
  | 'INACTIVE'
  /** It stops for a while. */
  | 'TEMPORARILY_CLOSED';

/** A time on a visit that can be booked. */
export type Slot = {
  __typename?: 'Slot';
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** How many seats are free. */
  free: Scalars['Int']['output'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** The visit. */
  visit: Visit;
};

/** That time has gone. */
export type SlotTaken = UserError & {
  __typename?: 'SlotTaken';
  /** The next free times with the same provider, soonest first, here before elsewhere; at most 6. */
  alternatives: Array<Slot>;
  /** CONFLICT. */
  code: Scalars['String']['output'];
  /** A plain sentence that says what to do. */
  message: Scalars['String']['output'];
  /** The input field it belongs to. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Something in what was sent that has to be put right. Nothing was changed. */
export type UserError = {
  /** INVALID, NOT_FOUND, CONFLICT, FORBIDDEN, RATE_LIMITED or UNAVAILABLE. */
  code: Scalars['String']['output'];
  /** A plain sentence that says what to do. */
  message: Scalars['String']['output'];
  /** The input field it belongs to, outermost first; null when it is about the whole. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A day on which a provider is at a centre. */
export type Visit = Node & {
  __typename?: 'Visit';
  /** Why it was cancelled. */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** Where. */
  centre: Centre;
  /** The day, at the centre. */
  date: Scalars['Date']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** How many seats the public can still book, over all times. Null for drop-in. */
  freeSeats?: Maybe<Scalars['Int']['output']>;
  /** The times that can still be booked by the public, soonest first: all of the visit's, at most 200; not a connection. Empty for drop-in. */
  freeSlots: Array<Slot>;
  /** The id, for `node` and for booking. */
  id: Scalars['ID']['output'];
  /** How one sees them. */
  mode: VisitMode;
  /** The day it was first promised for, if it was moved. */
  movedFrom?: Maybe<Scalars['Date']['output']>;
  /** Messages for its day: about the visit, its provider or its centre. */
  notices: Array<Notice>;
  /** Who. */
  provider: Provider;
  /** Which room. */
  room?: Maybe<Scalars['String']['output']>;
  /** How many people are seen side by side. Null for drop-in. */
  seats?: Maybe<Scalars['Int']['output']>;
  /** What they do on it. */
  services: Array<Service>;
  /** How long a booked time is, in minutes. Null for drop-in. */
  slotMinutes?: Maybe<Scalars['Int']['output']>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** Whether it takes place. */
  status: VisitStatus;
  /** The zone of its times, an IANA name. */
  timeZone: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of visits. */
export type VisitConnection = {
  __typename?: 'VisitConnection';
  /** The visits with their cursors. */
  edges: Array<VisitEdge>;
  /** The visits. */
  nodes: Array<Visit>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A visit in a list. */
export type VisitEdge = {
  __typename?: 'VisitEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The visit. */
  node: Visit;
};

/**
 * Which visits; all that are given must hold. Without `from`: those that are not
 * over. `from` and `to` are centre-local days, both included; mode BOTH answers to
 * either; `withinKm` needs `near`.
 */
export type VisitFilter = {
  /** At this centre. */
  centre?: InputMaybe<Scalars['ID']['input']>;
  /** On this day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Seen in one of these ways. */
  mode?: InputMaybe<Array<VisitMode>>;
  /** By somebody who helps with this need there. */
  need?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with a seat that the public can book now. */
  onlyWithFreeSeats?: InputMaybe<Scalars['Boolean']['input']>;
  /** By this agency or community organisation. */
  provider?: InputMaybe<Scalars['ID']['input']>;
  /** In one of these states; without it, both. */
  status?: InputMaybe<Array<VisitStatus>>;
  /** On this day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Changed at or after this time. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** No further away than this, in a straight line; needs `near`. */
  withinKm?: InputMaybe<Scalars['Float']['input']>;
};

/** How one sees somebody on a visit. */
export type VisitMode =
  /** At a booked time. */
  | 'APPOINTMENT'
  /** Either way. */
  | 'BOTH'
  /** By just coming. */
  | 'DROP_IN';

/** Whether a visit takes place. */
export type VisitStatus =
  /** It does not. */
  | 'CANCELLED'
  /** It does. */
  | 'SCHEDULED';

/** A day of the week. */
export type Weekday =
  /** Friday. */
  | 'FRIDAY'
  /** Monday. */
  | 'MONDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY';

export type AgenciesPageQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AgenciesPageQuery = { __typename?: 'Query', agencies: { __typename?: 'AgencyConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ __typename?: 'Agency', slug: string, name: string, nameMi?: string | null, summary: string, phone?: string | null, sample: boolean }> } };

export type BookPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type BookPageQuery = { __typename?: 'Query', node?: { __typename: 'Agency' } | { __typename: 'Centre' } | { __typename: 'ClientGroup' } | { __typename: 'CommunityOrganisation' } | { __typename: 'Need' } | { __typename: 'Notice' } | { __typename: 'Place' } | { __typename: 'Presence' } | { __typename: 'Resource' } | { __typename: 'Service' } | { __typename: 'Visit', id: string, startsAt: string, timeZone: string, slotMinutes?: number | null, provider: { __typename?: 'Agency', name: string, nameMi?: string | null } | { __typename?: 'CommunityOrganisation', name: string, nameMi?: string | null }, services: Array<{ __typename?: 'Service', needs: Array<{ __typename?: 'Need', id: string, name: string, nameMi?: string | null }> }>, centre: { __typename?: 'Centre', name: string, nameMi?: string | null, sample: boolean, address?: { __typename?: 'Address', street: string, town: string } | null } } | null };

export type BookMutationVariables = Exact<{
  input: BookAppointmentInput;
}>;


export type BookMutation = { __typename?: 'Mutation', bookAppointment: { __typename?: 'BookAppointmentPayload', token?: string | null, appointment?: { __typename?: 'Appointment', reference: string, startsAt: string, endsAt: string, whatToBring: Array<string>, visit: { __typename?: 'Visit', timeZone: string, room?: string | null, centre: { __typename?: 'Centre', slug: string, name: string, nameMi?: string | null, phone?: string | null, sample: boolean, directions?: string | null, address?: { __typename?: 'Address', street: string, town: string } | null, coordinator?: { __typename?: 'Coordinator', firstName: string, coveredBy?: string | null } | null } } } | null, errors: Array<{ __typename: 'InputError', message: string, path?: Array<string> | null } | { __typename: 'SlotTaken', message: string, path?: Array<string> | null, alternatives: Array<{ __typename?: 'Slot', startsAt: string, visit: { __typename?: 'Visit', id: string, provider: { __typename?: 'Agency', name: string, nameMi?: string | null } | { __typename?: 'CommunityOrganisation', name: string, nameMi?: string | null }, centre: { __typename?: 'Centre', name: string } } }> }> } };

export type CancelMutationVariables = Exact<{
  input: CancelAppointmentInput;
}>;


export type CancelMutation = { __typename?: 'Mutation', cancelAppointment: { __typename?: 'CancelAppointmentPayload', appointment?: { __typename?: 'Appointment', status: AppointmentStatus } | null, errors: Array<{ __typename?: 'InputError', message: string } | { __typename?: 'SlotTaken', message: string }> } };

export type BookingPageQueryVariables = Exact<{
  reference: Scalars['String']['input'];
  token: Scalars['String']['input'];
}>;


export type BookingPageQuery = { __typename?: 'Query', appointment?: { __typename?: 'Appointment', status: AppointmentStatus, canCancel: boolean, icsUrl?: string | null, reference: string, startsAt: string, endsAt: string, whatToBring: Array<string>, visit: { __typename?: 'Visit', timeZone: string, room?: string | null, provider: { __typename?: 'Agency', name: string, nameMi?: string | null } | { __typename?: 'CommunityOrganisation', name: string, nameMi?: string | null }, centre: { __typename?: 'Centre', slug: string, name: string, nameMi?: string | null, phone?: string | null, sample: boolean, directions?: string | null, address?: { __typename?: 'Address', street: string, town: string } | null, coordinator?: { __typename?: 'Coordinator', firstName: string, coveredBy?: string | null } | null } } } | null };

export type TurnUpFragment = { __typename?: 'Appointment', reference: string, startsAt: string, endsAt: string, whatToBring: Array<string>, visit: { __typename?: 'Visit', timeZone: string, room?: string | null, centre: { __typename?: 'Centre', slug: string, name: string, nameMi?: string | null, phone?: string | null, sample: boolean, directions?: string | null, address?: { __typename?: 'Address', street: string, town: string } | null, coordinator?: { __typename?: 'Coordinator', firstName: string, coveredBy?: string | null } | null } } };

export type CentrePageQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type CentrePageQuery = { __typename?: 'Query', centre?: { __typename?: 'Centre', slug: string, name: string, nameMi?: string | null, kind: CentreKind, status: CentreStatus, about?: string | null, directions?: string | null, phone?: string | null, email?: string | null, timeZone: string, sample: boolean, calendarUrl: string, facilities: Array<Facility>, accessibility: Array<AccessFeature>, languages: Array<string>, openNow?: boolean | null, opensAt?: string | null, closesAt?: string | null, notices: Array<{ __typename?: 'Notice', id: string, severity: NoticeSeverity, words: string, wordsMi?: string | null, from: string, to: string }>, place: { __typename?: 'Place', slug: string, name: string }, address?: { __typename?: 'Address', street: string, town: string } | null, hours: Array<{ __typename?: 'OpeningHours', weekday: Weekday, opens: string, closes: string }>, hoursExceptions: Array<{ __typename?: 'HoursException', date: string, opens?: string | null, closes?: string | null, reason?: string | null }>, coordinator?: { __typename?: 'Coordinator', firstName: string, coveredBy?: string | null } | null, presences: Array<{ __typename?: 'Presence', provider: { __typename: 'Agency', slug: string, name: string, nameMi?: string | null, summary: string } | { __typename: 'CommunityOrganisation', slug: string, name: string, nameMi?: string | null, summary: string }, hours: Array<{ __typename?: 'OpeningHours', weekday: Weekday, opens: string, closes: string }> }>, visits: { __typename?: 'VisitConnection', nodes: Array<{ __typename?: 'Visit', id: string, date: string, startsAt: string, endsAt: string, timeZone: string, mode: VisitMode, status: VisitStatus, freeSeats?: number | null, freeSlots: Array<{ __typename?: 'Slot', startsAt: string }>, provider: { __typename?: 'Agency', name: string, nameMi?: string | null, summary: string } | { __typename?: 'CommunityOrganisation', name: string, nameMi?: string | null, summary: string } }> }, communityOrganisations: { __typename?: 'CommunityOrganisationConnection', nodes: Array<{ __typename: 'CommunityOrganisation', slug: string, name: string, nameMi?: string | null }> } } | null };

export type CentresPageQueryVariables = Exact<{
  near: Scalars['String']['input'];
  nearest: Scalars['Boolean']['input'];
}>;


export type CentresPageQuery = { __typename?: 'Query', place?: { __typename?: 'Place', name: string, lat: number, lon: number, centres: Array<{ __typename?: 'Centre', slug: string, name: string, nameMi?: string | null, status: CentreStatus, distanceKm?: number | null, phone?: string | null, sample: boolean, openNow?: boolean | null, opensAt?: string | null, closesAt?: string | null, kind: CentreKind, lat: number, lon: number, place: { __typename?: 'Place', region: string, name: string }, clientGroups: Array<{ __typename?: 'ClientGroup', slug: string, name: string, nameMi?: string | null }> }> } | null, centres?: { __typename?: 'CentreConnection', nodes: Array<{ __typename?: 'Centre', slug: string, name: string, nameMi?: string | null, status: CentreStatus, distanceKm?: number | null, phone?: string | null, sample: boolean, openNow?: boolean | null, opensAt?: string | null, closesAt?: string | null, kind: CentreKind, lat: number, lon: number, place: { __typename?: 'Place', region: string, name: string }, clientGroups: Array<{ __typename?: 'ClientGroup', slug: string, name: string, nameMi?: string | null }> }> } };

export type CentresRowFragment = { __typename?: 'Centre', slug: string, name: string, nameMi?: string | null, status: CentreStatus, distanceKm?: number | null, phone?: string | null, sample: boolean, openNow?: boolean | null, opensAt?: string | null, closesAt?: string | null, kind: CentreKind, lat: number, lon: number, place: { __typename?: 'Place', region: string, name: string }, clientGroups: Array<{ __typename?: 'ClientGroup', slug: string, name: string, nameMi?: string | null }> };

export type GroupPageQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type GroupPageQuery = { __typename?: 'Query', clientGroup?: { __typename?: 'ClientGroup', name: string, nameMi?: string | null, services: { __typename?: 'ServiceConnection', nodes: Array<{ __typename?: 'Service', slug: string, name: string, nameMi?: string | null, summary: string, sample: boolean, provider: { __typename: 'Agency', slug: string, name: string, nameMi?: string | null } | { __typename: 'CommunityOrganisation', slug: string, name: string, nameMi?: string | null } }> }, centres: { __typename?: 'CentreConnection', nodes: Array<{ __typename?: 'Centre', slug: string, name: string, nameMi?: string | null, status: CentreStatus, distanceKm?: number | null, phone?: string | null, sample: boolean, openNow?: boolean | null, opensAt?: string | null, closesAt?: string | null }> } } | null };

export type GroupsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupsPageQuery = { __typename?: 'Query', clientGroups: Array<{ __typename?: 'ClientGroup', slug: string, name: string, nameMi?: string | null, services: { __typename?: 'ServiceConnection', totalCount: number }, centres: { __typename?: 'CentreConnection', totalCount: number } }> };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { __typename?: 'Query', needs: Array<{ __typename?: 'Need', slug: string, name: string, nameMi?: string | null }>, centres: { __typename?: 'CentreConnection', nodes: Array<{ __typename?: 'Centre', sample: boolean }> } };

export type MonthPageQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type MonthPageQuery = { __typename?: 'Query', centre?: { __typename?: 'Centre', slug: string, name: string, nameMi?: string | null, phone?: string | null, timeZone: string, sample: boolean, address?: { __typename?: 'Address', street: string, town: string } | null, hours: Array<{ __typename?: 'OpeningHours', weekday: Weekday, opens: string, closes: string }>, hoursExceptions: Array<{ __typename?: 'HoursException', date: string, opens?: string | null, closes?: string | null, reason?: string | null }>, coordinator?: { __typename?: 'Coordinator', firstName: string } | null, presences: Array<{ __typename?: 'Presence', provider: { __typename: 'Agency', slug: string, name: string, nameMi?: string | null } | { __typename: 'CommunityOrganisation', slug: string, name: string, nameMi?: string | null } }> } | null };

export type MonthVisitsQueryVariables = Exact<{
  slug: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MonthVisitsQuery = { __typename?: 'Query', centre?: { __typename?: 'Centre', holidays: Array<{ __typename?: 'Holiday', date: string, name: string, nameMi?: string | null, observed: boolean }>, visits: { __typename?: 'VisitConnection', nodes: Array<{ __typename?: 'Visit', id: string, date: string, startsAt: string, endsAt: string, timeZone: string, mode: VisitMode, status: VisitStatus, cancelReason?: string | null, movedFrom?: string | null, provider: { __typename?: 'Agency', name: string, nameMi?: string | null } | { __typename?: 'CommunityOrganisation', name: string, nameMi?: string | null } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } | null };

export type NeedPageQueryVariables = Exact<{
  slug: Scalars['String']['input'];
  near?: InputMaybe<PlaceInput>;
  town: Scalars['String']['input'];
  here: Scalars['Boolean']['input'];
}>;


export type NeedPageQuery = { __typename?: 'Query', place?: { __typename?: 'Place', slug: string, name: string, centres: Array<{ __typename?: 'Centre', slug: string, name: string, nameMi?: string | null, phone?: string | null, sample: boolean, distanceKm?: number | null, coordinator?: { __typename?: 'Coordinator', firstName: string } | null, presences: Array<{ __typename?: 'Presence', services: Array<{ __typename?: 'Service', needs: Array<{ __typename?: 'Need', slug: string }> }>, provider: { __typename: 'Agency', slug: string, name: string, nameMi?: string | null, summary: string } | { __typename: 'CommunityOrganisation', slug: string, name: string, nameMi?: string | null, summary: string }, hours: Array<{ __typename?: 'OpeningHours', weekday: Weekday, opens: string, closes: string }> }> }> } | null, need?: { __typename?: 'Need', slug: string, name: string, nameMi?: string | null, guarded: boolean, visits?: { __typename?: 'VisitConnection', nodes: Array<{ __typename?: 'Visit', id: string, date: string, startsAt: string, endsAt: string, timeZone: string, mode: VisitMode, status: VisitStatus, freeSeats?: number | null, provider: { __typename?: 'Agency', name: string, nameMi?: string | null } | { __typename?: 'CommunityOrganisation', name: string, nameMi?: string | null }, centre: { __typename?: 'Centre', name: string, nameMi?: string | null, distanceKm?: number | null } }> }, resources: Array<{ __typename?: 'Resource', id: string, kind: ResourceKind, name: string, nameMi?: string | null, summary?: string | null, url: string, language: string, sample: boolean, provider?: { __typename?: 'Agency', name: string, nameMi?: string | null } | { __typename?: 'CommunityOrganisation', name: string, nameMi?: string | null } | null }>, services: { __typename?: 'ServiceConnection', nodes: Array<{ __typename?: 'Service', slug: string, name: string, nameMi?: string | null, summary: string, sample: boolean, provider: { __typename: 'Agency', phone?: string | null, slug: string, name: string, nameMi?: string | null } | { __typename: 'CommunityOrganisation', phone?: string | null, slug: string, name: string, nameMi?: string | null, place?: { __typename?: 'Place', slug: string } | null } }> } } | null };

export type NeedsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type NeedsPageQuery = { __typename?: 'Query', needs: Array<{ __typename?: 'Need', slug: string, name: string, nameMi?: string | null, synonyms: Array<string> }> };

export type OrganisationsPageQueryVariables = Exact<{
  region?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OrganisationsPageQuery = { __typename?: 'Query', communityOrganisations: { __typename?: 'CommunityOrganisationConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ __typename?: 'CommunityOrganisation', slug: string, name: string, nameMi?: string | null, summary: string, phone?: string | null, sample: boolean }> } };

export type AcrossVisitsQueryVariables = Exact<{
  provider: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AcrossVisitsQuery = { __typename?: 'Query', visits: { __typename?: 'VisitConnection', nodes: Array<{ __typename?: 'Visit', id: string, date: string, startsAt: string, endsAt: string, timeZone: string, mode: VisitMode, status: VisitStatus, cancelReason?: string | null, movedFrom?: string | null, centre: { __typename?: 'Centre', name: string, nameMi?: string | null, place: { __typename?: 'Place', region: string } } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type AgencyPageQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type AgencyPageQuery = { __typename?: 'Query', agency?: { __typename?: 'Agency', id: string, name: string, nameMi?: string | null, parentName?: string | null, summary: string, description?: string | null, phone?: string | null, sample: boolean, calendarUrl: string, notices: Array<{ __typename?: 'Notice', id: string, severity: NoticeSeverity, words: string, wordsMi?: string | null, from: string, to: string }>, services: { __typename?: 'ServiceConnection', nodes: Array<{ __typename?: 'Service', slug: string, name: string, nameMi?: string | null, summary: string }> }, visits: { __typename?: 'VisitConnection', totalCount: number } } | null };

export type OrganisationPageQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type OrganisationPageQuery = { __typename?: 'Query', communityOrganisation?: { __typename?: 'CommunityOrganisation', id: string, name: string, nameMi?: string | null, summary: string, description?: string | null, phone?: string | null, sample: boolean, calendarUrl: string, assuredOn?: string | null, centre?: { __typename?: 'Centre', slug: string, name: string } | null, notices: Array<{ __typename?: 'Notice', id: string, severity: NoticeSeverity, words: string, wordsMi?: string | null, from: string, to: string }>, services: { __typename?: 'ServiceConnection', nodes: Array<{ __typename?: 'Service', slug: string, name: string, nameMi?: string | null, summary: string }> }, visits: { __typename?: 'VisitConnection', totalCount: number } } | null };

type FoundRow_Agency_Fragment = { __typename: 'Agency', slug: string, name: string, nameMi?: string | null, summary: string };

type FoundRow_Centre_Fragment = { __typename: 'Centre', slug: string, name: string, nameMi?: string | null };

type FoundRow_CommunityOrganisation_Fragment = { __typename: 'CommunityOrganisation', slug: string, name: string, nameMi?: string | null, summary: string };

type FoundRow_Need_Fragment = { __typename: 'Need', slug: string, name: string, nameMi?: string | null, visits?: { __typename?: 'VisitConnection', nodes: Array<{ __typename?: 'Visit', id: string, date: string, startsAt: string, endsAt: string, timeZone: string, mode: VisitMode, status: VisitStatus, freeSeats?: number | null, provider: { __typename?: 'Agency', name: string, nameMi?: string | null } | { __typename?: 'CommunityOrganisation', name: string, nameMi?: string | null }, centre: { __typename?: 'Centre', name: string, nameMi?: string | null, distanceKm?: number | null } }> } };

type FoundRow_Place_Fragment = { __typename: 'Place', slug: string, name: string, region: string };

type FoundRow_Service_Fragment = { __typename: 'Service', slug: string, name: string, nameMi?: string | null, summary: string, provider: { __typename?: 'Agency', name: string, nameMi?: string | null } | { __typename?: 'CommunityOrganisation', name: string, nameMi?: string | null } };

export type FoundRowFragment = FoundRow_Agency_Fragment | FoundRow_Centre_Fragment | FoundRow_CommunityOrganisation_Fragment | FoundRow_Need_Fragment | FoundRow_Place_Fragment | FoundRow_Service_Fragment;

export type SearchPageQueryVariables = Exact<{
  words: Scalars['String']['input'];
  near?: InputMaybe<PlaceInput>;
  town: Scalars['String']['input'];
  here: Scalars['Boolean']['input'];
}>;


export type SearchPageQuery = { __typename?: 'Query', place?: { __typename?: 'Place', slug: string, name: string, centres: Array<{ __typename?: 'Centre', slug: string, name: string, nameMi?: string | null, phone?: string | null, sample: boolean, distanceKm?: number | null, coordinator?: { __typename?: 'Coordinator', firstName: string } | null, presences: Array<{ __typename?: 'Presence', services: Array<{ __typename?: 'Service', needs: Array<{ __typename?: 'Need', slug: string }> }>, provider: { __typename: 'Agency', slug: string, name: string, nameMi?: string | null, summary: string } | { __typename: 'CommunityOrganisation', slug: string, name: string, nameMi?: string | null, summary: string }, hours: Array<{ __typename?: 'OpeningHours', weekday: Weekday, opens: string, closes: string }> }> }> } | null, search: { __typename?: 'SearchConnection', danger: boolean, nearest: Array<string>, edges: Array<{ __typename?: 'SearchEdge', reason: SearchReason, matched?: string | null, node: { __typename: 'Agency', slug: string, name: string, nameMi?: string | null, summary: string } | { __typename: 'Centre', slug: string, name: string, nameMi?: string | null } | { __typename: 'CommunityOrganisation', slug: string, name: string, nameMi?: string | null, summary: string } | { __typename: 'Need', slug: string, name: string, nameMi?: string | null, visits?: { __typename?: 'VisitConnection', nodes: Array<{ __typename?: 'Visit', id: string, date: string, startsAt: string, endsAt: string, timeZone: string, mode: VisitMode, status: VisitStatus, freeSeats?: number | null, provider: { __typename?: 'Agency', name: string, nameMi?: string | null } | { __typename?: 'CommunityOrganisation', name: string, nameMi?: string | null }, centre: { __typename?: 'Centre', name: string, nameMi?: string | null, distanceKm?: number | null } }> } } | { __typename: 'Place', slug: string, name: string, region: string } | { __typename: 'Service', slug: string, name: string, nameMi?: string | null, summary: string, provider: { __typename?: 'Agency', name: string, nameMi?: string | null } | { __typename?: 'CommunityOrganisation', name: string, nameMi?: string | null } } }> } };

export type ServicePageQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type ServicePageQuery = { __typename?: 'Query', service?: { __typename?: 'Service', name: string, nameMi?: string | null, summary: string, description?: string | null, whoFor?: string | null, cost?: string | null, whatToBring: Array<string>, howToGet?: string | null, channels: Array<Channel>, sample: boolean, resources: Array<{ __typename?: 'Resource', id: string, kind: ResourceKind, name: string, nameMi?: string | null, summary?: string | null, url: string, language: string, sample: boolean, provider?: { __typename?: 'Agency', name: string, nameMi?: string | null } | { __typename?: 'CommunityOrganisation', name: string, nameMi?: string | null } | null }>, provider: { __typename: 'Agency', phone?: string | null, slug: string, name: string, nameMi?: string | null, visits: { __typename?: 'VisitConnection', nodes: Array<{ __typename?: 'Visit', id: string, date: string, startsAt: string, endsAt: string, timeZone: string, mode: VisitMode, status: VisitStatus, freeSeats?: number | null, provider: { __typename?: 'Agency', name: string, nameMi?: string | null } | { __typename?: 'CommunityOrganisation', name: string, nameMi?: string | null }, centre: { __typename?: 'Centre', name: string, nameMi?: string | null, distanceKm?: number | null } }> } } | { __typename: 'CommunityOrganisation', phone?: string | null, slug: string, name: string, nameMi?: string | null, visits: { __typename?: 'VisitConnection', nodes: Array<{ __typename?: 'Visit', id: string, date: string, startsAt: string, endsAt: string, timeZone: string, mode: VisitMode, status: VisitStatus, freeSeats?: number | null, provider: { __typename?: 'Agency', name: string, nameMi?: string | null } | { __typename?: 'CommunityOrganisation', name: string, nameMi?: string | null }, centre: { __typename?: 'Centre', name: string, nameMi?: string | null, distanceKm?: number | null } }> } } } | null };

export type ServiceChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceChoicesQuery = { __typename?: 'Query', needs: Array<{ __typename?: 'Need', id: string, slug: string, name: string, nameMi?: string | null }>, clientGroups: Array<{ __typename?: 'ClientGroup', id: string, slug: string, name: string, nameMi?: string | null }> };

export type ServicesPageQueryVariables = Exact<{
  need?: InputMaybe<Scalars['ID']['input']>;
  clientGroup?: InputMaybe<Scalars['ID']['input']>;
  channel?: InputMaybe<Array<Channel> | Channel>;
  language?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ServicesPageQuery = { __typename?: 'Query', services: { __typename?: 'ServiceConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ __typename?: 'Service', slug: string, name: string, nameMi?: string | null, summary: string, sample: boolean, provider: { __typename: 'Agency', slug: string, name: string, nameMi?: string | null } | { __typename: 'CommunityOrganisation', slug: string, name: string, nameMi?: string | null } }> } };

export type TownPageQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type TownPageQuery = { __typename?: 'Query', place?: { __typename?: 'Place', slug: string, name: string, region: string, lat: number, lon: number, near: { __typename?: 'VisitConnection', totalCount: number, nodes: Array<{ __typename?: 'Visit', id: string, date: string, startsAt: string, endsAt: string, timeZone: string, mode: VisitMode, status: VisitStatus, freeSeats?: number | null, provider: { __typename?: 'Agency', name: string, nameMi?: string | null } | { __typename?: 'CommunityOrganisation', name: string, nameMi?: string | null }, centre: { __typename?: 'Centre', name: string, nameMi?: string | null, distanceKm?: number | null } }> }, far: { __typename?: 'VisitConnection', nodes: Array<{ __typename?: 'Visit', id: string, date: string, startsAt: string, endsAt: string, timeZone: string, mode: VisitMode, status: VisitStatus, freeSeats?: number | null, provider: { __typename?: 'Agency', name: string, nameMi?: string | null } | { __typename?: 'CommunityOrganisation', name: string, nameMi?: string | null }, centre: { __typename?: 'Centre', name: string, nameMi?: string | null, distanceKm?: number | null } }> }, centres: Array<{ __typename?: 'Centre', slug: string, name: string, nameMi?: string | null, status: CentreStatus, distanceKm?: number | null, phone?: string | null, sample: boolean, openNow?: boolean | null, opensAt?: string | null, closesAt?: string | null, kind: CentreKind, lat: number, lon: number, coordinator?: { __typename?: 'Coordinator', firstName: string } | null, presences: Array<{ __typename?: 'Presence', provider: { __typename: 'Agency', slug: string, name: string, nameMi?: string | null, summary: string } | { __typename: 'CommunityOrganisation', slug: string, name: string, nameMi?: string | null, summary: string }, hours: Array<{ __typename?: 'OpeningHours', weekday: Weekday, opens: string, closes: string }> }>, place: { __typename?: 'Place', name: string } }> } | null, agencies: { __typename?: 'AgencyConnection', nodes: Array<{ __typename?: 'Agency', slug: string, name: string, nameMi?: string | null, summary: string, phone?: string | null, sample: boolean }> } };

export type NextVisitsQueryVariables = Exact<{
  provider: Scalars['ID']['input'];
  at: PlaceInput;
}>;


export type NextVisitsQuery = { __typename?: 'Query', near: { __typename?: 'VisitConnection', nodes: Array<{ __typename?: 'Visit', id: string, date: string, startsAt: string, endsAt: string, timeZone: string, mode: VisitMode, status: VisitStatus, freeSeats?: number | null, provider: { __typename?: 'Agency', name: string, nameMi?: string | null } | { __typename?: 'CommunityOrganisation', name: string, nameMi?: string | null }, centre: { __typename?: 'Centre', name: string, nameMi?: string | null, distanceKm?: number | null } }> }, anywhere: { __typename?: 'VisitConnection', nodes: Array<{ __typename?: 'Visit', id: string, date: string, startsAt: string, endsAt: string, timeZone: string, mode: VisitMode, status: VisitStatus, freeSeats?: number | null, provider: { __typename?: 'Agency', name: string, nameMi?: string | null } | { __typename?: 'CommunityOrganisation', name: string, nameMi?: string | null }, centre: { __typename?: 'Centre', name: string, nameMi?: string | null, distanceKm?: number | null } }> } };

export type VisitPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type VisitPageQuery = { __typename?: 'Query', node?: { __typename: 'Agency' } | { __typename: 'Centre' } | { __typename: 'ClientGroup' } | { __typename: 'CommunityOrganisation' } | { __typename: 'Need' } | { __typename: 'Notice' } | { __typename: 'Place' } | { __typename: 'Presence' } | { __typename: 'Resource' } | { __typename: 'Service' } | { __typename: 'Visit', id: string, date: string, startsAt: string, endsAt: string, timeZone: string, mode: VisitMode, status: VisitStatus, cancelReason?: string | null, room?: string | null, slotMinutes?: number | null, freeSeats?: number | null, notices: Array<{ __typename?: 'Notice', id: string, severity: NoticeSeverity, words: string, wordsMi?: string | null, from: string, to: string }>, freeSlots: Array<{ __typename?: 'Slot', startsAt: string }>, provider: { __typename?: 'Agency', id: string, name: string, nameMi?: string | null } | { __typename?: 'CommunityOrganisation', id: string, name: string, nameMi?: string | null }, services: Array<{ __typename?: 'Service', slug: string, name: string, nameMi?: string | null }>, centre: { __typename?: 'Centre', slug: string, lat: number, lon: number, name: string, nameMi?: string | null, phone?: string | null, sample: boolean, directions?: string | null, address?: { __typename?: 'Address', street: string, town: string } | null, coordinator?: { __typename?: 'Coordinator', firstName: string } | null } } | null };

export type ListedCentreFragment = { __typename?: 'Centre', slug: string, name: string, nameMi?: string | null, status: CentreStatus, distanceKm?: number | null, phone?: string | null, sample: boolean, openNow?: boolean | null, opensAt?: string | null, closesAt?: string | null };

export type ListedServiceFragment = { __typename?: 'Service', slug: string, name: string, nameMi?: string | null, summary: string, sample: boolean, provider: { __typename: 'Agency', slug: string, name: string, nameMi?: string | null } | { __typename: 'CommunityOrganisation', slug: string, name: string, nameMi?: string | null } };

export type MappedCentreFragment = { __typename?: 'Centre', kind: CentreKind, lat: number, lon: number, place: { __typename?: 'Place', name: string } };

export type MonthVisitFragment = { __typename?: 'Visit', id: string, date: string, startsAt: string, endsAt: string, timeZone: string, mode: VisitMode, status: VisitStatus, cancelReason?: string | null, movedFrom?: string | null };

export type HelpingPlaceFragment = { __typename?: 'Place', slug: string, name: string, centres: Array<{ __typename?: 'Centre', slug: string, name: string, nameMi?: string | null, phone?: string | null, sample: boolean, distanceKm?: number | null, coordinator?: { __typename?: 'Coordinator', firstName: string } | null, presences: Array<{ __typename?: 'Presence', services: Array<{ __typename?: 'Service', needs: Array<{ __typename?: 'Need', slug: string }> }>, provider: { __typename: 'Agency', slug: string, name: string, nameMi?: string | null, summary: string } | { __typename: 'CommunityOrganisation', slug: string, name: string, nameMi?: string | null, summary: string }, hours: Array<{ __typename?: 'OpeningHours', weekday: Weekday, opens: string, closes: string }> }> }> };

export type ShownNoticeFragment = { __typename?: 'Notice', id: string, severity: NoticeSeverity, words: string, wordsMi?: string | null, from: string, to: string };

export type ListedPresenceFragment = { __typename?: 'Presence', provider: { __typename: 'Agency', slug: string, name: string, nameMi?: string | null, summary: string } | { __typename: 'CommunityOrganisation', slug: string, name: string, nameMi?: string | null, summary: string }, hours: Array<{ __typename?: 'OpeningHours', weekday: Weekday, opens: string, closes: string }> };

export type ListedResourceFragment = { __typename?: 'Resource', id: string, kind: ResourceKind, name: string, nameMi?: string | null, summary?: string | null, url: string, language: string, sample: boolean, provider?: { __typename?: 'Agency', name: string, nameMi?: string | null } | { __typename?: 'CommunityOrganisation', name: string, nameMi?: string | null } | null };

export type TownsQueryVariables = Exact<{
  typed: Scalars['String']['input'];
}>;


export type TownsQuery = { __typename?: 'Query', places: Array<{ __typename?: 'PlaceMatch', match: PlaceMatchKind, place: { __typename?: 'Place', slug: string, name: string, region: string } }> };

export type ListedVisitFragment = { __typename?: 'Visit', id: string, date: string, startsAt: string, endsAt: string, timeZone: string, mode: VisitMode, status: VisitStatus, freeSeats?: number | null, provider: { __typename?: 'Agency', name: string, nameMi?: string | null } | { __typename?: 'CommunityOrganisation', name: string, nameMi?: string | null }, centre: { __typename?: 'Centre', name: string, nameMi?: string | null, distanceKm?: number | null } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TurnUpFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"TurnUp"}) as unknown as TypedDocumentString<TurnUpFragment, unknown>;
export const ListedCentreFragmentDoc = new TypedDocumentString(`
    fragment ListedCentre on Centre {
  slug
  name
  nameMi
  status
  distanceKm
  phone
  sample
  openNow
  opensAt
  closesAt
}
    `, {"fragmentName":"ListedCentre"}) as unknown as TypedDocumentString<ListedCentreFragment, unknown>;
export const MappedCentreFragmentDoc = new TypedDocumentString(`
    fragment MappedCentre on Centre {
  kind
  lat
  lon
  place {
    name
  }
}
    `, {"fragmentName":"MappedCentre"}) as unknown as TypedDocumentString<MappedCentreFragment, unknown>;
export const CentresRowFragmentDoc = new TypedDocumentString(`
    fragment CentresRow on Centre {
  ...ListedCentre
  ...MappedCentre
  place {
    region
  }
  clientGroups {
    slug
    name
    nameMi
  }
}
    fragment ListedCentre on Centre {
  slug
  name
  nameMi
  status
  distanceKm
  phone
  sample
  openNow
  opensAt
  closesAt
}
fragment MappedCentre on Centre {
  kind
  lat
  lon
  place {
    name
  }
}`, {"fragmentName":"CentresRow"}) as unknown as TypedDocumentString<CentresRowFragment, unknown>;
export const ListedVisitFragmentDoc = new TypedDocumentString(`
    fragment ListedVisit on Visit {
  id
  date
  startsAt
  endsAt
  timeZone
  mode
  status
  freeSeats
  provider {
    name
    nameMi
  }
  centre {
    name
    nameMi
    distanceKm
  }
}
    `, {"fragmentName":"ListedVisit"}) as unknown as TypedDocumentString<ListedVisitFragment, unknown>;
export const FoundRowFragmentDoc = new TypedDocumentString(`
    fragment FoundRow on SearchResult {
  __typename
  ... on Need {
    slug
    name
    nameMi
    visits(near: $near, filter: {status: [SCHEDULED]}, first: 6) @include(if: $here) {
      nodes {
        ...ListedVisit
      }
    }
  }
  ... on Agency {
    slug
    name
    nameMi
    summary
  }
  ... on CommunityOrganisation {
    slug
    name
    nameMi
    summary
  }
  ... on Service {
    slug
    name
    nameMi
    summary
    provider {
      name
      nameMi
    }
  }
  ... on Centre {
    slug
    name
    nameMi
  }
  ... on Place {
    slug
    name
    region
  }
}
    fragment ListedVisit on Visit {
  id
  date
  startsAt
  endsAt
  timeZone
  mode
  status
  freeSeats
  provider {
    name
    nameMi
  }
  centre {
    name
    nameMi
    distanceKm
  }
}`, {"fragmentName":"FoundRow"}) as unknown as TypedDocumentString<FoundRowFragment, unknown>;
export const ListedServiceFragmentDoc = new TypedDocumentString(`
    fragment ListedService on Service {
  slug
  name
  nameMi
  summary
  sample
  provider {
    __typename
    slug
    name
    nameMi
  }
}
    `, {"fragmentName":"ListedService"}) as unknown as TypedDocumentString<ListedServiceFragment, unknown>;
export const MonthVisitFragmentDoc = new TypedDocumentString(`
    fragment MonthVisit on Visit {
  id
  date
  startsAt
  endsAt
  timeZone
  mode
  status
  cancelReason
  movedFrom
}
    `, {"fragmentName":"MonthVisit"}) as unknown as TypedDocumentString<MonthVisitFragment, unknown>;
export const ListedPresenceFragmentDoc = new TypedDocumentString(`
    fragment ListedPresence on Presence {
  provider {
    __typename
    slug
    name
    nameMi
    summary
  }
  hours {
    weekday
    opens
    closes
  }
}
    `, {"fragmentName":"ListedPresence"}) as unknown as TypedDocumentString<ListedPresenceFragment, unknown>;
export const HelpingPlaceFragmentDoc = new TypedDocumentString(`
    fragment HelpingPlace on Place {
  slug
  name
  centres(first: 3) {
    slug
    name
    nameMi
    phone
    sample
    distanceKm
    coordinator {
      firstName
    }
    presences {
      ...ListedPresence
      services {
        needs {
          slug
        }
      }
    }
  }
}
    fragment ListedPresence on Presence {
  provider {
    __typename
    slug
    name
    nameMi
    summary
  }
  hours {
    weekday
    opens
    closes
  }
}`, {"fragmentName":"HelpingPlace"}) as unknown as TypedDocumentString<HelpingPlaceFragment, unknown>;
export const ShownNoticeFragmentDoc = new TypedDocumentString(`
    fragment ShownNotice on Notice {
  id
  severity
  words
  wordsMi
  from
  to
}
    `, {"fragmentName":"ShownNotice"}) as unknown as TypedDocumentString<ShownNoticeFragment, unknown>;
export const ListedResourceFragmentDoc = new TypedDocumentString(`
    fragment ListedResource on Resource {
  id
  kind
  name
  nameMi
  summary
  url
  language
  sample
  provider {
    name
    nameMi
  }
}
    `, {"fragmentName":"ListedResource"}) as unknown as TypedDocumentString<ListedResourceFragment, unknown>;
export const AgenciesPageDocument = new TypedDocumentString(`
    query AgenciesPage($after: String) {
  agencies(first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      slug
      name
      nameMi
      summary
      phone
      sample
    }
  }
}
    `) as unknown as TypedDocumentString<AgenciesPageQuery, AgenciesPageQueryVariables>;
export const BookPageDocument = new TypedDocumentString(`
    query BookPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Visit {
      id
      startsAt
      timeZone
      slotMinutes
      provider {
        name
        nameMi
      }
      services {
        needs {
          id
          name
          nameMi
        }
      }
      centre {
        name
        nameMi
        sample
        address {
          street
          town
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BookPageQuery, BookPageQueryVariables>;
export const BookDocument = new TypedDocumentString(`
    mutation Book($input: BookAppointmentInput!) {
  bookAppointment(input: $input) {
    token
    appointment {
      ...TurnUp
    }
    errors {
      __typename
      message
      path
      ... on SlotTaken {
        alternatives {
          startsAt
          visit {
            id
            provider {
              name
              nameMi
            }
            centre {
              name
            }
          }
        }
      }
    }
  }
}
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
}`) as unknown as TypedDocumentString<BookMutation, BookMutationVariables>;
export const CancelDocument = new TypedDocumentString(`
    mutation Cancel($input: CancelAppointmentInput!) {
  cancelAppointment(input: $input) {
    appointment {
      status
    }
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelMutation, CancelMutationVariables>;
export const BookingPageDocument = new TypedDocumentString(`
    query BookingPage($reference: String!, $token: String!) {
  appointment(reference: $reference, token: $token) {
    ...TurnUp
    status
    canCancel
    icsUrl
    visit {
      provider {
        name
        nameMi
      }
    }
  }
}
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
}`) as unknown as TypedDocumentString<BookingPageQuery, BookingPageQueryVariables>;
export const CentrePageDocument = new TypedDocumentString(`
    query CentrePage($slug: String!) {
  centre(slug: $slug) {
    slug
    name
    nameMi
    kind
    status
    about
    directions
    phone
    email
    timeZone
    sample
    calendarUrl
    facilities
    accessibility
    languages
    notices {
      ...ShownNotice
    }
    openNow
    opensAt
    closesAt
    place {
      slug
      name
    }
    address {
      street
      town
    }
    hours {
      weekday
      opens
      closes
    }
    hoursExceptions {
      date
      opens
      closes
      reason
    }
    coordinator {
      firstName
      coveredBy
    }
    presences {
      ...ListedPresence
    }
    visits(first: 60) {
      nodes {
        id
        date
        startsAt
        endsAt
        timeZone
        mode
        status
        freeSeats
        freeSlots {
          startsAt
        }
        provider {
          name
          nameMi
          summary
        }
      }
    }
    communityOrganisations(first: 50) {
      nodes {
        __typename
        slug
        name
        nameMi
      }
    }
  }
}
    fragment ShownNotice on Notice {
  id
  severity
  words
  wordsMi
  from
  to
}
fragment ListedPresence on Presence {
  provider {
    __typename
    slug
    name
    nameMi
    summary
  }
  hours {
    weekday
    opens
    closes
  }
}`) as unknown as TypedDocumentString<CentrePageQuery, CentrePageQueryVariables>;
export const CentresPageDocument = new TypedDocumentString(`
    query CentresPage($near: String!, $nearest: Boolean!) {
  place(slug: $near) @include(if: $nearest) {
    name
    lat
    lon
    centres(first: 100) {
      ...CentresRow
    }
  }
  centres(first: 100) @skip(if: $nearest) {
    nodes {
      ...CentresRow
    }
  }
}
    fragment CentresRow on Centre {
  ...ListedCentre
  ...MappedCentre
  place {
    region
  }
  clientGroups {
    slug
    name
    nameMi
  }
}
fragment ListedCentre on Centre {
  slug
  name
  nameMi
  status
  distanceKm
  phone
  sample
  openNow
  opensAt
  closesAt
}
fragment MappedCentre on Centre {
  kind
  lat
  lon
  place {
    name
  }
}`) as unknown as TypedDocumentString<CentresPageQuery, CentresPageQueryVariables>;
export const GroupPageDocument = new TypedDocumentString(`
    query GroupPage($slug: String!) {
  clientGroup(slug: $slug) {
    name
    nameMi
    services(first: 100) {
      nodes {
        ...ListedService
      }
    }
    centres(first: 50) {
      nodes {
        ...ListedCentre
      }
    }
  }
}
    fragment ListedCentre on Centre {
  slug
  name
  nameMi
  status
  distanceKm
  phone
  sample
  openNow
  opensAt
  closesAt
}
fragment ListedService on Service {
  slug
  name
  nameMi
  summary
  sample
  provider {
    __typename
    slug
    name
    nameMi
  }
}`) as unknown as TypedDocumentString<GroupPageQuery, GroupPageQueryVariables>;
export const GroupsPageDocument = new TypedDocumentString(`
    query GroupsPage {
  clientGroups {
    slug
    name
    nameMi
    services(first: 1) {
      totalCount
    }
    centres(first: 1) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<GroupsPageQuery, GroupsPageQueryVariables>;
export const HomePageDocument = new TypedDocumentString(`
    query HomePage {
  needs {
    slug
    name
    nameMi
  }
  centres(first: 1) {
    nodes {
      sample
    }
  }
}
    `) as unknown as TypedDocumentString<HomePageQuery, HomePageQueryVariables>;
export const MonthPageDocument = new TypedDocumentString(`
    query MonthPage($slug: String!) {
  centre(slug: $slug) {
    slug
    name
    nameMi
    phone
    timeZone
    sample
    address {
      street
      town
    }
    hours {
      weekday
      opens
      closes
    }
    hoursExceptions {
      date
      opens
      closes
      reason
    }
    coordinator {
      firstName
    }
    presences {
      provider {
        __typename
        slug
        name
        nameMi
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MonthPageQuery, MonthPageQueryVariables>;
export const MonthVisitsDocument = new TypedDocumentString(`
    query MonthVisits($slug: String!, $from: Date!, $to: Date!, $after: String) {
  centre(slug: $slug) {
    holidays(from: $from, to: $to) {
      date
      name
      nameMi
      observed
    }
    visits(filter: {from: $from, to: $to}, first: 100, after: $after) {
      nodes {
        ...MonthVisit
        provider {
          name
          nameMi
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment MonthVisit on Visit {
  id
  date
  startsAt
  endsAt
  timeZone
  mode
  status
  cancelReason
  movedFrom
}`) as unknown as TypedDocumentString<MonthVisitsQuery, MonthVisitsQueryVariables>;
export const NeedPageDocument = new TypedDocumentString(`
    query NeedPage($slug: String!, $near: PlaceInput, $town: String!, $here: Boolean!) {
  place(slug: $town) @include(if: $here) {
    ...HelpingPlace
  }
  need(slug: $slug) {
    visits(near: $near, filter: {status: [SCHEDULED]}, first: 6) @include(if: $here) {
      nodes {
        ...ListedVisit
      }
    }
    slug
    name
    nameMi
    guarded
    resources {
      ...ListedResource
    }
    services(near: $near, first: 60) {
      nodes {
        slug
        name
        nameMi
        summary
        sample
        provider {
          __typename
          slug
          name
          nameMi
          ... on Agency {
            phone
          }
          ... on CommunityOrganisation {
            phone
            place {
              slug
            }
          }
        }
      }
    }
  }
}
    fragment HelpingPlace on Place {
  slug
  name
  centres(first: 3) {
    slug
    name
    nameMi
    phone
    sample
    distanceKm
    coordinator {
      firstName
    }
    presences {
      ...ListedPresence
      services {
        needs {
          slug
        }
      }
    }
  }
}
fragment ListedPresence on Presence {
  provider {
    __typename
    slug
    name
    nameMi
    summary
  }
  hours {
    weekday
    opens
    closes
  }
}
fragment ListedResource on Resource {
  id
  kind
  name
  nameMi
  summary
  url
  language
  sample
  provider {
    name
    nameMi
  }
}
fragment ListedVisit on Visit {
  id
  date
  startsAt
  endsAt
  timeZone
  mode
  status
  freeSeats
  provider {
    name
    nameMi
  }
  centre {
    name
    nameMi
    distanceKm
  }
}`) as unknown as TypedDocumentString<NeedPageQuery, NeedPageQueryVariables>;
export const NeedsPageDocument = new TypedDocumentString(`
    query NeedsPage {
  needs {
    slug
    name
    nameMi
    synonyms
  }
}
    `) as unknown as TypedDocumentString<NeedsPageQuery, NeedsPageQueryVariables>;
export const OrganisationsPageDocument = new TypedDocumentString(`
    query OrganisationsPage($region: String, $after: String) {
  communityOrganisations(filter: {region: $region}, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      slug
      name
      nameMi
      summary
      phone
      sample
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationsPageQuery, OrganisationsPageQueryVariables>;
export const AcrossVisitsDocument = new TypedDocumentString(`
    query AcrossVisits($provider: ID!, $from: Date!, $to: Date!, $after: String) {
  visits(
    filter: {provider: $provider, from: $from, to: $to}
    first: 100
    after: $after
  ) {
    nodes {
      ...MonthVisit
      centre {
        name
        nameMi
        place {
          region
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MonthVisit on Visit {
  id
  date
  startsAt
  endsAt
  timeZone
  mode
  status
  cancelReason
  movedFrom
}`) as unknown as TypedDocumentString<AcrossVisitsQuery, AcrossVisitsQueryVariables>;
export const AgencyPageDocument = new TypedDocumentString(`
    query AgencyPage($slug: String!) {
  agency(slug: $slug) {
    id
    name
    nameMi
    parentName
    summary
    description
    phone
    sample
    calendarUrl
    notices {
      ...ShownNotice
    }
    services(first: 30) {
      nodes {
        slug
        name
        nameMi
        summary
      }
    }
    visits(first: 1) {
      totalCount
    }
  }
}
    fragment ShownNotice on Notice {
  id
  severity
  words
  wordsMi
  from
  to
}`) as unknown as TypedDocumentString<AgencyPageQuery, AgencyPageQueryVariables>;
export const OrganisationPageDocument = new TypedDocumentString(`
    query OrganisationPage($slug: String!) {
  communityOrganisation(slug: $slug) {
    id
    name
    nameMi
    summary
    description
    phone
    sample
    calendarUrl
    assuredOn
    centre {
      slug
      name
    }
    notices {
      ...ShownNotice
    }
    services(first: 30) {
      nodes {
        slug
        name
        nameMi
        summary
      }
    }
    visits(first: 1) {
      totalCount
    }
  }
}
    fragment ShownNotice on Notice {
  id
  severity
  words
  wordsMi
  from
  to
}`) as unknown as TypedDocumentString<OrganisationPageQuery, OrganisationPageQueryVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($words: String!, $near: PlaceInput, $town: String!, $here: Boolean!) {
  place(slug: $town) @include(if: $here) {
    ...HelpingPlace
  }
  search(text: $words, near: $near, first: 12) {
    danger
    nearest
    edges {
      reason
      matched
      node {
        ...FoundRow
      }
    }
  }
}
    fragment FoundRow on SearchResult {
  __typename
  ... on Need {
    slug
    name
    nameMi
    visits(near: $near, filter: {status: [SCHEDULED]}, first: 6) @include(if: $here) {
      nodes {
        ...ListedVisit
      }
    }
  }
  ... on Agency {
    slug
    name
    nameMi
    summary
  }
  ... on CommunityOrganisation {
    slug
    name
    nameMi
    summary
  }
  ... on Service {
    slug
    name
    nameMi
    summary
    provider {
      name
      nameMi
    }
  }
  ... on Centre {
    slug
    name
    nameMi
  }
  ... on Place {
    slug
    name
    region
  }
}
fragment HelpingPlace on Place {
  slug
  name
  centres(first: 3) {
    slug
    name
    nameMi
    phone
    sample
    distanceKm
    coordinator {
      firstName
    }
    presences {
      ...ListedPresence
      services {
        needs {
          slug
        }
      }
    }
  }
}
fragment ListedPresence on Presence {
  provider {
    __typename
    slug
    name
    nameMi
    summary
  }
  hours {
    weekday
    opens
    closes
  }
}
fragment ListedVisit on Visit {
  id
  date
  startsAt
  endsAt
  timeZone
  mode
  status
  freeSeats
  provider {
    name
    nameMi
  }
  centre {
    name
    nameMi
    distanceKm
  }
}`) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const ServicePageDocument = new TypedDocumentString(`
    query ServicePage($slug: String!) {
  service(slug: $slug) {
    name
    nameMi
    summary
    description
    whoFor
    cost
    whatToBring
    howToGet
    channels
    resources {
      ...ListedResource
    }
    sample
    provider {
      __typename
      slug
      name
      nameMi
      visits(first: 10) {
        nodes {
          ...ListedVisit
        }
      }
      ... on Agency {
        phone
      }
      ... on CommunityOrganisation {
        phone
      }
    }
  }
}
    fragment ListedResource on Resource {
  id
  kind
  name
  nameMi
  summary
  url
  language
  sample
  provider {
    name
    nameMi
  }
}
fragment ListedVisit on Visit {
  id
  date
  startsAt
  endsAt
  timeZone
  mode
  status
  freeSeats
  provider {
    name
    nameMi
  }
  centre {
    name
    nameMi
    distanceKm
  }
}`) as unknown as TypedDocumentString<ServicePageQuery, ServicePageQueryVariables>;
export const ServiceChoicesDocument = new TypedDocumentString(`
    query ServiceChoices {
  needs {
    id
    slug
    name
    nameMi
  }
  clientGroups {
    id
    slug
    name
    nameMi
  }
}
    `) as unknown as TypedDocumentString<ServiceChoicesQuery, ServiceChoicesQueryVariables>;
export const ServicesPageDocument = new TypedDocumentString(`
    query ServicesPage($need: ID, $clientGroup: ID, $channel: [Channel!], $language: String, $after: String) {
  services(
    filter: {need: $need, clientGroup: $clientGroup, channel: $channel, language: $language}
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ListedService
    }
  }
}
    fragment ListedService on Service {
  slug
  name
  nameMi
  summary
  sample
  provider {
    __typename
    slug
    name
    nameMi
  }
}`) as unknown as TypedDocumentString<ServicesPageQuery, ServicesPageQueryVariables>;
export const TownPageDocument = new TypedDocumentString(`
    query TownPage($slug: String!) {
  place(slug: $slug) {
    slug
    name
    region
    lat
    lon
    near: visits(filter: {withinKm: 50, status: [SCHEDULED]}, first: 24) {
      totalCount
      nodes {
        ...ListedVisit
      }
    }
    far: visits(filter: {status: [SCHEDULED]}, first: 10) {
      nodes {
        ...ListedVisit
      }
    }
    centres {
      ...ListedCentre
      ...MappedCentre
      coordinator {
        firstName
      }
      presences {
        ...ListedPresence
      }
    }
  }
  agencies(first: 30) {
    nodes {
      slug
      name
      nameMi
      summary
      phone
      sample
    }
  }
}
    fragment ListedCentre on Centre {
  slug
  name
  nameMi
  status
  distanceKm
  phone
  sample
  openNow
  opensAt
  closesAt
}
fragment MappedCentre on Centre {
  kind
  lat
  lon
  place {
    name
  }
}
fragment ListedPresence on Presence {
  provider {
    __typename
    slug
    name
    nameMi
    summary
  }
  hours {
    weekday
    opens
    closes
  }
}
fragment ListedVisit on Visit {
  id
  date
  startsAt
  endsAt
  timeZone
  mode
  status
  freeSeats
  provider {
    name
    nameMi
  }
  centre {
    name
    nameMi
    distanceKm
  }
}`) as unknown as TypedDocumentString<TownPageQuery, TownPageQueryVariables>;
export const NextVisitsDocument = new TypedDocumentString(`
    query NextVisits($provider: ID!, $at: PlaceInput!) {
  near: visits(
    near: $at
    filter: {provider: $provider, onlyWithFreeSeats: true, withinKm: 60}
    first: 6
  ) {
    nodes {
      ...ListedVisit
    }
  }
  anywhere: visits(
    near: $at
    filter: {provider: $provider, onlyWithFreeSeats: true}
    first: 6
  ) {
    nodes {
      ...ListedVisit
    }
  }
}
    fragment ListedVisit on Visit {
  id
  date
  startsAt
  endsAt
  timeZone
  mode
  status
  freeSeats
  provider {
    name
    nameMi
  }
  centre {
    name
    nameMi
    distanceKm
  }
}`) as unknown as TypedDocumentString<NextVisitsQuery, NextVisitsQueryVariables>;
export const VisitPageDocument = new TypedDocumentString(`
    query VisitPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Visit {
      id
      date
      startsAt
      endsAt
      timeZone
      mode
      status
      cancelReason
      room
      slotMinutes
      notices {
        ...ShownNotice
      }
      freeSeats
      freeSlots {
        startsAt
      }
      provider {
        id
        name
        nameMi
      }
      services {
        slug
        name
        nameMi
      }
      centre {
        slug
        lat
        lon
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
        }
      }
    }
  }
}
    fragment ShownNotice on Notice {
  id
  severity
  words
  wordsMi
  from
  to
}`) as unknown as TypedDocumentString<VisitPageQuery, VisitPageQueryVariables>;
export const TownsDocument = new TypedDocumentString(`
    query Towns($typed: String!) {
  places(search: $typed, first: 6) {
    match
    place {
      slug
      name
      region
    }
  }
}
    `) as unknown as TypedDocumentString<TownsQuery, TownsQueryVariables>;