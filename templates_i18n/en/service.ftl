# About this service

service-welcome = Welcome
    .title = Welcome
    .what = We send you the City of Sapporo's notices in your language: in disasters and in daily life. Free.
    .where = They come to this chat.
    .do = Send /menu to choose language, area and topics. Send /now to see what is in force.
    .more = If a life is in danger: fire and ambulance 119, police 110.
    .sms = Welcome. We send you the city's notices free of charge. To stop, reply STOP. In danger: 119, 110.

service-language = How to change the language
    .title = How to change the language
    .what = You can change the language at any time.
    .where = In this chat
    .do = Send /language and choose.
    .more = You can choose a second language too. We use it when a notice is not ready in your first.
    .sms = You can change the language at any time: send /language in the chat.

service-stop = How to stop
    .title = How to stop the notices
    .what = You can stop at any time.
    .where = In this chat
    .do = To stop everything, send /leave. To stop only everyday news, send /mute.
    .more = When you leave, we erase all your data. To start again, send /start.
    .sms = To stop, reply STOP. To start again, reply START.

service-privacy = Your data
    .title = Your data
    .what = We keep only your address, languages, area and topics. We do not ask your name or visa.
    .where = The City of Sapporo keeps it.
    .do = Send /mydata to see it. Send /leave to erase it all.
    .more = We use it for nothing but these notices.
    .sms = We keep only your address, languages, area and topics. We do not ask your name.
