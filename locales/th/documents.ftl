### translation: draft
### คำรอบ ๆ เนื้อหาในทุกสิ่งที่พิมพ์ออกมา

# Whole documents

# of: d81fce03
checked-on = ตรวจสอบข้อมูลเมื่อ { $date }
# of: 0610cdaf
mark-draft = คำแปลฉบับร่าง: ยังไม่มีผู้ตรวจทานที่ระบุชื่อ
# of: 9adff397
mark-incomplete = ข้อความบางส่วนยังไม่ได้แปล
# of: 31ee472e
mark-unverified = ยังไม่ยืนยัน
# of: bbd76e81
not-verified = ยังไม่ยืนยัน
# of: 31ee472e
not-verified-heading = ยังไม่ยืนยัน
# of: 5ffd457d
not-verified-note = ตรวจสอบก่อนที่จะเชื่อถือข้อมูลนี้
# of: b00c821b
page-of = หน้า { $page } จาก { $pages }
# of: 1746410e
contents = สารบัญ
# of: a3b218b4
sources = แหล่งที่มา
# of: 87af1911
sources-note = ตัวเลขในวงเล็บเหลี่ยมในข้อความหมายถึงรายการนี้
# of: bddc0542
facts = ข้อเท็จจริง
# of: efa7dcfb
case = กรณีตัวอย่าง
# of: 6578adde
for-audience = สำหรับ: { $audience }
# of: 65a72ecd
also-seen-when = อาจพบได้เช่นกันเมื่อ:
# of: 17eff3c2
quoted = “{ $text }”
# of: d9e0d671
list-comma = { ", " }
# of: 6a403cf4
duration =
    { $hours ->
        [0] { $minutes } นาที
       *[other]
            { $minutes ->
                [0] { $hours } ชม.
               *[other] { $hours } ชม. { $minutes } นาที
            }
    }

# What can be made

# of: e8e7b1fa
output-facilitator-guide = คู่มือวิทยากร
# of: e7674970
output-handout = เอกสารแจก
# of: 88cb485e
output-test = แบบทดสอบความรู้
# of: 103bc6d4
output-checklist = รายการตรวจสอบ
# of: 3589b58c
output-question-list = รายการคำถาม
# of: b598f9e1
output-leaflet = แผ่นพับ
# of: 1892434e
output-beside = แผ่นพับสองภาษา
# of: 47e838b0
output-directory = ขอความช่วยเหลือได้ที่ไหน
# of: e3e20df7
output-result = ผล

# Facilitator guide

# of: b5f3b50c
guide-safety = ความปลอดภัยมาก่อน
# of: b8a83c23
guide-say-this = พูดตอนเริ่ม:
# of: 4685be29
guide-distress = ถ้ามีใครรู้สึกทุกข์ใจ:
# of: 74a8d716
guide-overview = ภาพรวม
# of: 443b33af
guide-for = สำหรับ:
# of: 52de56f8
guide-length = ระยะเวลา:
# of: 9fbc6b8f
guide-group = กลุ่ม:
# of: 7dcf7ac7
guide-prerequisites = ต้องเรียนก่อน:
# of: eb8d6307
guide-objectives = หลังเรียน ผู้เข้าอบรมสามารถ
# of: a594556d
guide-running-order = ลำดับกิจกรรม
# of: 0f26d0b4
guide-start = เริ่ม
# of: 2bc9382b
guide-activity = กิจกรรม
# of: eb38c978
guide-method = วิธี
# of: a6317184
guide-minutes = นาที
# of: d1fe8d02
guide-say-first = พูดก่อน:
# of: ea76306a
guide-materials = สิ่งที่ต้องเตรียม
# of: b3bba05b
guide-trainer = สำหรับวิทยากร
# of: a5573994
guide-participant = ในเอกสารแจก
# of: e1c37747
guide-listen-for = ฟังว่ามีเรื่องนี้หรือไม่:
# of: ec8bfccb
guide-test-key = แบบทดสอบความรู้: คำตอบที่ถูก

# Handout and test

# of: 2366ec7b
handout-before = ก่อนอ่าน
# of: c1e791f2
handout-objectives = หลังเรียน คุณสามารถ
# of: 7d310f13
test-sheet = แบบทดสอบ: { $time }
# of: c19c8f00
test-how = เลือกหนึ่งคำตอบในแต่ละข้อ แบบทดสอบนี้ดูว่าหลักสูตรสอนอะไรได้ ไม่ได้ให้คะแนนคุณ
# of: 23b15dcb
test-code-word = คำรหัส:
# of: be21677d
test-code-word-how = เลือกคำที่คุณรู้คนเดียว และใช้คำเดิมทุกครั้ง อย่าเขียนชื่อของคุณ
# of: 2ab53811
test-pre = ก่อนเรียน
# of: a688f9be
test-post = หลังเรียน
# of: c4b37538
test-follow-up = หลังจากนั้นสองสามเดือน

# Checklist

# of: 30ab02e5
checklist-never = สิ่งเหล่านี้ไม่ใช่สัญญาณเลย
# of: 4657cdc6
checklist-never-note = ไม่มีข้อใดบอกเรื่องการค้ามนุษย์ได้ ไม่ว่าข้อเดียวหรือรวมกัน
# of: a6c29e41
checklist-reading = วิธีอ่านรายการนี้
# of: 50f8a45b
checklist-strengths = สัญญาณชัดต้องการข้ออื่นประกอบเพียงเล็กน้อย แต่ข้อเดียวไม่เคยเพียงพอ สัญญาณปานกลางนับรวมกับข้ออื่น สัญญาณอ่อนเพียงสนับสนุนข้ออื่น ไม่ว่าจะมีกี่ข้อ
# of: b24c9e60
checklist-ask = คุณอาจถามว่า:
# of: 9354b217
checklist-meaning = สิ่งที่รายการนี้ไม่ได้บอก
# of: de35465b
no-verdict = นี่ไม่ใช่คำตัดสินเกี่ยวกับใคร ไม่ว่ามีสัญญาณกี่ข้อก็ไม่ได้แสดงว่าใครเป็นผู้เสียหาย และการไม่มีสัญญาณก็ไม่ได้แสดงว่าทุกอย่างเรียบร้อย พูดคุยกับคนคนนั้น และถ้าไม่แน่ใจ ให้ถามหน่วยงานเฉพาะทาง โดยไม่ต้องบอกชื่อใคร
# of: 6aef93f7
strength-strong = ชัด
# of: 4a015b7e
strength-medium = ปานกลาง
# of: 2277b7c9
strength-weak = อ่อน
# of: 1855967b
element-act = การกระทำ
# of: e95d6d8e
element-means = วิธีการ
# of: ceff46b2
element-purpose = จุดประสงค์

# Question list

# of: fc534ab8
list-notice = อ่านส่วนนี้ก่อน
# of: 589e4003
list-paper = อย่าเขียนชื่อหรือคำตอบลงในกระดาษนี้ เพราะคนอื่นอาจพบ
# of: 1cbcd926
list-prepare = ก่อนพบใคร
# of: 1c429571
list-gates = ก่อนคำถามแรก
# of: c6f43cfc
list-gates-note = ทำต่อเมื่อคุณตอบ “ใช่” ได้ทุกข้อเท่านั้น
# of: 22871b5f
list-otherwise = ถ้าไม่: { $ending }
# of: 3a5b7362
list-questions = คำถาม
# of: 5cca24fa
list-questions-note = คนคนนั้นไม่ต้องตอบข้อไหนก็ได้ และหยุดเมื่อไรก็ได้ “ไม่รู้” และ “ไม่อยากบอก” เป็นคำตอบที่ดี ไม่นับเป็นทั้งใช่และไม่ใช่
# of: ec59d6c9
list-questions-note-alone = คุณไม่ต้องตอบข้อไหนก็ได้ และหยุดเมื่อไรก็ได้ “ไม่รู้” และ “ไม่อยากบอก” เป็นคำตอบที่ดี ไม่นับเป็นทั้งใช่และไม่ใช่
# of: b2f82df5
list-only-if = ถามเฉพาะเมื่อ{ $condition }
# of: 94c7c323
list-children-true = ถามด้วยเมื่อคนคนนั้นอายุต่ำกว่า 18 ปี หรืออาจต่ำกว่า
# of: ff88d513
list-children-only = เฉพาะเมื่อคนคนนั้นอายุต่ำกว่า 18 ปี หรืออาจต่ำกว่า
# of: 9dde3cef
list-sensitive = อาจตอบยาก: ถามเมื่อมีความไว้ใจแล้วเท่านั้น และข้ามไปดีกว่ากดดัน
# of: f70079df
list-one = ข้อใดข้อหนึ่ง:
# of: 3bb3b727
list-several = เลือกได้หลายข้อ:
# of: ad34790d
list-scale = { $from } ({ $low }) … { $to } ({ $high })
# of: 3e6def2e
list-number = { $from }–{ $to } { $unit }
# of: 90ef501a
list-note = ข้อคิด ไม่ต้องเขียน
# of: 6377105d
list-scoring = คำตอบรวมกันแล้วบอกอะไร
# of: 4020466a
scoring-not-validated = วิธีรวมแบบนี้ยังไม่ได้ทดสอบกับคนกลุ่มเดียวกับที่นำไปใช้
# of: 314bbdcc
list-endings = การพูดคุยอาจจบอย่างไร
# of: e00e1495
list-endings-alone = เรื่องนี้อาจจบอย่างไร
# of: 7c0a21b5
list-from-gate = เมื่อเงื่อนไขก่อนคำถามแรกข้อใดข้อหนึ่งไม่ครบ
# of: 8d05a42b
list-ending-if = ถ้า{ $condition }
# of: deb43df5
list-ending-else = กรณีอื่นทั้งหมด
# of: 79c78508
list-turn-to = → ขอความช่วยเหลือได้ที่ไหน: { $services }

# The key to a form

# of: b12c7bac
key-title = เฉลย: { $title }
# of: cf78bb03
key-apart = สำหรับผู้ปฏิบัติงานเท่านั้น เก็บแผ่นนี้แยกจากแบบฟอร์มที่กรอกแล้ว และอย่าทิ้งไว้กับผู้ตอบ เพราะแผ่นนี้บอกว่าคำตอบนับเป็นอะไร
# of: 8527f4bd
key-form = หลังพูดคุย ให้ทำลายแบบฟอร์มตามวิธีที่องค์กรของคุณทำลายเอกสารลับ เว้นแต่ผู้ตอบต้องการอย่างอื่น แบบฟอร์มไม่มีชื่อ และอย่าเติมชื่อ
# of: 1ebaff5b
key-before = ก่อนให้แบบฟอร์ม
# of: a5b5e0d2
key-before-note = ถามข้อเหล่านี้ด้วยวาจา ให้แบบฟอร์มเมื่อคุณตอบ “ใช่” ได้ทุกข้อเท่านั้น
# of: 5941669b
key-answers = คำตอบนับเป็นอะไร
# of: 028d5e0d
key-counts = “{ $answer }” นับเป็น: { $sign }
# of: 409902a9
key-counts-group = { $group }, { $strength }
# of: 35d78542
key-weight = น้ำหนัก { $weight }
# of: d7c9849c
key-nothing = ไม่นับเป็นอะไร
# of: c852d0c7
key-fact = ไม่นับเลย: { $fact }
# of: d7d2ed43
key-unsure = “ไม่รู้” “ไม่อยากบอก” และข้อที่ข้าม ไม่นับเป็นทั้งใช่และไม่ใช่
# of: 8cadb7a5
key-rule = รวมกันอย่างไร
# of: 7cff46eb
key-rule-dimensions = นับสัญญาณในแต่ละกลุ่ม กลุ่มเป็นบวกเมื่อตรงกับกรณีใดกรณีหนึ่งต่อไปนี้ และกลุ่มที่เป็นบวกเพียงกลุ่มเดียวก็ควรดูให้ละเอียดขึ้น
# of: 56eff15b
key-rule-elements = นับสัญญาณในแต่ละกลุ่ม กลุ่มเป็นบวกเมื่อตรงกับกรณีใดกรณีหนึ่งต่อไปนี้ ควรดูให้ละเอียดขึ้นเมื่อมีกลุ่มที่เป็นบวกชี้ถึงการกระทำ วิธีการ และจุดประสงค์อย่างละกลุ่ม ถ้าอายุต่ำกว่า 18 ปี ไม่ต้องมีวิธีการ
# of: 611bbf20
key-rule-group = กลุ่มเป็นบวกเมื่อมี { $needed }
# of: faf90274
key-rule-count =
    { $count ->
        [1] เพียงหนึ่งสัญญาณก็ควรดูให้ละเอียดขึ้น
       *[other] สัญญาณต่างกัน { $count } ข้อขึ้นไปควรดูให้ละเอียดขึ้น
    }
# of: 823cc3ae
key-rule-sum = รวมน้ำหนักเข้าด้วยกัน ผลรวม { $sum } ขึ้นไปควรดูให้ละเอียดขึ้น
# of: 06c74753
key-rule-yes-or-maybe =
    ควรดูให้ละเอียดขึ้นเมื่อมีสัญญาณ { $yes } ข้อขึ้นไป หรือมีคำถามที่ตอบว่า “ไม่รู้”
    { $maybe } ข้อขึ้นไป
# of: 379a96ec
key-strong = ชัด { $count } ข้อ
# of: 90782116
key-medium = ปานกลาง { $count } ข้อ
# of: b828d8d4
key-weak = อ่อน { $count } ข้อ
# of: cd0fe30e
key-any-other = ข้ออื่นระดับใดก็ได้อีก { $count } ข้อ
# of: be21a012
key-band =
    { $to ->
        [open] { $from } ขึ้นไป: { $title }
       *[other] { $from }–{ $to }: { $title }
    }
# of: b035a4cf
gate-device = ไม่มีใครดูอุปกรณ์ได้
# of: f83ac99c
gate-safety = ตอนนี้ปลอดภัย
# of: c9df7860
gate-privacy = ไม่มีใครได้ยิน
# of: f60df401
gate-interpreter = ล่ามที่เป็นอิสระ
# of: aa89629f
gate-consent = คนคนนั้นตกลงแล้ว
# of: 5035389c
gate-age = เป็นผู้ใหญ่
# of: f3da9ce1
answer-on-scale = { $value } จาก { $to }

# Conditions: parts of “ask only if …”

# of: 7957eb20
condition-and = { " " }และ{ " " }
# of: 25a8cc96
condition-or = { " " }หรือ{ " " }
# of: 6ecdda8f
condition-not = ไม่ใช่กรณีที่{ $condition }
# of: 6f3e2632
condition-answer = คำตอบของคำถามข้อ { $number } คือ { $answers }
# of: 6e957ad3
condition-gate = ก่อนคำถาม ข้อ “{ $gate }” ได้คำตอบ { $answers }
# of: d0d3fde3
condition-from = คำตอบของคำถามข้อ { $number } คือ { $least } ขึ้นไป
# of: 88211f3a
condition-to = คำตอบของคำถามข้อ { $number } คือ { $most } ลงมา
# of: 0de563db
condition-between = คำตอบของคำถามข้อ { $number } อยู่ระหว่าง { $least } ถึง { $most }
# of: 7e98fae8
condition-element = พบองค์ประกอบ “{ $element }”
# of: 510e36b9
condition-dimension = มีสัญญาณเพียงพอในกลุ่ม “{ $dimension }”
# of: 8edfb1f2
condition-count =
    { $count ->
        [1] พบสัญญาณอย่างน้อยหนึ่งข้อ
       *[other] พบสัญญาณอย่างน้อย { $count } ข้อ
    }
# of: e6a53a46
condition-band = ผลรวมอยู่ในช่วง “{ $band }”
# of: 066c2da8
condition-look-closer = คำตอบโดยรวมควรดูให้ละเอียดขึ้น
# of: ea81d845
condition-not-look-closer = คำตอบโดยรวมไม่ได้ชี้ว่าต้องดูให้ละเอียดขึ้น

# Leaflet and services

# of: a7939e90
leaflet-about = ข้อมูลนี้มาจากไหน
# of: e34765d3
leaflet-checked-note = หมายเลขและเวลาเปลี่ยนได้ ถ้าที่หนึ่งไม่รับสาย ให้ลองที่อื่น
# of: 501edf06
leave-page = ออกจากหน้านี้
# of: 18eeda6c
leave-page-note = ปุ่มด้านบนปิดหน้านี้ทันที และกด “ย้อนกลับ” แล้วจะไม่กลับมาที่นี่ แต่ประวัติในโทรศัพท์อาจยังแสดงว่าเคยเปิดหน้านี้ ถ้าเสี่ยง ให้ลบไฟล์และประวัติ
# of: 262d3057
choose-language = ภาษา
# of: 38b1780a
directory-note = หน่วยงานที่ช่วยเหลือและวิธีติดต่อ หมายเลขและเวลาเปลี่ยนได้ ถ้าที่หนึ่งไม่รับสาย ให้ลองที่อื่น
# of: 6a9c46a4
service-free = ไม่เสียค่าใช้จ่าย
# of: 01a3a992
service-anonymous = ไม่ต้องบอกชื่อ
# of: 7a3ed653
hours-from-to = { $days } { $from }–{ $to } น.
# of: 9d51787d
hours-always = { $days } ตลอด 24 ชั่วโมง
# of: 9016d237
hours-in-languages = { $hours } ({ $languages })
# of: 4ee8ee07
hours-time = { $hour }:{ $minute }
# of: 4995587d
days-all = ทุกวัน
# of: db7902b3
days-from-to = { $from }–{ $to }
# of: e3786b73
day-mon = จ.
# of: aa145f5e
day-tue = อ.
# of: d7826ab9
day-wed = พ.
# of: 77471b19
day-thu = พฤ.
# of: ef5c761d
day-fri = ศ.
# of: 6074788b
day-sat = ส.
# of: 7773f0e8
day-sun = อา.
# of: 26128aaa
area-finland = ทั่วฟินแลนด์
# of: e2cb8a5d
need-emergency = เหตุฉุกเฉิน
# of: 51519b36
need-trafficking-victims = ผู้เสียหายจากการค้ามนุษย์
# of: 3faf7437
need-professionals = คำปรึกษาสำหรับผู้ปฏิบัติงาน
# of: 8b5f1715
need-crime-victims = ผู้เสียหายจากอาชญากรรม
# of: e1ebe7b3
need-violence = ความรุนแรง
# of: 480a1835
need-shelter = ที่พักพิง
# of: 895933e7
need-sexual-violence = ความรุนแรงทางเพศ
# of: 62256d7f
need-sex-workers = คนที่ทำงานบริการทางเพศ
# of: 8f7abca6
need-migrants = ผู้ย้ายถิ่น
# of: ed82faeb
need-legal-advice = คำปรึกษาด้านกฎหมาย
# of: ac91eaee
need-workers = สิทธิในการทำงาน
# of: 84572653
need-compensation = ค่าชดเชย
# of: f22546b0
need-police-report = การแจ้งตำรวจ

# Result of a screening

# of: 1c190cbc
result-next-steps = ขั้นต่อไป
# of: 47e838b0
result-services = ขอความช่วยเหลือได้ที่ไหน
# of: 035255a6
result-duty = สิ่งที่กฎหมายกำหนดให้คุณทำ
# of: 29e88c38
result-consult = ถามใครได้โดยไม่ต้องบอกชื่อ
# of: b5b01c8e
result-services-other = ที่อื่นที่ขอความช่วยเหลือได้
# of: f7f1063e
result-elements = คำตอบบอกอะไร
# of: fdb2f54e
result-elements-note = การค้ามนุษย์ในกรณีผู้ใหญ่มีสามองค์ประกอบ คือ การกระทำ วิธีการ และจุดประสงค์เพื่อแสวงหาประโยชน์ “ไม่ทราบ” ก็เป็นคำตอบ
# of: a445412f
result-elements-note-child = สำหรับคนอายุต่ำกว่า 18 ปี วิธีการไม่สำคัญ มีการกระทำและจุดประสงค์เพื่อแสวงหาประโยชน์ก็พอ ยกเว้นเมื่อจุดประสงค์คือการอุ้มบุญและเด็กไม่ใช่แม่อุ้มบุญเอง จึงนับวิธีการด้วย
# of: 4728b4a6
result-element = องค์ประกอบ
# of: 6f0f7e0c
result-dimension = กลุ่มสัญญาณ
# of: e3e20df7
result-state = ผล
# of: d5d584d4
result-range = ถ้าตอบคำถามที่ค้างอยู่
# of: 434c8f52
result-from-to = ตั้งแต่ “{ $best }” ถึง “{ $worst }”
# of: 497141d7
result-together = รวมกัน
# of: 1ca3c3bb
result-combination = สิ่งที่พบตรงกับชุด “{ $title }” ซึ่งเป็นชื่อของกลุ่มสัญญาณ ไม่ใช่ชื่อเรียกคน
# of: 6d033eb8
result-no-combination =
    { $count ->
        [0] สิ่งที่พบไม่ตรงกับชุดใดที่มีชื่อ และไม่พบองค์ประกอบใด
       *[other] สิ่งที่พบไม่ตรงกับชุดใดที่มีชื่อ องค์ประกอบที่มี: { $elements }
    }
# of: 5bf320ee
result-other-combinations = ถ้าตอบคำถามที่ค้างอยู่ ชุดเหล่านี้อาจตรงด้วย:
# of: e747f9eb
result-count = นับสัญญาณได้: { $best }
# of: 9d5a7abe
result-count-range = นับสัญญาณได้: { $best } และไม่เกิน { $worst } ถ้าข้อที่ค้างอยู่เป็นสัญญาณ
# of: 8c8ae4cd
result-sum = ผลรวม: { $best }
# of: e62e42e3
result-sum-range = ผลรวม: { $best } และไม่เกิน { $worst } ถ้านับข้อที่ค้างอยู่
# of: ee975b97
result-band = อยู่ในช่วง “{ $band }”
# of: 63e17015
result-band-range = อยู่ระหว่าง “{ $best }” กับ “{ $worst }” ขึ้นอยู่กับข้อที่ค้างอยู่
# of: dde22e1c
result-look-closer = ตามกติกาของชุดคำถามนี้ คำตอบเป็นเหตุให้ดูให้ละเอียดขึ้น ร่วมกับคนคนนั้น
# of: 27f41d69
result-no-look-closer = ตามกติกาของชุดคำถามนี้ คำตอบไม่เป็นเหตุให้ดูให้ละเอียดขึ้น แต่ก็ไม่ได้ตัดอะไรออกไป
# of: 3724b686
result-may-look-closer = ตามกติกาของชุดคำถามนี้ สิ่งที่รู้ยังไม่เป็นเหตุให้ดูให้ละเอียดขึ้น ข้อที่ค้างอยู่อาจเปลี่ยนผลได้
# of: 104dfab0
result-question = คำถาม
# of: 0e3e2b09
result-answer = คำตอบ
# of: ebd5a960
result-weight = เพิ่ม
# of: d5c433d3
result-signs = คำตอบที่นับเป็นสัญญาณ
# of: fa4f3849
result-because = เพราะคำถาม “{ $question }” ได้คำตอบว่า “{ $answer }”
# of: ec8ef884
result-unanswered = ข้อที่ค้างอยู่
# of: 91515472
result-unanswered-note = ข้อเหล่านี้ไม่นับเป็นทั้งใช่และไม่ใช่ ภายหลังอาจชัดเจนขึ้น หรือไม่จำเป็นต้องชัดเจนเลย
# of: cced49f2
result-accuracy = ผลแบบนี้ถูกต้องบ่อยแค่ไหน
# of: 4c3eb994
accuracy-study = { $on } ({ $sample } คน พบการค้ามนุษย์ { $positives } คน)
# of: c79d1bbb
accuracy-closer =
    { $concerned ->
        [0] ในคน 100 คนที่ได้ผลนี้ พบการค้ามนุษย์น้อยกว่าหนึ่งคน
       *[other] ในคน 100 คนที่ได้ผลนี้ พบการค้ามนุษย์ประมาณ { $concerned } คน และไม่พบประมาณ { $others } คน
    }
# of: c074e573
accuracy-not-closer =
    { $concerned ->
        [0] ในคน 100 คนที่ได้ผลนี้ ถึงอย่างนั้นก็พบการค้ามนุษย์น้อยกว่าหนึ่งคน
       *[other] ในคน 100 คนที่ได้ผลนี้ ถึงอย่างนั้นก็พบการค้ามนุษย์ประมาณ { $concerned } คน
    }
# of: 8e807630
accuracy-prevalence-study = เป็นเช่นนี้ในที่ที่เรื่องนี้เกี่ยวข้องกับ { $concerned } คนใน 1000 คน เหมือนในงานวิจัย ที่ใดมีน้อยกว่านั้น สัญญาณเตือนที่ผิดจะมากขึ้น
# of: 5e066e5e
accuracy-prevalence-stated = คำนวณสำหรับกลุ่มคนที่เรื่องนี้เกี่ยวข้องกับ { $concerned } คนใน 1000 คน
# of: 395a1a2f
accuracy-elsewhere = ตัวเลขเหล่านี้มาจากคนกลุ่มอื่นและที่อื่น ไม่มีใครรู้ว่าผลจะถูกต้องบ่อยแค่ไหนกับคนที่คุณพบ
# of: 33a21b26
accuracy-open = มีคำถามที่ค้างอยู่ จึงไม่มีตัวเลขใดใช้กับผลนี้ได้
# of: 6e929003
accuracy-unknown = ไม่มีใครรู้: ยังไม่มีตัวเลขตีพิมพ์สำหรับวิธีถามแบบนี้ ต้องเผื่อสัญญาณเตือนที่ผิด และสัญญาณที่ยังซ่อนอยู่
# of: f5976f41
scoring-validated-on = ทดลองใช้กับ: { $on }
# of: 520396c5
state-seen = พบ
# of: 3ebedf74
state-signs = { $count ->
        [0] อย่างน้อยหนึ่งสัญญาณ
        [1] หนึ่งสัญญาณ
       *[other] { $count } สัญญาณ
    }
# of: 24472276
state-not-seen = ไม่พบ
# of: d383856d
state-not-known = ไม่ทราบ
# of: b89169dd
state-not-asked = ไม่ได้ถาม
# of: 6be7924f
state-not-needed = ไม่จำเป็น

# Words of content

# of: 9c8e0f0f
method-lecture = บรรยายสั้น
# of: a3f8b8f0
method-discussion = สนทนา
# of: c3952532
method-exercise = แบบฝึก
# of: 327c77d4
method-case = ศึกษากรณี
# of: d79c0ed5
method-reflection = ทบทวนความคิด
# of: 3b9c6508
method-test = ทดสอบ
# of: b0ae971a
method-break = พัก
# of: 029b424e
audience-health = งานสาธารณสุข
# of: 07d43016
audience-social = งานสังคมสงเคราะห์
# of: efe55326
audience-police = ตำรวจ
# of: 4163630d
audience-border = เจ้าหน้าที่ชายแดน
# of: ba29e869
audience-reception = ศูนย์รับผู้ลี้ภัย
# of: 5edb37ab
audience-outreach = งานเชิงรุก
# of: ec5b91a1
audience-hotline = สายด่วน
# of: af9cbec0
audience-volunteers = อาสาสมัคร
# of: 96efd564
audience-trainers = วิทยากร
# of: 3f5d27ab
audience-reader = ผู้อ่าน

# Languages

# of: 16276ff9
language-am = ภาษาอัมฮารา
# of: b409ea76
language-ar = ภาษาอาหรับ
# of: b9fc7495
language-az = ภาษาอาเซอร์ไบจาน
# of: 7324e788
language-bg = ภาษาบัลแกเรีย
# of: 5a80621c
language-bn = ภาษาเบงกาลี
# of: ecb2c5b1
language-bs = ภาษาบอสเนีย
# of: 4f6464b4
language-ckb = ภาษาเคิร์ดโซรานี
# of: d72599ff
language-cs = ภาษาเช็ก
# of: 52b257bf
language-da = ภาษาเดนมาร์ก
# of: a691fd42
language-de = ภาษาเยอรมัน
# of: 028e8614
language-el = ภาษากรีก
# of: f696aa85
language-en = ภาษาอังกฤษ
# of: 68cdd923
language-es = ภาษาสเปน
# of: cddf5efd
language-et = ภาษาเอสโตเนีย
# of: 6528bea1
language-fa = ภาษาเปอร์เซีย
# of: 3111a1f8
language-fa-AF = ภาษาดารี
# of: ab9e2a86
language-fi = ภาษาฟินแลนด์
# of: 79e37b44
language-fr = ภาษาฝรั่งเศส
# of: db8c845c
language-he = ภาษาฮีบรู
# of: 6dbbfd0f
language-hi = ภาษาฮินดี
# of: a7596f80
language-hr = ภาษาโครเอเชีย
# of: aa6d3cfd
language-hu = ภาษาฮังการี
# of: 3c23ada0
language-it = ภาษาอิตาลี
# of: 26a33d57
language-ja = ภาษาญี่ปุ่น
# of: 8f2de261
language-ka = ภาษาจอร์เจีย
# of: 2e440951
language-km = ภาษาเขมร
# of: 13def2ed
language-kmr = ภาษาเคิร์ดกูร์มันจี
# of: 74cca74d
language-ko = ภาษาเกาหลี
# of: b6e9f16e
language-lo = ภาษาลาว
# of: e13b08f0
language-lt = ภาษาลิทัวเนีย
# of: c9a318c2
language-lv = ภาษาลัตเวีย
# of: 6f0591e9
language-mn = ภาษามองโกเลีย
# of: 7f341bbe
language-my = ภาษาพม่า
# of: 92be45d4
language-nb = ภาษานอร์เวย์
# of: d26a25b6
language-ne = ภาษาเนปาล
# of: ae6eebed
language-nl = ภาษาดัตช์
# of: f86f2576
language-pl = ภาษาโปแลนด์
# of: 5b01fa10
language-ps = ภาษาปัชโต
# of: eb0ff06c
language-pt = ภาษาโปรตุเกส
# of: e3291eb0
language-ro = ภาษาโรมาเนีย
# of: 4b050ad5
language-ru = ภาษารัสเซีย
# of: f629b4de
language-se = ภาษาซามีเหนือ
# of: 2d199ca2
language-si = ภาษาสิงหล
# of: 8bbbf080
language-sk = ภาษาสโลวัก
# of: e7dc3127
language-so = ภาษาโซมาลี
# of: 0819bd23
language-sq = ภาษาแอลเบเนีย
# of: eb0be147
language-sr = ภาษาเซอร์เบีย
# of: 399ee226
language-sv = ภาษาสวีเดน
# of: 449a2686
language-sw = ภาษาสวาฮีลี
# of: 19c77d25
language-ta = ภาษาทมิฬ
# of: d1dc10ab
language-th = ภาษาไทย
# of: af30e449
language-ti = ภาษาติกริญญา
# of: d0ca0ba7
language-tl = ภาษาฟิลิปปินส์
# of: 73ef6e33
language-tr = ภาษาตุรกี
# of: a3713b11
language-uk = ภาษายูเครน
# of: c73eecd4
language-ur = ภาษาอูรดู
# of: 896dafa5
language-uz = ภาษาอุซเบก
# of: 9cbe2c21
language-vi = ภาษาเวียดนาม
# of: bf635778
language-zh = ภาษาจีน
# of: b39b0bd2
language-zh-Hans = ภาษาจีน (ตัวย่อ)
# of: 00f7b12f
language-zh-Hant = ภาษาจีน (ตัวเต็ม)
