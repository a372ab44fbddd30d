# Answers by SMS, the pages to register by phone and to leave, and a phone beside the chat. The table of keys stands in ja/sms.ftl.

sms-words-stop = unsubscribe, cancel, end, quit, stopall, leave, revoke, optout
sms-words-start = unstop
sms-words-help = info
sms-words-join = register, subscribe
sms-words-agree = yes, agree, I agree
sms-code = { $code } is your code for the City of Sapporo's notices. Use it within 10 minutes. Do not tell it to anyone.
sms-consent = City of Sapporo notices, in disasters and daily life, free. We keep only your number, language, area and topics. STOP ends it; our web page erases all. Do you agree? Reply OK.
sms-joined = You are registered for the City of Sapporo's notices: { $language }, { $area }. To change: LANG and a language, AREA and a ward. To stop: STOP
sms-stopped = You get no more SMS from the City of Sapporo, in disasters neither. To come back, send START.
sms-link = To stop: { $link }
sms-not-member = You are not registered. To register send JOIN.
sms-help = LANG en: language. AREA Kita: ward. STOP: no more SMS. JOIN: register. In danger: fire, ambulance 119, police 110
sms-language = Language: { $language }
sms-language-unknown = We do not know this language. Send for example LANG en, LANG ja or LANG vi.
sms-area = Area: { $area }
sms-area-unknown = We do not know this ward. Send for example AREA Kita (three at most). The whole city: AREA ALL

join-title = Register by phone (SMS)
join-what = We send you the City of Sapporo's notices by SMS in your language: in disasters and in daily life. Free. We keep only your phone number, your languages, your area and your topics. We do not ask your name or visa. You can stop at any time. Messages go through Twilio, a company in the USA.
join-number = Your mobile phone number
join-send = Send me a code
join-code-sent = We have sent you an SMS with a code of 6 digits. Enter it within 10 minutes.
join-code = Code
join-check = Continue
join-blocked = No SMS? If you once sent STOP from this phone, send { $word } from it to { $number }, then ask for a new code.
join-new-code = Send another code
join-bad-number = We cannot send to this number. Write the number of a mobile phone, with all its digits. Example: 090 1234 5678
join-wait = A code was sent just now. Wait one minute, then try again.
join-too-many = Too many codes were sent today. Please try again tomorrow.
join-busy = Very many people are registering now. Wait a few minutes, then try again.
join-unavailable = It is not possible to register by SMS now.
join-wrong-code = This code is not right.
join-code-over = This code is too old or was tried too often. Ask for a new one.
join-old-page = This page is out of date. Please begin again.
join-consent = May the City of Sapporo keep this and send you notices by SMS?
join-done = You are registered.
join-declined = All right. Nothing was registered.

leave-title = Stop SMS
leave-question = Stop the City of Sapporo's notices to this phone? Emergency messages will no longer come to it either.
leave-phone = Stop SMS to this phone
leave-all = Leave and erase everything
leave-phone-done = No more SMS will come to this phone.
leave-all-done = You have left. Your data is erased.
leave-invalid = This link cannot be used. You have left already, or a part of the link is missing.

phone-ask = Write the number of your mobile phone. When the chat does not work, notices also come by SMS.
phone-code-ask = Write here the 6 digits that came by SMS.
phone-consent = May the City of Sapporo keep this phone number too and send you notices by SMS?
phone-added = Phone added: { $phone }
button-phone = Add a phone (SMS)
