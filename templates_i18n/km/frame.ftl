# ពាក្យជុំវិញដំណឹងនីមួយៗ

frame-drill-first = *** ហាត់សម 訓練 *** នេះជាការហាត់សម។ មិនមែនគ្រោះមហន្តរាយពិតទេ។
frame-drill-last = *** ហាត់សម 訓練 *** នេះគឺជាការហាត់សមប៉ុណ្ណោះ។
frame-try = *** សាកល្បង *** ផ្ញើតែដល់បុគ្គលិកដែលបានស្នើ។ នេះមិនមែនជាដំណឹងទេ។
frame-header = { $city }៖ ដំណឹងលេខ { $serial }
frame-header-later = { $city }៖ ដំណឹងលេខ { $serial } (លើកទី { $ordinal })
frame-corrects = កែតម្រូវដំណឹងលេខ { $serial }
frame-issued = ចេញនៅ៖ { $time }
frame-valid = មានសុពលភាពដល់៖ { $time }
frame-no-text = ដំណឹងនេះមិនទាន់មានជាភាសា { $language } ទេ។
frame-label-prepared-checked = [អត្ថបទដែលជនជាតិខ្មែរបានពិនិត្យ]
frame-label-prepared = [អត្ថបទរៀបចំទុក ជនជាតិខ្មែរមិនទាន់ពិនិត្យ]
frame-label-original = [អត្ថបទដែលក្រុងបានសរសេរ]
frame-label-memory = [ការបកប្រែដែលបានអនុម័តពីមុន]
frame-label-machine-checked = [ម៉ាស៊ីនបកប្រែ មនុស្សបានពិនិត្យ]
frame-label-machine = [ម៉ាស៊ីនបកប្រែ មិនទាន់ពិនិត្យ]
frame-label-fallback = [ផ្ញើជំនួសភាសាផ្សេង]

sms-head = { $city } { $serial } { $issued }→{ $until }
sms-drill-first = ហាត់សម/訓練
sms-drill-last = ហាត់សម
sms-try = (សាកល្បង)
sms-no-text = (គ្មាន { $language })
sms-unchecked = (មិនទាន់ពិនិត្យ)
sms-machine = (ម៉ាស៊ីនបកប្រែ)
