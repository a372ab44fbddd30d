# Malayang isinulat ng opisyal: $text_short ang pamagat, $text ang laman

notice-text = Abiso mula sa lungsod
    .title = { $text_short }
    .what = { $text }
    .where = Lugar: { $areas }
    .do = Tanong: { $phone }
    .more = Kung may hindi malinaw o tila mali, tumawag sa numerong ito.
    .sms = { $text_short } Tel. { $phone }
