### translation: draft

# of: a03572d0
about =
    .title = MONIKA
    .summary = สมาคมสตรีพหุวัฒนธรรม มีสายด่วนหลายภาษาและที่พักพิง
    .unverified-because = หมายเลขและเวลาเป็นของปี 2020 และยังไม่ได้ตรวจสอบหลังจากนั้น
# of: b4cf86bd
helpline =
    .note = ไม่เสียค่าใช้จ่าย หลายภาษา คุณโทรได้โดยไม่ต้องบอกชื่อ
# of: 8e10ccfb
shelter-mona =
    .note = ที่พักพิง Mona
