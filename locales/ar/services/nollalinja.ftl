### translation: draft

# of: d847e9b7
about =
    .title = Nollalinja
    .summary = خط مساعدة عند العنف، مفتوح نهارًا وليلًا.
    .unverified-because = قُرئ الرقم والمواعيد واللغات في صفحة محفوظة بلا تاريخ. لم نجد هل يمكن الاتصال دون ذكر اسم.
# of: a962edfc
line =
    .note = مجاني. لا تظهر المكالمة في فاتورة الهاتف.
# of: f93cd4af
chat =
    .note = دردشة على الموقع، وفيه زر للخروج منه بسرعة.
# of: ec92f955
from-abroad =
    .note = من الخارج.
