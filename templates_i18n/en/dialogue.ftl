# Conversations of the bot. The table of keys stands in ja/dialogue.ftl.

consent-version = 2026-11

talk-greeting =
    We send you the City of Sapporo's notices in your language: in disasters and in daily life. Free.
    We keep only this chat's number, your languages, your area and your topics. We do not ask your name or visa.
    Send /leave to stop at any time. We then erase everything.
talk-consent = May the City of Sapporo keep this and send you notices?
talk-declined = All right. Nothing was saved. If you change your mind, press /start.
talk-choose-language = Choose your language.
talk-choose-second = Is there a second language you can read? We use it when a notice is not ready in your first.
talk-choose-areas = Choose the ward where you live, or wards you want to know about. You can choose several.
talk-choose-topics = Choose your topics. Emergency notices always come.
talk-joined =
    You are registered.
    Language: { $languages }
    Area: { $areas }
    Topics: { $topics }
    To change this press /menu. To stop press /leave.
talk-joined-community = Group: { $community }
talk-community-invite = Welcome! You come from { $community }.
talk-community-unknown = We do not know the group in this link. You can register without a group.
talk-already-member = You are already registered.
talk-returned = Welcome back. To send you notices again we need your consent.
talk-not-member = You are not registered yet. Press /start.
talk-menu =
    Language: { $languages }
    Area: { $areas }
    Topics: { $topics }
    What would you like to do?
talk-language-changed = Language changed: { $languages }
talk-areas-changed = Area changed: { $areas }
talk-topics-changed = Topics changed: { $topics }
talk-muted = Everyday news is off. Emergency notices still come.
talk-unmuted = Everyday news is on again.
talk-now-header = In force now:
talk-now-none = No notice is in force now.
talk-now-line = { $title } ({ $serial }), until { $until }
talk-now-unconfirmed = { $title } ({ $serial }): ended { $until } without an all-clear. No longer confirmed.
talk-now-withdrawn = WITHDRAWN, do not follow: { $title } ({ $serial })
talk-late = These notices are in force now:
talk-mydata =
    This is all we hold about you.
    Chat: { $address }
    Language: { $languages }
    Area: { $areas }
    Topics: { $topics }
    Groups: { $communities }
    Everyday news: { $everyday }
    Registered: { $joined }
    Consent: { $consent }
talk-everyday-on = on
talk-everyday-off = off
talk-none = none
talk-leave-confirm = Stop? Emergency notices will no longer come either. We erase everything we hold about you.
talk-left = You have left. Your data is erased. You can come back with /start at any time.
talk-stayed = Nothing has changed. You still get notices.
talk-wrong-stopped = { $serial } is stopped in: { $language }. People who may already have it: { $people }. The city's officers see your note. Thank you.
talk-wrong-how = Community leaders can stop a wrong translation. Send /wrong, the number of the notice and what is wrong. Example: /wrong 26-0143 The name of the river is wrong
talk-help =
    Sorry, we did not understand that.
    /menu change your choices
    /now what is in force now
    In danger: fire and ambulance 119, police 110
talk-error = That did not work. Please wait a moment and try again.
talk-too-fast = Please wait a moment, then press again.
talk-old-button = This button is out of date. Press /menu.
talk-drill-greeting = *** DRILL 訓練 *** This bot is for drills. Every notice it sends is a drill.
talk-drill-joined = *** DRILL 訓練 *** You are registered for drills. Real notices come from another bot.
talk-group-hello = We will also post the City of Sapporo's notices in this group ({ $community }).
talk-group-unbound = This group is not connected to the city yet. To connect it, tell the city this number: { $chat }
talk-leader-accepted = You are now a leader of { $community }, until { $until }. Thank you.
talk-invitation-void = This invitation cannot be used: it is too old or was used before. Please ask the City of Sapporo for a new one.

button-agree = I agree
button-decline = I do not agree
button-done = Done
button-skip = None
button-back = Back
button-more = More languages
button-whole-city = All of Sapporo
button-language = Language
button-second = Second language
button-areas = Area
button-topics = Topics
button-mute = Everyday news off
button-unmute = Everyday news on
button-now = In force now
button-mydata = My data
button-leave = Leave
button-leave-yes = Leave, erase all
button-leave-no = Stay
button-menu = Menu
button-open = Open

command-start = Register
command-menu = Your choices
command-now = What is in force now
command-language = Change language
command-areas = Change area
command-topics = Change topics
command-mute = Everyday news on or off
command-mydata = What we hold about you
command-leave = Leave
command-help = Help
