# ការសន្ទនារបស់ bot។ តារាងនៃសោនៅក្នុង ja/dialogue.ftl

consent-version = 2026-11

talk-greeting =
    យើងផ្ញើដំណឹងរបស់ក្រុងសាប់ប៉ូរ៉ូជាភាសារបស់អ្នក ទាំងពេលមានគ្រោះមហន្តរាយ ទាំងក្នុងជីវិតប្រចាំថ្ងៃ។ ឥតគិតថ្លៃ។
    យើងរក្សាទុកតែលេខនៃឆាតនេះ ភាសា តំបន់ និងប្រធានបទរបស់អ្នក។ យើងមិនសួរឈ្មោះ ឬទិដ្ឋាការទេ។
    អ្នកអាចឈប់ពេលណាក៏បាន ដោយចុច /leave។ យើងនឹងលុបព័ត៌មានទាំងអស់។
talk-consent = តើអ្នកយល់ព្រមឱ្យក្រុងសាប់ប៉ូរ៉ូរក្សាព័ត៌មាននេះ ហើយផ្ញើដំណឹងដល់អ្នកទេ?
talk-declined = យល់ហើយ។ យើងមិនបានរក្សាទុកអ្វីទេ។ បើអ្នកចង់ចុះឈ្មោះពេលក្រោយ សូមចុច /start។
talk-choose-language = សូមជ្រើសរើសភាសា។
talk-choose-second = តើអ្នកអានភាសាទីពីរបានទេ? យើងប្រើវា ពេលដែលដំណឹងមិនទាន់មានជាភាសាទីមួយរបស់អ្នក។
talk-choose-areas = សូមជ្រើសរើសខណ្ឌដែលអ្នករស់នៅ ឬខណ្ឌដែលអ្នកចង់ដឹង។ អាចជ្រើសបានច្រើន។
talk-choose-topics = សូមជ្រើសរើសប្រធានបទ។ ដំណឹងអាសន្ននឹងមកជានិច្ច។
talk-joined =
    អ្នកបានចុះឈ្មោះហើយ។
    ភាសា៖ { $languages }
    តំបន់៖ { $areas }
    ប្រធានបទ៖ { $topics }
    ដើម្បីផ្លាស់ប្តូរ ចុច /menu។ ដើម្បីឈប់ ចុច /leave។
talk-joined-community = ក្រុម៖ { $community }
talk-community-invite = សូមស្វាគមន៍! អ្នកមកតាមរយៈ៖ { $community }។
talk-community-unknown = យើងរកមិនឃើញក្រុមក្នុងតំណនេះទេ។ អ្នកអាចចុះឈ្មោះដោយគ្មានក្រុម។
talk-already-member = អ្នកបានចុះឈ្មោះរួចហើយ។
talk-returned = រីករាយដែលអ្នកត្រឡប់មកវិញ។ ដើម្បីផ្ញើដំណឹងម្តងទៀត យើងត្រូវការការយល់ព្រមពីអ្នក។
talk-not-member = អ្នកមិនទាន់ចុះឈ្មោះទេ។ សូមចុច /start។
talk-menu =
    ភាសា៖ { $languages }
    តំបន់៖ { $areas }
    ប្រធានបទ៖ { $topics }
    តើអ្នកចង់ធ្វើអ្វី?
talk-language-changed = បានប្តូរភាសា៖ { $languages }
talk-areas-changed = បានប្តូរតំបន់៖ { $areas }
talk-topics-changed = បានប្តូរប្រធានបទ៖ { $topics }
talk-muted = បានបិទដំណឹងប្រចាំថ្ងៃ។ ដំណឹងអាសន្ននៅតែមក។
talk-unmuted = បានបើកដំណឹងប្រចាំថ្ងៃវិញ។
talk-now-header = ដំណឹងដែលកំពុងមានសុពលភាព៖
talk-now-none = ឥឡូវនេះ គ្មានដំណឹងដែលមានសុពលភាពទេ។
talk-now-line = { $title } ({ $serial }) ដល់ { $until }
talk-now-unconfirmed = { $title } ({ $serial })៖ ផុតកំណត់ { $until } តែមិនទាន់មានដំណឹងបញ្ចប់ទេ។ មិនប្រាកដថានៅបន្តឬអត់។
talk-now-withdrawn = បានដកវិញ កុំធ្វើតាម៖ { $title } ({ $serial })
talk-late = ដំណឹងដែលកំពុងមានសុពលភាព៖
talk-mydata =
    នេះជាព័ត៌មានទាំងអស់ដែលយើងមានអំពីអ្នក។
    ឆាត៖ { $address }
    ភាសា៖ { $languages }
    តំបន់៖ { $areas }
    ប្រធានបទ៖ { $topics }
    ក្រុម៖ { $communities }
    ដំណឹងប្រចាំថ្ងៃ៖ { $everyday }
    ថ្ងៃចុះឈ្មោះ៖ { $joined }
    ការយល់ព្រម៖ { $consent }
talk-everyday-on = បើក
talk-everyday-off = បិទ
talk-none = គ្មាន
talk-leave-confirm = ឈប់ឬ? ដំណឹងអាសន្នក៏នឹងលែងមកដែរ។ យើងនឹងលុបព័ត៌មានទាំងអស់អំពីអ្នក។
talk-left = អ្នកបានឈប់ហើយ។ ព័ត៌មានរបស់អ្នកត្រូវបានលុប។ អ្នកអាចត្រឡប់មកវិញពេលណាក៏បាន ដោយចុច /start។
talk-stayed = គ្មានអ្វីផ្លាស់ប្តូរទេ។ អ្នកនៅតែទទួលដំណឹង។
talk-wrong-stopped = បានបញ្ឈប់ { $serial } ជាភាសា៖ { $language }។ ចំនួនអ្នកដែលអាចបានទទួលហើយ៖ { $people }។ មន្ត្រីទីក្រុងនឹងអានការពន្យល់របស់អ្នក។ សូមអរគុណ។
talk-wrong-how = មេដឹកនាំសហគមន៍អាចបញ្ឈប់ការបកប្រែខុស។ សូមផ្ញើ /wrong លេខសេចក្តីជូនដំណឹង និងអ្វីដែលខុស។ ឧទាហរណ៍៖ /wrong 26-0143 ឈ្មោះទន្លេខុស
talk-help =
    សូមទោស យើងមិនយល់សារនេះទេ។
    /menu ផ្លាស់ប្តូរជម្រើស
    /now ដំណឹងដែលកំពុងមានសុពលភាព
    ពេលមានគ្រោះថ្នាក់៖ ភ្លើងឆេះ និងរថយន្តសង្គ្រោះ 119, ប៉ូលិស 110
talk-error = មិនបានសម្រេចទេ។ សូមរង់ចាំបន្តិច រួចសាកម្តងទៀត។
talk-too-fast = សូមរង់ចាំបន្តិច រួចចុចម្តងទៀត។
talk-old-button = ប៊ូតុងនេះចាស់ហើយ។ សូមចុច /menu។
talk-drill-greeting = *** ហាត់សម 訓練 *** bot នេះសម្រាប់ការហាត់សម។ ដំណឹងទាំងអស់ដែលវាផ្ញើ គឺជាការហាត់សម។
talk-drill-joined = *** ហាត់សម 訓練 *** អ្នកបានចុះឈ្មោះសម្រាប់ការហាត់សម។ ដំណឹងពិតមកពី bot ផ្សេង។
talk-group-hello = យើងនឹងផ្ញើដំណឹងរបស់ក្រុងសាប់ប៉ូរ៉ូក្នុងក្រុមនេះ ({ $community }) ដែរ។
talk-group-unbound = ក្រុមនេះមិនទាន់ភ្ជាប់ជាមួយសាលាក្រុងទេ។ ដើម្បីភ្ជាប់ សូមប្រាប់លេខនេះដល់សាលាក្រុង៖ { $chat }
talk-leader-accepted = អ្នកបានក្លាយជាអ្នកដឹកនាំក្រុម { $community } ដល់ { $until }។ សូមអរគុណ។
talk-invitation-void = លិខិតអញ្ជើញនេះប្រើមិនបានទេ៖ វាចាស់ពេក ឬមានគេប្រើរួចហើយ។ សូមសុំលិខិតថ្មីពីសាលាក្រុងសាប់ប៉ូរ៉ូ។

button-agree = យល់ព្រម
button-decline = មិនយល់ព្រម
button-done = រួចរាល់
button-skip = គ្មាន
button-back = ថយក្រោយ
button-more = ភាសាផ្សេងទៀត
button-whole-city = ទូទាំងក្រុងសាប់ប៉ូរ៉ូ
button-language = ភាសា
button-second = ភាសាទីពីរ
button-areas = តំបន់
button-topics = ប្រធានបទ
button-mute = បិទដំណឹងប្រចាំថ្ងៃ
button-unmute = បើកដំណឹងប្រចាំថ្ងៃ
button-now = ដំណឹងឥឡូវនេះ
button-mydata = ព័ត៌មានរបស់ខ្ញុំ
button-leave = ឈប់
button-leave-yes = ឈប់ និងលុបទាំងអស់
button-leave-no = បន្តទទួល
button-menu = ម៉ឺនុយ
button-open = បើក

command-start = ចុះឈ្មោះ
command-menu = ជម្រើសរបស់អ្នក
command-now = ដំណឹងដែលកំពុងមានសុពលភាព
command-language = ប្តូរភាសា
command-areas = ប្តូរតំបន់
command-topics = ប្តូរប្រធានបទ
command-mute = បិទ ឬបើកដំណឹងប្រចាំថ្ងៃ
command-mydata = ព័ត៌មានដែលយើងមានអំពីអ្នក
command-leave = ឈប់
command-help = ជំនួយ
