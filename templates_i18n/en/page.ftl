# Public pages (/ and /n/serial/language)

page-site = City of Sapporo: notices in your language
page-welcome = Read the City of Sapporo's notices in your language.
page-join = Get them on Telegram
page-now = In force now
page-none = No notice is in force now.
page-in-force = In force until { $until }
page-ended = Over since { $time }
page-expired = Ended { $until } without an all-clear. No longer confirmed.
page-retracted = WITHDRAWN. Do not follow this notice.
page-superseded = Replaced by a newer notice: { $serial }
page-corrected = There is a correction: { $serial }
page-stopped = Sending was stopped. We are checking the content.
page-drill = This is a drill. There is no real disaster.
page-what = What happened
page-where = Where
page-do = What to do
page-more = More
page-other-languages = Other languages
page-print = You can print this page.
page-serial = Notice number
page-qr = QR code of this page
page-not-found = There is no such notice.
