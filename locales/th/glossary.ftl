### translation: draft
### คำศัพท์เฉพาะ: เลือกแต่ละคำครั้งเดียวที่นี่ ในข้อความเขียนว่า { -reflection-period }

## กฎหมายและหน่วยงาน

# ชื่อเต็มอยู่ในชื่อของหน่วยงาน
# of: bcffbbf0
-assistance-system = ระบบช่วยเหลือ
# of: 9eb9e0eb
-immigration-service = สำนักงานตรวจคนเข้าเมืองฟินแลนด์
# of: 4b9af22f
-state-treasury = คลังแห่งรัฐ
# of: 6e927238
-occupational-safety-authority = หน่วยงานความปลอดภัยในการทำงาน
# โปรดตรวจสอบ: ภาษาฟินแลนด์ harkinta-aika
# of: 1bd20735
-reflection-period = ระยะเวลาไตร่ตรอง
# โปรดตรวจสอบ: ภาษาฟินแลนด์ toipumisaika
# of: a06d4020
-recovery-period = ระยะเวลาฟื้นฟู
# of: 00e2b982
-residence-permit = ใบอนุญาตพำนัก
# of: dbd80df8
-right-to-stay = สิทธิที่จะอยู่ในประเทศ
# of: f9f9a2ce
-criminal-investigation = การสอบสวน
# of: 5b40c46e
-police-report = การแจ้งความ
# of: 74d923e8
-child-welfare-notification = การแจ้งหน่วยคุ้มครองเด็ก

## ความช่วยเหลือ

# โปรดตรวจสอบ: ภาษาฟินแลนด์ oikeusavustaja รัฐอาจจ่ายค่าใช้จ่าย
# of: 36e3f04e
-legal-counsel = ทนายความ
# of: 4471be18
-support-person = คนที่คอยอยู่เคียงข้าง
# of: 34d9ddf9
-interpreter = ล่าม
# of: 480a1835
-shelter = ที่พักพิง
# of: 84572653
-compensation = ค่าชดเชย
# of: 8d1bc36b
-secrecy = การรักษาความลับ
# of: 18c94551
-professional-secrecy = การรักษาความลับของวิชาชีพ

## สิ่งที่เกิดขึ้นกับคน

# of: b8907498
-human-trafficking = การค้ามนุษย์
# of: eb5812b4
-sexual-exploitation = การแสวงหาประโยชน์ทางเพศ
# of: 147e78df
-labour-exploitation = การเอาเปรียบด้านแรงงาน
# of: 805d87c6
-forced-labour = แรงงานบังคับ
