# ទំព័រសាធារណៈ

page-site = ក្រុងសាប់ប៉ូរ៉ូ៖ ដំណឹងជាភាសារបស់អ្នក
page-welcome = អានដំណឹងរបស់ក្រុងសាប់ប៉ូរ៉ូ ជាភាសារបស់អ្នក។
page-join = ទទួលតាម Telegram
page-now = ដំណឹងដែលកំពុងមានសុពលភាព
page-none = ឥឡូវនេះ គ្មានដំណឹងដែលមានសុពលភាពទេ។
page-in-force = មានសុពលភាពដល់៖ { $until }
page-ended = បានបញ្ចប់៖ { $time }
page-expired = ផុតកំណត់ { $until } តែមិនទាន់មានដំណឹងបញ្ចប់ទេ។ មិនប្រាកដថានៅបន្តឬអត់។
page-retracted = បានដកវិញ។ កុំធ្វើតាមដំណឹងនេះ។
page-superseded = មានដំណឹងថ្មីជំនួស៖ { $serial }
page-corrected = មានការកែតម្រូវ៖ { $serial }
page-stopped = បានឈប់ផ្ញើ។ យើងកំពុងពិនិត្យខ្លឹមសារ។
page-drill = នេះជាការហាត់សម។ មិនមែនគ្រោះមហន្តរាយពិតទេ។
page-what = មានរឿងអ្វី
page-where = នៅទីណា
page-do = ត្រូវធ្វើអ្វី
page-more = បន្ថែម
page-other-languages = ភាសាផ្សេងទៀត
page-print = អ្នកអាចបោះពុម្ពទំព័រនេះបាន។
page-serial = លេខដំណឹង
page-qr = កូដ QR នៃទំព័រនេះ
page-not-found = គ្មានដំណឹងនេះទេ។
