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
# of: fe9869b3
test-key-number = ข้อ
# of: 104dfab0
test-key-question = คำถาม
# of: 5c0e4329
test-key-answer = คำตอบที่ถูก
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
