// Code generated from mi.po; DO NOT EDIT.
import type { Messages } from '../lib/words';

export const messages: Messages = {
  "shell.language": [
    "Reo"
  ],
  "shell.centres": [
    "Ngā pokapū"
  ],
  "go.back": [
    "Hoki"
  ],
  "go.on": [
    "Haere tonu"
  ],
  "go.change": [
    "Whakarerekē"
  ],
  "time.to": [
    "ki te"
  ],
  "state.loading": [
    "Taihoa …"
  ],
  "state.retry": [
    "Ngana anō"
  ],
  "town.label": [
    "Kei hea koe e noho ana?"
  ],
  "town.search": [
    "Rapu"
  ],
  "town.list": [
    "Ngā tāone"
  ],
  "visits.none": [
    "Kāore he toronga"
  ],
  "visits.cancelled": [
    "Kua whakakorea"
  ],
  "month.month": [
    "Marama"
  ],
  "month.calendar": [
    "Maramataka"
  ],
  "month.list": [
    "Rārangi"
  ],
  "month.today": [
    "I tēnei rā"
  ],
  "month.holiday": [
    "hararei tūmatanui"
  ],
  "month.region": [
    "Rohe"
  ],
  "month.everywhere": [
    "Aotearoa katoa"
  ],
  "open.closed": [
    "Kua kati"
  ],
  "centre.days": [
    "Ngā rā"
  ],
  "centre.address": [
    "Wāhitau"
  ],
  "centre.hours": [
    "Hāora tuwhera"
  ],
  "centre.phone": [
    "Waea"
  ],
  "centre.languages": [
    "Ngā reo"
  ],
  "facility.COMPUTER": [
    "Rorohiko"
  ],
  "facility.PHONE": [
    "Waea"
  ],
  "facility.WIFI": [
    "Ahokore"
  ],
  "language.en": [
    "Reo Pākehā"
  ],
  "language.mi": [
    "Te reo Māori"
  ],
  "language.sm": [
    "Reo Hāmoa"
  ],
  "language.to": [
    "Reo Tonga"
  ],
  "language.fj": [
    "Reo Whītī"
  ],
  "language.hi": [
    "Reo Hīni"
  ],
  "language.zh": [
    "Reo Hainamana"
  ],
  "language.rar": [
    "Reo Māori Kuki Airani"
  ],
  "language.niu": [
    "Reo Niue"
  ],
  "language.nzs": [
    "Te reo Rotarota"
  ],
  "centres.title": [
    "Ā mātou pokapū"
  ],
  "centres.region": [
    "Rohe"
  ],
  "map.chathams": [
    "Wharekauri"
  ],
  "provider.ring": [
    "Waea:"
  ],
  "service.cost": [
    "Utu"
  ],
  "channel.IN_PERSON": [
    "Kanohi ki te kanohi"
  ],
  "channel.PHONE": [
    "Mā te waea"
  ],
  "channel.VIDEO": [
    "Mā te ataata"
  ],
  "visit.minutes": [
    [
      "minutes"
    ],
    " meneti"
  ],
  "visit.morning": [
    "Ata"
  ],
  "visit.afternoon": [
    "Ahiahi"
  ],
  "book.name": [
    "Ko wai tō ingoa?"
  ],
  "book.name.short": [
    "Ingoa"
  ],
  "book.name.label": [
    "Tō ingoa"
  ],
  "book.phone.short": [
    "Waea"
  ],
  "book.phone.label": [
    "Nama waea"
  ],
  "booking.reference": [
    "Tō tohutoro"
  ],
  "booking.when": [
    "Āhea"
  ],
  "booking.where": [
    "Kei hea"
  ],
  "booking.print": [
    "Tā"
  ],
  "booking.cancel.yes": [
    "Āe, whakakorea"
  ],
  "booking.cancel.no": [
    "Kāo, kaua e whakakorea"
  ],
  "my.reference": [
    "Tohutoro ",
    [
      "reference"
    ]
  ],
  "browse.groups": [
    "Mā wai"
  ],
  "browse.agencies": [
    "Ngā tari kāwanatanga"
  ],
  "browse.organisations": [
    "Ngā rōpū hapori"
  ],
  "browse.services": [
    "Ngā ratonga"
  ],
  "browse.centres": [
    "Ngā pokapū"
  ],
  "groups.services": [
    [
      "count"
    ],
    " ratonga"
  ],
  "groups.centres": [
    [
      "count"
    ],
    " pokapū"
  ],
  "more.button": [
    "Ētahi atu"
  ],
  "choose.all": [
    "Katoa"
  ],
  "choose.region": [
    "Rohe"
  ],
  "choose.group": [
    "Mā wai"
  ],
  "choose.language": [
    "Reo"
  ],
  "notice.title": [
    "Ngā pānui"
  ],
  "resource.FORM": [
    "Puka"
  ],
  "resource.GUIDELINE": [
    "Aratohu"
  ],
  "resource.WEBSITE": [
    "Pae tukutuku"
  ],
  "search.Agency": [
    "Tari kāwanatanga"
  ],
  "search.CommunityOrganisation": [
    "Rōpū hapori"
  ],
  "search.Service": [
    "Ratonga"
  ],
  "search.Centre": [
    "Pokapū"
  ],
  "search.Place": [
    "Tāone"
  ]
};
