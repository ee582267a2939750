### translation: draft

checked-on = ตรวจสอบข้อมูลเมื่อ { $date }
mark-draft = ฉบับแปลร่าง ยังไม่มีบุคคลที่ระบุชื่อตรวจทาน
mark-incomplete = ข้อความบางส่วนยังไม่ได้แปล
not-verified = ยังไม่ยืนยัน
not-verified-heading = ยังไม่ยืนยัน
not-verified-note = โปรดตรวจสอบก่อนนำไปใช้
leaflet-about = ที่มาของข้อมูล
leaflet-checked-note = หมายเลขและเวลาเปลี่ยนแปลงได้ หากหมายเลขหนึ่งไม่ตอบ ให้ลองหมายเลขอื่น
service-free = ไม่มีค่าใช้จ่าย
service-anonymous = ไม่ต้องบอกชื่อ
hours-from-to = { $days } { $from }–{ $to } น.
hours-always = { $days } ตลอด 24 ชั่วโมง
hours-time = { $hour }.{ $minute }
days-all = ทุกวัน
day-mon = จ.
day-tue = อ.
day-wed = พ.
day-thu = พฤ.
day-fri = ศ.
day-sat = ส.
day-sun = อา.
language-ar = อาหรับ
language-en = อังกฤษ
language-fi = ฟินแลนด์
language-sv = สวีเดน
language-th = ไทย
