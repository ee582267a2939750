### translation: draft

about =
    .title = رقم الطوارئ
