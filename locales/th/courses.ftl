### translation: draft
### คำที่พิมพ์ในสิ่งที่ทำจากหลักสูตร

# What can be made of a course

# of: 8ca2bdbc
output-agenda = กำหนดการ
# of: 1ff9226e
output-slides = สไลด์
# of: 5083e8bd
output-case-cards = บัตรกรณีตัวอย่าง
# of: f3da2429
output-exercise-sheets = แผ่นแบบฝึก
# of: 0811fbd0
output-evaluation = แบบประเมิน
# of: 0305db26
output-attendance = ใบลงชื่อ
# of: 886b9b39
output-certificate = ใบรับรอง
# of: 06711dfc
output-materials = รายการสิ่งที่ต้องเตรียม
# of: 394c9e11
output-reading-list = รายการอ่าน
# of: 558d36e1
output-test-key = เฉลยแบบทดสอบความรู้

# Agenda

# of: 9582e78f
agenda-when = { $date } { $from }–{ $to } น.
# of: 0b16b86e
agenda-day = วันที่ { $day }
# of: de087314
agenda-time = เวลา
# of: 3bd8aa7c
agenda-end = จบ

# Slides

# of: 52c1c070
slides-before = ก่อนเริ่ม
# of: f7cbf9b6
slides-back-at = กลับมาเวลา { $time } น.
# of: 7ee947c7
slides-controls = สไลด์: ปุ่มควบคุม
# of: a2a0992e
slides-previous = ก่อนหน้า
# of: e452679f
slides-next = ถัดไป
# of: 618c754d
slides-all = สไลด์ทั้งหมด (Esc)
# of: 141feab4
slides-presenter = หน้าจอผู้นำเสนอ (P)
# of: e0ae2679
slides-keys = ปุ่มลูกศรหรือเว้นวรรค: ไปข้างหน้าและย้อนกลับ Home, End: แรกสุด ท้ายสุด Esc: สไลด์ทั้งหมด P: หน้าจอผู้นำเสนอ
# of: 4a25f73a
slides-notes = โน้ต
# of: 70350057
slides-clock = เวลาตั้งแต่เริ่ม
# of: d1fbddb4
slides-clock-start = เริ่มจับเวลา
# of: 8eec9607
slides-clock-reset = กลับไปที่ศูนย์

# Case cards and exercise sheets

# of: 163cc51b
case-cards-how = บัตรหนึ่งใบสำหรับกลุ่มย่อยหนึ่งกลุ่ม พิมพ์ ตัดตามขอบ แล้วแจก สิ่งที่ควรฟังอยู่ในคู่มือวิทยากร
# of: 9a67eeff
case-invented = กรณีนี้แต่งขึ้น รวมมาจากหลายกรณี ไม่ใช่เรื่องของใครคนใดคนหนึ่ง
# of: 4a25f73a
exercise-notes = จดบันทึก
# of: 58ead4be
exercise-yours = กระดาษแผ่นนี้เป็นของคุณ อย่าเขียนอะไรเกี่ยวกับคนจริงลงไป

# Evaluation form

# of: 9bdb7659
evaluation-how = คำตอบของคุณช่วยให้เราสอนได้ดีขึ้น อย่าเขียนชื่อของคุณ ข้ามข้อไหนก็ได้
# of: e3adec6e
evaluation-goals = ตอนนี้คุณทำสิ่งนี้ได้ดีแค่ไหน
# of: 6b4f330f
evaluation-goals-scale = 1 = ไม่ได้เลย 5 = ได้ดีมาก
# of: ed058fdf
evaluation-goal = จุดมุ่งหมาย
# of: 37835d63
evaluation-course = หลักสูตรเป็นอย่างไร
# of: e1a8e2c1
evaluation-course-scale = 1 = ไม่เห็นด้วย 5 = เห็นด้วยอย่างยิ่ง
# of: 87b46ad7
evaluation-statement = ข้อความ
# of: 34858899
evaluation-useful = ฉันนำไปใช้ในงานได้
# of: 08957bb8
evaluation-pace = ความเร็วพอดี
# of: fba757d4
evaluation-safe = ฉันรู้สึกว่าพูดได้อย่างอิสระ และเงียบได้อย่างอิสระ
# of: 9e67da13
evaluation-warned = มีการบอกล่วงหน้าก่อนเนื้อหาที่หนัก
# of: 3fcf0db5
evaluation-respect = พูดถึงทุกคนอย่างให้เกียรติ รวมทั้งคนในกรณีตัวอย่าง
# of: 73567214
evaluation-words = ด้วยคำของคุณเอง
# of: 83c09601
evaluation-tomorrow = ตั้งแต่พรุ่งนี้คุณจะทำอะไรต่างไปจากเดิม
# of: 713db3d9
evaluation-missing = อะไรขาดไป และอะไรมากเกินไป
# of: 553cd4aa
evaluation-hard = มีอะไรที่ฟังแล้วลำบากใจ หรือไม่เป็นธรรมกับใครไหม เราจะทำให้ดีขึ้นได้อย่างไร

# Attendance sheet

# of: 6586fdbb
attendance-how = ลงชื่อเฉพาะเมื่อคุณต้องแสดงว่าได้เข้าร่วม ไม่ขอข้อมูลอื่น
# of: bc983c3a
attendance-keep = สำหรับผู้จัด: เก็บแผ่นนี้ไว้ในที่ที่ไม่มีใครอื่นเห็น และทำลายเมื่อไม่ต้องใช้แล้ว นับคนที่ไม่ได้ลงชื่อด้วย
# of: 10a7ef59
attendance-date = วันที่และสถานที่:
# of: 658200a4
attendance-trainer = วิทยากร:
# of: 0e47228d
attendance-count = ผู้เข้าอบรมทั้งหมด:
# of: 61080fe4
attendance-signatures = ลายมือชื่อ

# Certificate

# of: 972987b8
certificate-title = ใบรับรองการเข้าร่วม
# of: 0e0c85d8
certificate-name = ชื่อ เขียนด้วยลายมือ
# of: 601347c6
certificate-took-part = ได้เข้าร่วมหลักสูตร
# of: c4229b91
certificate-goals = จุดมุ่งหมายของหลักสูตร: ผู้เข้าอบรมสามารถ
# of: 72c8ff87
certificate-date = วันที่และสถานที่
# of: 582ad025
certificate-trainer = ลายมือชื่อวิทยากร
# of: 69659e01
certificate-says = ใบนี้บอกว่าผู้ถือได้เข้าร่วม ไม่ได้แสดงว่าเขารู้อะไร และไม่ได้ให้สิทธิใครตัดสินว่าใครเป็นผู้เสียหายจากการค้ามนุษย์

# Materials list

# of: d6ce04a0
materials-bring = สิ่งที่ต้องนำมา
# of: 57d2d364
materials-print = สิ่งที่ต้องพิมพ์
# of: e28f162d
materials-for = สำหรับ: { $activities }
# of: 78bedffa
materials-each = ผู้เข้าอบรมคนละหนึ่งชุด
# of: 54e2342e
materials-each-sheet = แผ่นละหนึ่งชุดต่อผู้เข้าอบรมหนึ่งคน
# of: 2c692edc
materials-group = อย่างละหนึ่งชุดต่อกลุ่มย่อยหนึ่งกลุ่ม
# of: fb623f45
materials-trainer = วิทยากรคนละหนึ่งชุด
# of: 96aeb992
materials-one = หนึ่งชุด
# of: 8a599bb0
materials-who-wants = คนที่ต้องการคนละหนึ่งชุด

# Reading list

# of: acb864c1
reading-how = สิ่งที่หลักสูตรบอกว่าเป็นข้อเท็จจริงมาจากที่นี่ หมายเลขเป็นหมายเลขเดียวกับในเอกสารแจก
# of: c163ba52
reading-used-in = ใช้ใน: { $activities }
# of: b115e69f
reading-unverified = ข้อมูลบางส่วนจากที่นี่ยังไม่ยืนยัน

# Key to the knowledge test

# of: 2c2ba436
test-key-apart = สำหรับวิทยากร เก็บแยกจากแผ่นทดสอบจนกว่าจะตอบแบบทดสอบครั้งสุดท้ายแล้ว แบบทดสอบวัดหลักสูตร ไม่ได้วัดคน
# of: aea0c178
test-key-why = เพราะอะไร
# of: de2cb460
test-key-objective = ทดสอบ: { $objective }

# A course fitted to the time there is

# of: 820f3c9a
cuts = ปรับให้พอดีกับเวลา
# of: 00278f5a
cuts-times = หลักสูตรเต็มใช้ { $whole } นาที มีเวลา { $available } นาที และฉบับนี้ใช้ { $minutes } นาที ช่วงพักยาวเท่ากับในหลักสูตรเต็ม
# of: 69cc36f7
cuts-left-out = ตัดออก:
# of: af4012ae
cuts-shorter = สั้นลง:
# of: b37d04e6
cuts-from-to = { $now } นาที แทน { $before }
# of: 5c215eb7
cuts-not-claimed = ไม่เหลือส่วนที่สอนสิ่งนี้ หลักสูตรจึงไม่บอกอีกต่อไปว่าผู้เข้าอบรมจะสามารถ:
# of: e20b298f
cuts-spare = เหลือเวลา { $minutes } นาที ใช้สำหรับคำถาม

# What the tests show

# of: 632c1263
output-evaluation-report = การประเมิน
# of: 5110b97a
evaluation-title = แบบทดสอบแสดงอะไร
# of: d20f958b
evaluation-time-pre = ก่อน
# of: 997f2642
evaluation-time-post = หลัง
# of: dc29a964
evaluation-time-follow-up = ภายหลัง
# of: ce33e3e0
evaluation-column = { $time }: { $sheets }
# of: 9a6f9ce8
evaluation-between = { $from } → { $to }
# of: c1481030
evaluation-count = { $count } คน
# of: a6e2572c
evaluation-count-of = { $count } จากที่เชิญ { $invited } คน { $rate }
# of: 4b9fee6a
evaluation-percent = { $share } %
# of: f2366307
evaluation-share = { $share } % ({ $low }–{ $high })
# of: a189d07c
evaluation-right-of = { $right } จาก { $of }
# of: f068759c
evaluation-difference = { $difference } ({ $low } ถึง { $high })
# of: 00818f51
evaluation-r = { $r } ({ $low } ถึง { $high })
# of: 9b0cffa8
evaluation-decimal = .
# of: d383856d
evaluation-not-known = ไม่ทราบ
# of: b89169dd
evaluation-not-asked = ไม่ได้ถาม
# of: b567cf26
evaluation-fewer-than = น้อยกว่า { $few }
# of: 27a45e7e
evaluation-who-answered = ใครตอบ
# of: bc32060f
evaluation-test = แบบทดสอบ
# of: 067086d4
evaluation-sheets = แผ่นที่มีคำตอบ
# of: c153fcbf
evaluation-invited = จำนวนที่เชิญ
# of: ea161112
evaluation-rate = อัตราการตอบ
# of: ab1299fd
evaluation-few = { $time }: น้อยกว่า { $few } แผ่น จึงไม่บอกอะไร เพราะทุกคนจะรู้ว่าเป็นของใคร
# of: a54b0344
evaluation-left-out = { $time }: { $count } แผ่นไม่อยู่ในตัวเลขใด เพราะไม่ตรงกับแผ่นอื่น และถ้ามีคนแบบนี้น้อยกว่า { $few } คน อาจรู้ได้ว่าเป็นใครเมื่อเทียบตัวเลข
# of: d43c6b9e
evaluation-invited-unknown = ที่ไม่รู้ว่าเชิญกี่คน ก็ไม่รู้ด้วยว่าคนที่ตอบเหมือนคนอื่นหรือไม่
# of: c77a942e
evaluation-knowledge = ความรู้ตามจุดมุ่งหมาย
# of: a2d0dcaf
evaluation-objective = จุดมุ่งหมาย
# of: fd3f2c02
evaluation-all-questions = ทุกคำถาม
# of: 566e6b91
evaluation-questions-count = { $count } คำถาม
# of: b4ef52fb
evaluation-bars = แท่ง: สัดส่วนของคำตอบที่ถูกตามจุดมุ่งหมาย เป็นร้อยละ หนึ่งแท่งต่อหนึ่งแบบทดสอบ มีเส้นบอกว่าน่าจะอยู่ตรงไหน ตารางต่อไปนี้มีตัวเลขทั้งหมด
# of: 461ab17c
evaluation-reading = วิธีอ่าน: สัดส่วนของคำตอบที่ถูก และในวงเล็บคือช่วงที่น่าจะเป็นสำหรับคนแบบนี้ (ช่วง 95 %) คำถามที่ปล่อยว่างนับว่าไม่ถูก
# of: 8bff6bc0
evaluation-counts-only = ที่มีคนตอบน้อยกว่า { $least } คน จะมีแต่จำนวน เช่น “ถูก 7 จาก 12 คำตอบ” จำนวนน้อยเท่านี้บอกเรื่องคนอื่นได้น้อย
# of: d5d62349
evaluation-not-compared = ไม่อยู่ในตัวเลขตามจุดมุ่งหมาย เพราะคำถามเหล่านี้ไม่ได้อยู่ในทุกแบบทดสอบ:
# of: 8fa0f291
evaluation-not-entered = ไม่อยู่ในตัวเลขใด เพราะไฟล์คำตอบไม่มีคอลัมน์สำหรับคำถามเหล่านี้:
# of: 77d0c308
evaluation-nothing-common = ไม่มีคำถามใดอยู่ในทุกแบบทดสอบเหล่านี้ จึงเทียบความรู้ไม่ได้
# of: be3b7de3
evaluation-again = สิ่งที่ควรสอนอีกครั้ง
# of: f8228e26
evaluation-again-nothing = ไม่มีจุดมุ่งหมายใดที่คำตอบถูกต่ำกว่า { $mark } % { $time }
# of: 74dc6675
evaluation-again-how = จุดมุ่งหมายที่คำตอบถูกต่ำกว่า { $mark } % เรียงจากที่รู้น้อยที่สุด { $time } เกณฑ์นี้เป็นสิ่งที่เลือกไว้ ไม่ใช่กฎธรรมชาติ
# of: 43b13330
evaluation-again-sure = { $share } ต่ำกว่า { $mark } % อย่างชัดเจน
# of: 95e1a1a7
evaluation-again-open = { $share } ที่นี่ต่ำกว่า { $mark } % แต่สำหรับคนแบบนี้อาจสูงกว่า
# of: 3b3097f4
evaluation-again-few = คำตอบถูก { $share } คนน้อยเกินกว่าจะบอกได้มากกว่านี้
# of: 71e988c0
evaluation-drawn-to = เลือก “{ $choice }” { $count } คน
# of: 9d8c21a9
evaluation-changes = อะไรเปลี่ยน
# of: 625d05bb
evaluation-change-reading = การเปลี่ยนแปลงเป็นจุดร้อยละ และในวงเล็บคือช่วงที่น่าจะเป็น (ช่วง 95 %) ถ้าในช่วงมี 0 อาจไม่มีการเปลี่ยนแปลงเลย
# of: 7c9673ec
evaluation-people = { $between }: เทียบ { $count } คนกับตัวเขาเองด้วยคำรหัส ถ้าไม่มีใครเรียนรู้หรือลืมอะไร ความบังเอิญอย่างเดียวจะทำให้จำนวนคำตอบที่ถูกเปลี่ยนอย่างน้อยเท่านี้ด้วยความน่าจะเป็น p { $p } (การทดสอบการเรียงสับเปลี่ยนแบบแม่นตรง)
# of: b8f3b364
evaluation-groups = { $between }: เทียบทุกแผ่นของแบบทดสอบหนึ่งกับทุกแผ่นของอีกแบบทดสอบ เพราะเชื่อมด้วยคำรหัสได้น้อยเกินไป คนที่ตอบอาจเป็นคนอื่น ไม่รู้ว่าแต่ละคนเปลี่ยนอย่างไร จึงไม่ทดสอบนัยสำคัญ
# of: 74ed117a
evaluation-too-few = { $between }: ด้านหนึ่งมีน้อยกว่า { $least } คน จึงไม่คำนวณการเปลี่ยนแปลงและไม่ทดสอบ
# of: 3a5b7362
evaluation-questions = คำถาม
# of: 104dfab0
evaluation-question = คำถาม
# of: 65e7fdf7
evaluation-difficulty = คำถามยากแค่ไหน: สัดส่วนของคนที่ตอบถูกในแต่ละข้อ ยิ่งมากยิ่งง่าย
# of: 6a98ad58
evaluation-empty = ปล่อยว่าง { $count } คน
# of: 0bc10540
evaluation-discrimination = แต่ละข้อแยกคนที่รู้มากจากคนที่รู้น้อยได้ดีแค่ไหน: สหสัมพันธ์กับจำนวนข้อที่ถูกในคำถามอื่น (สหสัมพันธ์ข้อกับคะแนนรวมที่ปรับแก้แล้ว) และช่วง 95 % ใกล้ 0 คือแยกใครไม่ได้ ต่ำกว่า 0 คือคนที่รู้มากกว่าตอบผิด ให้ดูถ้อยคำและเฉลย ถ้าหลังเรียนเกือบทุกคนตอบถูก นั่นคือความสำเร็จ และเหลือให้แยกเพียงเล็กน้อย
# of: f5748615
evaluation-all-alike = ทุกคนเหมือนกัน
# of: 5195822d
evaluation-moves = ใครเรียนรู้และใครลืม ทีละข้อ { $compared } คอลัมน์สุดท้ายคือความน่าจะเป็นที่ความไม่สมดุลอย่างน้อยเท่านี้เกิดจากความบังเอิญอย่างเดียว (การทดสอบแม่นตรงของแมคนีมาร์ ปรับแบบโฮล์มตามจำนวนคำถาม)
# of: 87eea5f0
evaluation-gained = ผิด แล้วถูก
# of: 73ad5594
evaluation-lost = ถูก แล้วผิด
# of: 871542fc
evaluation-p = p
# of: cc811b44
evaluation-limits = สิ่งที่ตัวเลขเหล่านี้ไม่ได้แสดง
# of: 304c6898
evaluation-limit-cause = ว่าหลักสูตรเป็นเหตุ เพราะไม่มีกลุ่มที่ไม่ได้เรียน และคนที่เคยเห็นคำถามแล้วตอบได้ดีขึ้นในครั้งที่สอง
# of: a3741401
evaluation-limit-answered = คนที่ไม่ได้ตอบรู้อะไร ยิ่งอัตราการตอบต่ำ ยิ่งรู้น้อย
# of: 9277331f
evaluation-limit-work = คนทำอะไรในงานจริง การเลือกคำตอบที่ถูกยังไม่ใช่การปฏิบัติต่อคนได้ดี
# of: 4555f12c
evaluation-limit-many = การเปลี่ยนแปลงข้อใดแน่นอน ในช่วงแบบนี้ยี่สิบช่วง พลาดประมาณหนึ่งช่วง และรายงานนี้มีหลายช่วง
