# ដំណឹងដែលបុគ្គលិកសរសេរដោយខ្លួនឯង៖ $text_short ជាចំណងជើង $text ជាអត្ថបទ

notice-text = ដំណឹងពីសាលាក្រុង
    .title = { $text_short }
    .what = { $text }
    .where = តំបន់៖ { $areas }
    .do = សំណួរ៖ { $phone }
    .more = បើមានអ្វីមិនយល់ ឬមើលទៅមិនត្រឹមត្រូវ សូមទូរសព្ទទៅលេខនេះ។
    .sms = { $text_short } { $phone }
