// Code generated from en.po; DO NOT EDIT.
import type { Messages } from '../lib/words';

export const messages = {
  "shell.skip": [
    "Skip to the main part of the page"
  ],
  "shell.main": [
    "Main"
  ],
  "shell.language": [
    "Language"
  ],
  "shell.centres": [
    "Centres"
  ],
  "shell.needs": [
    "Get help"
  ],
  "shell.bookings": [
    "My bookings"
  ],
  "foot.talk": [
    "Need to talk to someone?"
  ],
  "foot.hours": [
    "Free call, Monday to Friday, 8am to 6pm"
  ],
  "foot.danger": [
    "In danger?"
  ],
  "foot.developers": [
    "For developers"
  ],
  "foot.explorer": [
    "Explore the directory's API"
  ],
  "danger.call": [
    "If someone is in danger, call 111 now."
  ],
  "danger.leave": [
    "Leave this page"
  ],
  "sample.mark": [
    "sample"
  ],
  "sample.notice": [
    "This is a sample directory: its people, timetables, street addresses and phone numbers are made up."
  ],
  "go.back": [
    "Back"
  ],
  "go.on": [
    "Continue"
  ],
  "go.change": [
    "Change"
  ],
  "km.away": [
    [
      "km"
    ],
    " km in a straight line"
  ],
  "km.short": [
    [
      "km"
    ],
    " km away"
  ],
  "time.to": [
    "to"
  ],
  "time.chatham": [
    "Chatham Islands time"
  ],
  "error.title": [
    "There is a problem"
  ],
  "error.prefix": [
    "Error: "
  ],
  "state.loading": [
    "One moment …"
  ],
  "state.retry": [
    "Try again"
  ],
  "state.ring": [
    "Or ring us, and a person will help you:"
  ],
  "state.offline": [
    "You seem to have no connection"
  ],
  "state.offline.do": [
    "Nothing is lost. Try again when you have a signal."
  ],
  "state.server": [
    "Something went wrong on our side"
  ],
  "state.server.do": [
    "Nothing is lost. Try again in a minute."
  ],
  "state.busy": [
    "A lot of people are asking at the moment"
  ],
  "state.busy.do": [
    "Nothing is lost. Wait a minute, then try again."
  ],
  "home.title": [
    "Get help close to home"
  ],
  "home.lead": [
    "See which government agencies and community groups are coming to your town. Pick a time. It’s free."
  ],
  "home.needs": [
    "What do you need help with?"
  ],
  "home.more": [
    [
      "count"
    ],
    " more things people ask about"
  ],
  "home.unsure": [
    "Not sure? Ring us, and a person will help you:"
  ],
  "town.label": [
    "Where do you live?"
  ],
  "town.hint": [
    "Type your town. You can leave out macrons."
  ],
  "town.search": [
    "Search"
  ],
  "town.list": [
    "Towns"
  ],
  "town.count": [
    [
      "count"
    ],
    " towns found. Use the arrow keys to choose."
  ],
  "town.count.one": [
    "1 town found. Use the arrow keys to choose."
  ],
  "town.empty": [
    "Type the name of your town."
  ],
  "town.unknown": [
    "We do not know “",
    [
      "typed"
    ],
    "”. Check the spelling, or try a bigger town nearby."
  ],
  "town.offline": [
    "You seem to have no connection. Try again when you have a signal."
  ],
  "town.title": [
    "Who is coming to ",
    [
      "town"
    ]
  ],
  "town.other": [
    "Another town"
  ],
  "town.none": [
    "We do not know this town. Look for yours here."
  ],
  "town.near": [
    "Centres near ",
    [
      "town"
    ]
  ],
  "town.later": [
    "More days at ",
    [
      "centre"
    ]
  ],
  "town.far": [
    "No centre is within 50 km of ",
    [
      "town"
    ],
    ". The nearest is ",
    [
      "km"
    ],
    " km away in a straight line. You can also get help by phone or video: see below."
  ],
  "town.far.next": [
    "The next visits at the nearest centres"
  ],
  "town.everyDay": [
    "There every day"
  ],
  "town.byPhone": [
    "By phone or video"
  ],
  "town.byPhone.all": [
    [
      "count"
    ],
    " agencies you can ring from home"
  ],
  "visits.none": [
    "No visits"
  ],
  "visits.cancelled": [
    "Cancelled"
  ],
  "visits.dropIn": [
    "Just come in"
  ],
  "visits.full": [
    "No times left"
  ],
  "visits.free": [
    [
      "count"
    ],
    " places left"
  ],
  "visits.free.one": [
    "1 place left"
  ],
  "month.month": [
    "Month"
  ],
  "month.title": [
    "Visits at ",
    [
      "centre"
    ]
  ],
  "month.link": [
    "See a whole month, or print it"
  ],
  "month.chatham": [
    "All times are Chatham Islands time."
  ],
  "month.noMore": [
    "No more months"
  ],
  "month.as": [
    "Show as"
  ],
  "month.calendar": [
    "Calendar"
  ],
  "month.list": [
    "List"
  ],
  "month.count": [
    [
      "count"
    ],
    " visits"
  ],
  "month.count.one": [
    "1 visit"
  ],
  "month.today": [
    "Today"
  ],
  "month.earlier": [
    "Earlier this month"
  ],
  "month.holiday": [
    "public holiday"
  ],
  "month.observed": [
    "public holiday, moved from the weekend"
  ],
  "month.movedFrom": [
    "Moved here from ",
    [
      "day"
    ]
  ],
  "month.movedTo": [
    "Moved to ",
    [
      "day"
    ]
  ],
  "month.print": [
    "Print this month"
  ],
  "month.region": [
    "Region"
  ],
  "month.everywhere": [
    "All of New Zealand"
  ],
  "poster.scan": [
    "Scan to book, or go to"
  ],
  "poster.asOf": [
    "As of ",
    [
      "day"
    ],
    ". Visits can change."
  ],
  "poster.sample": [
    "Sample: people, times and numbers are made up."
  ],
  "visits.ring": [
    "Ring for times"
  ],
  "times.book": [
    "Book ",
    [
      "time"
    ],
    " on ",
    [
      "day"
    ],
    " with ",
    [
      "provider"
    ]
  ],
  "times.more": [
    [
      "count"
    ],
    " more times"
  ],
  "ask.coordinator": [
    "Ask for ",
    [
      "name"
    ],
    " at ",
    [
      "centre"
    ],
    ":"
  ],
  "ask.centre": [
    "Ask at ",
    [
      "centre"
    ],
    ":"
  ],
  "ask.cover": [
    "When they are away: ",
    [
      "name"
    ]
  ],
  "open.now": [
    "Open now, closes ",
    [
      "time"
    ]
  ],
  "open.next": [
    "Closed, opens ",
    [
      "day"
    ],
    " at ",
    [
      "time"
    ]
  ],
  "open.closed": [
    "Closed"
  ],
  "open.unknown": [
    "Hours not known: ring first"
  ],
  "open.planned": [
    "Not open yet"
  ],
  "open.ended": [
    "Closed for good"
  ],
  "centre.none": [
    "We cannot find this centre. Look for your town here."
  ],
  "centre.back": [
    [
      "town"
    ],
    " and nearby"
  ],
  "centre.visiting": [
    "Who is visiting"
  ],
  "centre.choose": [
    "Choose a day, then a time."
  ],
  "centre.days": [
    "Days"
  ],
  "centre.visits": [
    [
      "count"
    ],
    " visits"
  ],
  "centre.noVisits": [
    "Nobody visits here in the next months. Ring the centre, and they will help you."
  ],
  "centre.everyDay": [
    "There every day"
  ],
  "centre.organisations": [
    "Community groups here"
  ],
  "centre.visitUs": [
    "Visit us"
  ],
  "centre.address": [
    "Address"
  ],
  "centre.hours": [
    "Open"
  ],
  "centre.phone": [
    "Phone"
  ],
  "centre.facilities": [
    "What you can use"
  ],
  "centre.access": [
    "Getting in"
  ],
  "centre.languages": [
    "Languages"
  ],
  "centre.ask": [
    "Need a hand?"
  ],
  "facility.COMPUTER": [
    "A computer"
  ],
  "facility.PHONE": [
    "A phone"
  ],
  "facility.PRINTER": [
    "Printing and scanning"
  ],
  "facility.INTERVIEW_ROOM": [
    "A private room"
  ],
  "facility.VIDEO_ROOM": [
    "A room for video calls"
  ],
  "facility.WIFI": [
    "Wi-Fi"
  ],
  "access.STEP_FREE": [
    "No steps"
  ],
  "access.ACCESSIBLE_TOILET": [
    "Accessible toilet"
  ],
  "access.MOBILITY_PARKING": [
    "Mobility parking"
  ],
  "access.HEARING_LOOP": [
    "Hearing loop"
  ],
  "access.QUIET_ROOM": [
    "Quiet room"
  ],
  "language.en": [
    "English"
  ],
  "language.mi": [
    "Te reo Māori"
  ],
  "language.sm": [
    "Samoan"
  ],
  "language.to": [
    "Tongan"
  ],
  "language.fj": [
    "Fijian"
  ],
  "language.hi": [
    "Hindi"
  ],
  "language.zh": [
    "Chinese"
  ],
  "language.rar": [
    "Cook Islands Māori"
  ],
  "language.niu": [
    "Niuean"
  ],
  "language.tl": [
    "Tagalog"
  ],
  "language.pa": [
    "Punjabi"
  ],
  "language.nzs": [
    "New Zealand Sign Language"
  ],
  "centres.title": [
    "Our centres"
  ],
  "centres.count": [
    [
      "count"
    ],
    " centres"
  ],
  "centres.count.one": [
    "1 centre"
  ],
  "centres.filter": [
    "Show only some"
  ],
  "centres.region": [
    "Region"
  ],
  "centres.region.all": [
    "All regions"
  ],
  "centres.group": [
    "Who it is for"
  ],
  "centres.group.all": [
    "Anybody"
  ],
  "centres.kind": [
    "What kind of place"
  ],
  "centres.kind.all": [
    "All kinds"
  ],
  "centres.regions": [
    "Go to a region"
  ],
  "centres.toMap": [
    "Go to the map"
  ],
  "centres.nearest": [
    "Nearest to ",
    [
      "town"
    ],
    " first"
  ],
  "centres.byRegion": [
    "Show them by region"
  ],
  "centres.none": [
    "No centre is like that."
  ],
  "centres.noPlace": [
    "We do not know that town."
  ],
  "centres.all": [
    "Show all centres"
  ],
  "kind.PROVINCIAL": [
    "In a town"
  ],
  "kind.URBAN": [
    "In a city"
  ],
  "kind.OUTREACH": [
    "Visited by another centre"
  ],
  "kind.CLIENT_GROUP_HUB": [
    "For one group of people"
  ],
  "map.title": [
    "Map of our centres"
  ],
  "map.show": [
    "Show the map"
  ],
  "map.hide": [
    "Hide the map"
  ],
  "map.failed": [
    "We cannot get the map. The list has everything that is on it."
  ],
  "map.skip": [
    "Skip the map"
  ],
  "map.chathams": [
    "Chatham Islands"
  ],
  "map.zoom": [
    "Closer or further away"
  ],
  "map.move": [
    "Along the map"
  ],
  "map.zoomIn": [
    "Zoom in"
  ],
  "map.zoomOut": [
    "Zoom out"
  ],
  "map.whole": [
    "Show the whole country"
  ],
  "map.north": [
    "Move north"
  ],
  "map.south": [
    "Move south"
  ],
  "map.east": [
    "Move east"
  ],
  "map.west": [
    "Move west"
  ],
  "map.several": [
    [
      "count"
    ],
    " centres close together: ",
    [
      "names"
    ],
    ". Zoom in"
  ],
  "map.shown": [
    "The map shows ",
    [
      "shown"
    ],
    " of ",
    [
      "count"
    ],
    " centres"
  ],
  "map.touch": [
    "Use two fingers to move the map"
  ],
  "map.wheel": [
    "Press the map first to zoom with the wheel"
  ],
  "needs.title": [
    "What do you need help with?"
  ],
  "need.none": [
    "We cannot find this. Ring us, and a person will help you."
  ],
  "need.where": [
    "Where do you want help?"
  ],
  "need.near": [
    "Next near ",
    [
      "town"
    ]
  ],
  "need.nobody": [
    "Nobody for this is coming near you in the next months. You can still ring one of those below, or ask here:"
  ],
  "need.help": [
    "Who can help"
  ],
  "provider.ring": [
    "Ring:"
  ],
  "provider.at": [
    "You find them at"
  ],
  "provider.assured": [
    "The group last checked this on ",
    [
      "day"
    ],
    "."
  ],
  "provider.services": [
    "What they help with"
  ],
  "provider.visits": [
    "Next visits"
  ],
  "service.whoFor": [
    "Who it is for"
  ],
  "service.cost": [
    "Cost"
  ],
  "service.bring": [
    "What to bring"
  ],
  "service.how": [
    "How to get it"
  ],
  "service.ways": [
    "Ways to use it"
  ],
  "channel.IN_PERSON": [
    "Face to face"
  ],
  "channel.PHONE": [
    "By phone"
  ],
  "channel.VIDEO": [
    "By video"
  ],
  "visit.none": [
    "We cannot find this visit. It may be over. Look for your town here."
  ],
  "visit.choose": [
    "Choose a time"
  ],
  "visit.minutes": [
    [
      "minutes"
    ],
    " minutes"
  ],
  "visit.morning": [
    "Morning"
  ],
  "visit.afternoon": [
    "Afternoon"
  ],
  "visit.services": [
    "They can help with"
  ],
  "visit.cancelled": [
    "This visit is cancelled."
  ],
  "visit.full": [
    "There are no more times to book on this visit."
  ],
  "visit.dropIn": [
    "No booking needed: just come in between these times."
  ],
  "visit.unknown": [
    "Free times change quickly, so we do not show old ones. Ring the centre, or try again when you have a signal."
  ],
  "visit.next": [
    "The next visits with free times"
  ],
  "book.title": [
    "Book a time"
  ],
  "book.progress": [
    "Step ",
    [
      "at"
    ],
    " of ",
    [
      "of"
    ]
  ],
  "book.chosen": [
    "Your time"
  ],
  "book.otherTime": [
    "Choose another time"
  ],
  "book.name": [
    "What is your name?"
  ],
  "book.name.short": [
    "Name"
  ],
  "book.name.label": [
    "Your name"
  ],
  "book.name.hint": [
    "The name you like to be called"
  ],
  "book.name.empty": [
    "Enter your name"
  ],
  "book.phone": [
    "What is your phone number?"
  ],
  "book.phone.short": [
    "Phone"
  ],
  "book.phone.label": [
    "Phone number"
  ],
  "book.phone.hint": [
    "Any phone is fine. We only use it for this booking."
  ],
  "book.phone.none": [
    "I have no phone"
  ],
  "book.phone.empty": [
    "Enter a phone number, or tick “I have no phone”"
  ],
  "book.about": [
    "What is it about?"
  ],
  "book.about.short": [
    "What it is about"
  ],
  "book.needs.label": [
    "Tick what fits"
  ],
  "book.needs.hint": [
    "You can leave this empty."
  ],
  "book.words.label": [
    "In your own words"
  ],
  "book.words.hint": [
    "You can leave this empty. Do not write passwords or bank numbers."
  ],
  "book.words.count": [
    [
      "count"
    ],
    " of 2,000 characters used"
  ],
  "book.words.long": [
    "Use 2,000 characters or fewer. You have used ",
    [
      "count"
    ],
    "."
  ],
  "book.device": [
    "Is this your own phone or computer?"
  ],
  "book.device.short": [
    "Kept on this device"
  ],
  "book.device.label": [
    "Is this your own phone or computer?"
  ],
  "book.device.hint": [
    "If it is, we keep your answers and your booking on it, so that they are still there without a signal. On a shared one we keep nothing."
  ],
  "book.device.yes": [
    "Yes, it is mine"
  ],
  "book.device.no": [
    "No, others use it too"
  ],
  "book.device.empty": [
    "Choose yes or no"
  ],
  "book.check": [
    "Check your answers"
  ],
  "book.nothing": [
    "Nothing said"
  ],
  "book.now": [
    "Book this time"
  ],
  "book.sending": [
    "Booking …"
  ],
  "book.offline": [
    "You seem to have no connection. Nothing is lost: press again when you have a signal."
  ],
  "book.server": [
    "Something went wrong on our side. Nothing is lost: press again in a minute."
  ],
  "book.busy": [
    "A lot of people are booking at the moment. Nothing is lost: wait a minute, then press again."
  ],
  "book.kept": [
    "Your answers from before are still here."
  ],
  "book.kept.clear": [
    "Start again with none"
  ],
  "gone.kept": [
    "Your answers are kept. Choose one of the next free times:"
  ],
  "gone.none": [
    "Your answers are kept. Ring the centre, and they will find a time for you."
  ],
  "gone.with": [
    "Book with ",
    [
      "provider"
    ],
    ":"
  ],
  "booking.title": [
    "Your booking"
  ],
  "booking.none": [
    "We cannot find this booking. Check the link, or ring us with your reference."
  ],
  "booking.done": [
    "You are booked"
  ],
  "booking.reference": [
    "Your reference"
  ],
  "booking.say": [
    "Say this if you ring about your booking. You do not need anything else."
  ],
  "booking.writeDown": [
    "Write this down now: nothing is kept on this computer."
  ],
  "booking.cancelled": [
    "This booking is cancelled"
  ],
  "booking.when": [
    "When"
  ],
  "booking.who": [
    "With"
  ],
  "booking.where": [
    "Where"
  ],
  "booking.bring": [
    "What to bring"
  ],
  "booking.ask": [
    "Questions? Running late?"
  ],
  "booking.calendar": [
    "Add to your calendar"
  ],
  "booking.print": [
    "Print"
  ],
  "booking.cancel": [
    "Cancel this booking"
  ],
  "booking.cancel.sure": [
    "Cancel this booking?"
  ],
  "booking.cancel.yes": [
    "Yes, cancel it"
  ],
  "booking.cancel.no": [
    "No, keep it"
  ],
  "booking.finish": [
    "Finish and clear the screen"
  ],
  "booking.cancel.offline": [
    "You seem to have no connection, so your booking is not cancelled. To cancel it now, ring the centre."
  ],
  "my.none": [
    "There are no bookings on this phone."
  ],
  "my.reference": [
    "Reference ",
    [
      "reference"
    ]
  ],
  "my.forget": [
    "Forget on this phone"
  ],
  "my.forgetAll": [
    "Forget all on this phone"
  ],
  "my.lost": [
    "Lost a booking? Ring us:"
  ],
  "notFound.title": [
    "We cannot find this page"
  ],
  "notFound.lead": [
    "It may have moved. Look for your town, and you will find who can help."
  ],
  "notFound.ring": [
    "Or ring us:"
  ],
  "browse.title": [
    "Lists of the directory"
  ],
  "browse.needs": [
    "What people need"
  ],
  "browse.groups": [
    "For whom"
  ],
  "browse.agencies": [
    "Government agencies"
  ],
  "browse.organisations": [
    "Community groups"
  ],
  "browse.services": [
    "Services"
  ],
  "browse.centres": [
    "Centres"
  ],
  "agencies.lead": [
    "They visit our centres on regular days. Choose one to see where it goes next."
  ],
  "organisations.lead": [
    "Local people who help: food, budgeting, a lift, a listening ear."
  ],
  "services.lead": [
    "Everything you can get help with, and who does it."
  ],
  "groups.lead": [
    "Some centres and services are made for one group of people."
  ],
  "groups.services": [
    [
      "count"
    ],
    " services"
  ],
  "groups.centres": [
    [
      "count"
    ],
    " centres"
  ],
  "group.centres": [
    "Centres of your own"
  ],
  "group.services": [
    "Services made for you"
  ],
  "group.none": [
    "There is none made for this group alone. All other services are for you too."
  ],
  "group.all": [
    "See all services"
  ],
  "more.count": [
    [
      "shown"
    ],
    " of ",
    [
      "count"
    ]
  ],
  "more.none": [
    "There is nothing here for this choice. Choose something else above."
  ],
  "more.button": [
    "Show more"
  ],
  "choose.all": [
    "All"
  ],
  "choose.region": [
    "Region"
  ],
  "choose.need": [
    "What you need"
  ],
  "choose.group": [
    "For whom"
  ],
  "choose.channel": [
    "How"
  ],
  "choose.language": [
    "Language"
  ],
  "notice.title": [
    "Messages"
  ],
  "resource.title": [
    "To read or fill in"
  ],
  "resource.FORM": [
    "Form"
  ],
  "resource.GUIDELINE": [
    "Guide"
  ],
  "resource.BROCHURE": [
    "Leaflet"
  ],
  "resource.WEBSITE": [
    "Website"
  ],
  "find.label": [
    "Your town, or what you need help with"
  ],
  "find.hint": [
    "For example: Ōpōtiki, or “they stopped my benefit”. Small mistakes do not matter."
  ],
  "find.empty": [
    "Type your town, or what you need help with."
  ],
  "find.words": [
    "Find help with “",
    [
      "typed"
    ],
    "”"
  ],
  "danger.now": [
    "In danger now? Ring"
  ],
  "danger.refuge": [
    "Women’s Refuge, day and night, free:"
  ],
  "danger.talk": [
    "Somebody to talk to, day and night. Free to ring or text:"
  ],
  "need.everyDay": [
    "There every day:"
  ],
  "search.title": [
    "Find help"
  ],
  "search.label": [
    "What do you need help with?"
  ],
  "search.again": [
    "Say it in other words"
  ],
  "search.hint": [
    "Write it as you would say it. Nobody keeps what you type."
  ],
  "search.empty": [
    "Type what you need help with."
  ],
  "search.button": [
    "Find help"
  ],
  "search.nothing": [
    "We found nothing for this"
  ],
  "search.nearest": [
    "Did you mean:"
  ],
  "search.person": [
    "A person can help. Ring, and say it in your own words."
  ],
  "search.list": [
    "See everything that people ask about"
  ],
  "search.Need": [
    "You may need"
  ],
  "search.Agency": [
    "Government agency"
  ],
  "search.CommunityOrganisation": [
    "Community group"
  ],
  "search.Service": [
    "Service"
  ],
  "search.Centre": [
    "Centre"
  ],
  "search.Place": [
    "Town"
  ],
  "search.SYNONYM": [
    "also called “",
    [
      "word"
    ],
    "”"
  ],
  "search.SERVICE": [
    "“",
    [
      "word"
    ],
    "”"
  ],
  "search.TEXT": [
    "says “",
    [
      "word"
    ],
    "”"
  ],
  "search.SPELLING": [
    "spelled “",
    [
      "word"
    ],
    "”"
  ],
  "search.inText": [
    "in its description"
  ],
  "search.others": [
    "Also found"
  ],
  "kept.asOf": [
    "As of ",
    [
      "when"
    ],
    "."
  ],
  "kept.today": [
    [
      "time"
    ],
    " today"
  ],
  "kept.offline": [
    "You are offline."
  ],
  "kept.slow": [
    "The connection is slow or lost."
  ],
  "shared.here": [
    "This computer is shared. Nothing is kept on it."
  ],
  "shared.finish": [
    "Finish and clear"
  ],
  "shared.idle": [
    "Are you still there?"
  ],
  "shared.idle.soon": [
    "If you do not answer, we clear this screen in one minute for the next person."
  ],
  "shared.idle.stay": [
    "Yes, I am still here"
  ],
  "subscribe.link": [
    "Put these visits into your calendar"
  ],
  "subscribe.file": [
    "or take the calendar file"
  ]
} satisfies Messages;
