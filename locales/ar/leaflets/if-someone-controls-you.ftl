### translation: draft

# of: 6a2af8a6
about =
    .title = إذا كان أحد يتحكم بك
    .summary = بطاقة للمحفظة: غلاف محايد وثلاثة أسئلة وأرقام لا تقول شيئًا وحدها.
    .unverified-because = قُرئت المعلومات في صفحات محفوظة، بعضها بلا تاريخ. لم يجرب أحد الأرقام.

# of: 6d9fb695
cover =
    .title = أرقام مفيدة

# of: 024c3443
questions =
    .title = ثلاثة أسئلة

# of: 4ea569e9
money-or-papers =
    .text = هل يأخذ أحد مالك أو يحتفظ بأوراقك؟

# of: 9078001f
going-out =
    .text = هل يقرر أحد إلى أين تذهب ومع من تتكلم؟

# of: ff82f1cf
saying-no =
    .text = هل تخاف مما قد يحدث لو قلت لا؟

# of: 8edc18f0
one-yes =
    .title = ولو «نعم» واحدة
    .text = يمكنك طلب المساعدة، مهما كان عملك ومهما وافقت عليه.

# of: 4527da22
no-name =
    .text = اتصل بالرقم { $phone-assistance-system } نهارًا أو ليلًا. لا حاجة إلى ذكر اسمك.

# of: a4537390
not-to-the-police =
    .text = لا تُبلغ هذه الخدمة الشرطة عمّن تساعدهم.

# of: 07e2dd9a
by-heart =
    .text = هل الاحتفاظ بالبطاقة خطر؟ احفظ رقمًا واحدًا عن ظهر قلب.

# of: 186081ad
numbers =
    .title = أرقام
