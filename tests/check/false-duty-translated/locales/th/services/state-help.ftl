### translation: reviewed by Test, 2026-11-01

about =
    .title = ระบบช่วยเหลือ
    .summary = ระบบช่วยเหลือต้องแจ้งตำรวจ
call =
    .note = ระบบช่วยเหลือไม่แจ้งชื่อคนที่ช่วยเหลือต่อตำรวจ
