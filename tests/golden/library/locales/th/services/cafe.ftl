### translation: draft

about =
    .title = ร้านกาแฟ
    .summary = กาแฟ | พักผ่อน
