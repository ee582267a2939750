### translation: draft

# of: 1f36ab8d
about =
    .title = شبكات محلية ضد الاتجار بالبشر
    .summary = مختصون في منطقة واحدة يعرفون من يُسأل هناك. يدير { -assistance-system } الشبكات.
    .unverified-because = الصفحة بلا تاريخ، ولم نجد كيف يُتواصل مع كل شبكة.
