### translation: draft

# of: 7d9666d5
about =
    .title = رقم الطوارئ
    .summary = عندما يكون أحد في خطر الآن.
    .unverified-because = الرقم مذكور في مصادر رسمية. وككل وسائل الاتصال هنا، يجب أن يتحقق منه شخص قبل الطباعة.
