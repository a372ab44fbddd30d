# ما يتبع إشعارًا آخر

x-all_clear = انتهاء
    .title = انتهى: { $template }
    .what =
        انتهى ما جاء في الإشعار { $reference } ({ $template }).
        وقت الانتهاء: { $ended_at }
    .where = المنطقة نفسها المذكورة في ذلك الإشعار.
    .do = انتبهوا إلى الأخطار من حولكم وأنتم تتحركون.
    .more = سنكتب إليكم إذا حدث جديد.
    .sms = انتهى: { $template } ({ $reference })، { $ended_at_short }. انتبهوا حولكم

x-correction = تصحيح
    .title = تصحيح: { $template }
    .what =
        كان في الإشعار { $reference } ({ $template }) خطأ.
        البند: { $parameter }
        الخطأ: { $sent }
        الصواب: { $right }
    .where = المنطقة نفسها المذكورة في ذلك الإشعار.
    .do = اعملوا بالصواب. إذا نقلتم ذلك الإشعار إلى أحد فانقلوا إليه هذا التصحيح أيضًا.
    .more = بقية الإشعار كما هي.
    .sms = تصحيح { $reference } { $parameter_short } ليس { $sent_short } بل { $right_short }

x-retraction = سحب إشعار
    .title = سُحب: { $template }
    .what = كان الإشعار { $reference } ({ $template }) خطأ. نسحبه.
    .where = إلى كل من وصله ذلك الإشعار.
    .do = لا تعملوا بما جاء فيه. إذا نقلتموه إلى أحد فانقلوا إليه هذا أيضًا.
    .more = إذا كان هناك خبر صحيح فسيصلكم برقم جديد. نعتذر إليكم.
    .sms = سُحب: { $reference } ({ $template }) كان خطأ. لا تعملوا به
