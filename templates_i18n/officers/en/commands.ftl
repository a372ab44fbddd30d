# What the command line says to officers and operators.

yes = yes
no = no
mode-live = live
mode-drill = DRILL
channel-telegram = Telegram
channel-sms = SMS
channel-none = no address
language-easy = Easy Japanese

# asking
ask-password = Password of { $name }
ask-code = Code of the second factor
ask-new-password = New password for { $name } (12 characters or more)
ask-head-count = This goes to EVERYONE. Type the number of people ({ $people }) to send it
ask-send = Send it to { $people } people?
ask-erase = Erase everything held about this person?
expected-officer = the name of an officer, or KAKEHASHI_OFFICER_TOKEN set

# roles
role-drafter = drafter
role-approver = approver
role-desk = desk
role-reviewer = reviewer
role-administrator = administrator
role-auditor = auditor

# heads of tables
head-officer = officer
head-roles = roles
head-areas = areas
head-classes = classes
head-languages = languages
head-state = state
head-language = language
head-channel = channel
head-people = people
head-text = sent in
head-code = code
head-parts = SMS parts
head-pedigree = wording
head-title = title
head-id = id
head-serial = serial
head-template = template
head-mode = mode
head-closed = closed
head-first = first left
head-community = community
head-name = name
head-groups = groups
head-role = role
head-since = since
head-until = until
head-accepted = accepted
head-checked = confirmed
head-check = what
head-result = result
head-state-delivered = delivered
head-state-handed_over = handed over
head-state-unknown = unknown
head-state-failed = failed
head-state-unreachable = unreachable
head-state-opted_out = opted out
head-state-expired = expired
head-state-superseded = superseded
head-state-stopped = stopped
head-state-sending = sending
head-state-queued = queued

# how a wording was made
pedigree-original = written by an officer
pedigree-prepared-checked = confirmed
pedigree-prepared = not confirmed
pedigree-memory = from memory
pedigree-machine-checked = machine, checked
pedigree-machine = machine
pedigree-fallback = labelled fallback

# officers
officer-address = { $name }: tries of your notices come to you there.
officer-address-forgotten = { $name }: your addresses are forgotten.
officer-added = Officer { $name } made ({ $roles }).
officer-factor = Second factor, shown this once; scan it or type it into an authenticator app:
officer-disabled = disabled
officer-ended = Officer { $name } and every token of theirs is disabled.
token-made = Token of { $name } for { $days } days, shown this once; hand it over as KAKEHASHI_OFFICER_TOKEN:

# broadcasts
broadcast-draft = draft
broadcast-submitted = waits for approval
broadcast-approved = approved, not yet started
broadcast-sending = sending
broadcast-complete = complete
broadcast-stopped = stopped
broadcast-retracted = retracted
broadcast-superseded = superseded
broadcast-expired = expired
broadcast-cancelled = cancelled
sent-own = own language
show-head = { $serial } { $template } · class { $handling } · { $mode } · valid until { $until } · id { $id }
show-people = People: { $people } (first channel: { $channels }; without a usable address: { $unreachable })
show-cost-parts = By SMS: { $parts } parts ({ $each })
show-cost-line = { $language } { $parts } × { $people }
show-cost = They cost about { $this } yen; this month so far { $spent } yen.
show-cost-ceiling = They cost about { $this } yen; this month so far { $spent } of { $ceiling } yen. Beside them { $reserve } yen are kept for codes and answers.
show-cost-near = With it, 80 % of the { $ceiling } yen that notices may cost this month is used.
show-cost-over = It does not fit into the { $ceiling } yen that notices may cost this month; P1 and P2 may pass with --over-ceiling and a reason.
show-last = At { $rate } a second the last message leaves about { $at }, { $minutes } min { $seconds } s from now.
show-no-pace = No pace is kept: everything leaves at once.
show-at = It leaves at { $at }.
needs-second = { $serial } is submitted and not sent yet; another officer approves it by “kakehashi broadcast approve { $serial }”. Its id:
approved-detached = { $serial } is approved and leaves while “kakehashi serve” runs. Its id:
waits-until = Approved. Broadcast { $id } leaves at { $at }, by the “kakehashi serve” that runs then.
waits-daily = Approved. Broadcast { $id } goes to each person at their daily hour, by the “kakehashi serve” that runs then.
waits-day = This class leaves between 7:00 and 21:00 only; following until then.
board-head = { $serial } { $template } · { $mode } · { $state } · id { $id }
board-posts = Posts to community groups: { $posts } ({ $states })
board-sum = audience { $audience } = { $terms }
board-late = Beside the sum, joined while it was in force and told then: { $people }
board-duplicates = Possibly received twice: { $number }
board-stopped = Stopped languages: { $languages }
board-lane-down = { $account } has not answered since { $since }; people passed to another channel: { $people }
board-lane-back = { $account } did not answer for a while; people passed to another channel meanwhile: { $people }
account-telegram = Telegram
account-telegram-drill = Telegram (exercise)
account-twilio = SMS
account-twilio-drill = SMS (exercise)
board-closed = closed: every person is counted exactly once, and nobody waits
board-open = open: { $waiting } people wait
board-times = first left { $first }, last settled { $last }
stopped = Broadcast { $id } is stopped: { $left } people have it or may have it, { $queued } will not get it.
stopped-already = Broadcast { $id } was over already: { $left } people have it or may have it.
stopped-next = To those people: “kakehashi broadcast correct { $id } PARAMETER VALUE” or “kakehashi broadcast retract { $id }”.

# demonstration
demo-begins = Setting up an invented city of { $people } residents and two simulated providers; then one notice at { $rate } a second …
demo-agrees = The providers' ledgers agree: { $messages } messages to { $chats } chats and phones, none twice.
demo-differs = The providers' ledgers do NOT agree: { $messages } messages to { $chats } chats and phones, { $repeated } twice.
demo-took = From the officer's yes to the last person: { $seconds } s.

# serving
serve-at = Public pages at { $address }; /healthz and /readyz say how the service is. SIGTERM or Ctrl-C ends it in good order.
worker-needless = One database file has one process: “kakehashi serve” sends by itself, so there is nothing for a worker to do.
database-created = A new database and its secret key were made; keep a copy of secret.key in another place.
database-migrated = The database was brought from schema { $before } to { $now }; a copy of the old one is { $copy }.
database-current = The database has the schema of this release ({ $now }).
missing-token = KAKEHASHI_TELEGRAM_TOKEN is not set: no resident can join and nothing is sent; make a bot with BotFather and set its token.
missing-drill = KAKEHASHI_DRILL_TELEGRAM_TOKEN is not set: there are no exercises; make a second bot for them.
missing-sms = KAKEHASHI_TWILIO_ACCOUNT_SID is not set: nobody is reached by SMS; set the account, its token and a sender.
missing-drill-sms = KAKEHASHI_DRILL_TWILIO_ACCOUNT_SID is not set: exercises leave by chat only.
missing-url = KAKEHASHI_PUBLIC_URL is not set: notices carry no link to their page.
unknown-settings = These are set and mean nothing to this release: { $names }.

# database
expected-database = a database file that exists (run this in the service's folder, or make a new one with kakehashi migrate)
expected-other-file = another file than the database itself
backup-made = Copied to { $target } ({ $size } KB, checked). The secret key is not in it.
audit-whole = The chain is whole: { $entries } entries, head { $head }. Keep this head elsewhere.
audit-broken = The chain is BROKEN at entry { $seq }: { $why }

# people
head-held = held
held-joined-at = joined
held-mode = mode
held-languages = languages
held-areas = areas
held-topics = topics
held-topics-by-sms = topics also by SMS
held-muted = everyday news off
held-daily-hour = daily hour
held-until = until
held-communities = communities
held-addresses = addresses
held-consents = consents
expected-yes = a yes, or --yes; nothing was erased
person-erased = Erased. Only counts of what was sent remain.

# communities
role-leader = leader
role-deputy = deputy
head-drill-groups = drill groups
expected-group = the id of a group or channel, which begins with -; /id in the group tells it
community-made = Community { $id } made.
community-known = Community { $id } exists.
group-bound = Its group is bound; notices are posted there in { $language }.
leader-invited = Whoever sends this to the bot within 14 days is leader or deputy of { $community }; it is shown this once:

# notices
head-class = class
head-alone = one officer
head-parameters = parameters (? may be left out)
expected-values = values as key=value, or --example; “kakehashi notice list { $template }” shows what it takes
preview-cost = { $parts } parts, { $cost } yen a person
preview-parts = { $parts } SMS parts
preview-length = { $units } units ({ $encoding })
head-form = form
head-length = length
head-cost = yen a person
head-direction = runs

# checking
head-templates = templates
head-faults = faults
head-changed = changed since
head-reader = read by
words-good = Every wording may be sent.
words-faulty = Faults: { $faults }
live-good = Nothing stands in the way of a sending.
live-bad = Something stands in the way of a sending; the lines above say what.
probed-database = database
probed-secret = secret key
probed-disk = disk
probed-clock = clock
probed-pages = public pages
probed-telegram-live = bot
probed-telegram-drill = drill bot
probed-sms-live = SMS
probed-sms-drill = drill SMS
probed-updates-live = its updates
probed-updates-drill = drill updates
probe-database = { $path }, schema { $schema }
probe-secret-set = set in the environment; it opens this database
probe-secret = { $path }; it opens this database
probe-secret-open = { $path } can be read by others; right would be chmod 600
probe-disk = { $free } MB free
probe-disk-full = only { $free } MB free; right would be 50 MB or more
probe-no-url = KAKEHASHI_PUBLIC_URL is not set: notices carry no link to their page
probe-bot = @{ $name }, { $rate } requests a second
probe-token-refused = the provider refuses the token ({ $code }); right would be the one BotFather shows now
probe-sms = { $name }, { $rate } parts a second
probe-sms-no-receipts = { $name }, { $rate } parts a second; without KAKEHASHI_PUBLIC_URL receipts are asked for one by one
probe-sms-closed = the account is { $status }; right would be active
probe-sms-refused = the provider refuses account or token ({ $code }); right would be those its console shows now
probed-sms-cost = SMS this month
probe-cost-parts = no prices set; codes and answers took { $parts } parts
probe-cost = notices { $notices } yen, codes and answers { $talk } yen ({ $parts } parts); no ceiling set
probe-cost-ceiling = notices { $notices } of { $most } yen, codes and answers { $talk } of { $reserve } yen ({ $parts } parts)
probe-cost-used = codes and answers have used their { $reserve } yen: nobody can register by phone; right would be a higher KAKEHASHI_COST_CEILING
probe-unreachable = the provider cannot be reached ({ $code }); right would be a network that reaches it
probe-polling = by long polling, { $waiting } waiting
probe-polling-hooked = by long polling; a webhook is still set and will be taken away at the next start
probe-webhook = by webhook, { $waiting } waiting
probe-webhook-elsewhere = the webhook is not { $wanted }; “kakehashi serve” sets it when it starts
probe-webhook-failing = the provider cannot deliver ({ $error }), { $waiting } waiting
probe-clock = { $seconds } s beside the provider's
probe-clock-wrong = { $seconds } s beside the provider's; right would be less than 5 (set it by NTP)

# rehearsal
rehearse-phones = Phones: { $address }
rehearse-pages = Public pages: { $address }
rehearse-send = To send, in another terminal in this folder:
rehearse-end = Ctrl-C ends it; the invented city is deleted.
taken-back = { $serial } is out of force from now on, whatever you answer. Those who have it are told only when this is sent.
