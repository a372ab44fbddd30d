# कर्मचारीले आफैं लेखेको सूचना: $text_short शीर्षक, $text मूल पाठ

notice-text = नगरको सूचना
    .title = { $text_short }
    .what = { $text }
    .where = क्षेत्र: { $areas }
    .do = सोधपुछ: { $phone }
    .more = नबुझेको वा गलत लागेको कुरा भए यो नम्बरमा फोन गर्नुहोस्।
    .sms = { $text_short } फोन { $phone }
