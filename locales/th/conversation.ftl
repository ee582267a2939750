### translation: draft

## The conversation

# of: 0bc7772c
conversation-gate = ก่อนคำถาม: { $number } จาก { $of }
# of: 772c88a6
conversation-question =
    { $left ->
        [0] คำถามข้อ { $number } ข้อสุดท้าย
       *[other] คำถามข้อ { $number } เหลืออีกไม่เกิน { $left } ข้อ
    }
# of: 40b97f01
conversation-given-before = { $answer } (คำตอบเดิมของคุณ)
# of: e1541b8c
conversation-on = ทำต่อ
# of: 422108fa
conversation-ticked = ทำต่อด้วยข้อที่เลือกไว้
# of: 1e644b54
conversation-back = ← กลับ (b)
# of: 5a6cc570
conversation-earlier = ⇠ ไปยังคำตอบก่อนหน้า (l)
# of: fc68f201
conversation-earlier-heading = คำตอบของคุณจนถึงตอนนี้
# of: c381f93a
conversation-none-earlier = ยังไม่มีคำตอบก่อนหน้า
# of: fcc610b5
conversation-help = ? ทำไมจึงถามข้อนี้ และถามอย่างไร
# of: 03cfac0e
conversation-told = สิ่งที่เขาต้องได้ฟังก่อน:

# of: d6e1b699
conversation-prepare = ? ก่อนเริ่ม
# of: 35db5615
conversation-prepare-heading = ก่อนเริ่ม
# of: 715312ab
conversation-help-heading = เกี่ยวกับคำถามนี้
# of: d44719bc
conversation-to-notice = กลับ
# of: 0cc559cb
conversation-to-question = กลับไปที่คำถาม
# of: bd422984
conversation-pause = ‖ พัก ซ่อนหน้าจอ (p)
# of: fe7fc341
conversation-paused = กด Enter เพื่อทำต่อ
# of: 27ed7640
conversation-stop = × หยุด ไม่เก็บอะไรไว้
# of: c5ee0d8d
conversation-really-stop = หยุดตรงนี้ไหม คำตอบของคุณจะหายไป
# of: 1daa072d
conversation-stop-kept = × หยุดไว้ก่อน คำตอบของคุณเก็บไว้แบบเข้ารหัส
# of: 0787a7c0
conversation-not-kept = ตอนนี้เก็บคำตอบของคุณไม่ได้ ดิสก์อาจเต็มหรือไม่มีโฟลเดอร์ คุณทำต่อได้ โปรแกรมจะลองใหม่หลังทุกคำตอบ และจะบอกคุณตอนท้าย
# of: 891ca10e
conversation-type-number =
    { $unit ->
        [none] พิมพ์ตัวเลขจาก { $from } ถึง { $to }
       *[other] พิมพ์ตัวเลขจาก { $from } ถึง { $to } ({ $unit })
    }
# of: 450ab2c5
conversation-type-note = พิมพ์สิ่งที่คุณสังเกต ไม่เก็บไว้ที่ใด
# of: 8bc2e345
conversation-typing-number = ตัวเลขแล้ว Enter กด Enter อย่างเดียวเพื่อกลับ พิมพ์ exit เพื่อออกทันที
# of: 1ecc3516
conversation-typing-note = คำของคุณแล้ว Enter กด Enter อย่างเดียวเพื่อกลับ พิมพ์ exit เพื่อออกทันที
# of: 3ada1d3e
conversation-not-a-number = ไม่อยู่ในตัวเลขที่ถาม
# of: 79814cb3
conversation-keys = ↑ ↓ และ Enter เพื่อเลือก Ctrl-C หรือคำว่า exit เพื่อออกทันทีและล้างหน้าจอ
# of: 5dc4cc35
conversation-page = หน้า { $page } จาก { $pages }
# of: bc593c2f
conversation-more = ↓ อ่านต่อ
# of: 4aaef89d
conversation-less = ↑ หน้าก่อน
# of: ee9672f1
conversation-last-page = ⇣ ไปหน้าสุดท้าย
# of: 55702c12
conversation-result = ผล
# of: 90bc942a
conversation-done = นั่นคือคำถามสุดท้าย
# of: bf35b8ce
conversation-not-now = ตอนนี้ไม่ควรทำต่อ
# of: dc6ac721
conversation-read = อ่านผลที่นี่
# of: f76c6c64
conversation-print = ปิด และทิ้งผลไว้บนหน้าจอ
# of: 6040f0bf
conversation-to-questions = ← กลับไปที่คำถาม
# of: f46503dc
conversation-close = ปิด

## The conversation in lines

# of: 6e5544db
plain-keys =
    ตอบด้วยตัวเลข b กลับ, l แสดงคำตอบของคุณและกลับไปยังข้อหนึ่ง,
    ? อธิบายคำถาม, p ซ่อนหน้าจอจนกว่าจะกด Enter, q หยุด
    exit ออกทันทีและล้างหน้าจอ
# of: 78657d6b
plain-go-on = Enter ทำต่อ, ? อธิบาย, q หยุด:
# of: 3b28a6d2
plain-choose = หมายเลข 1–{ $last }, b, l, ?, p หรือ q:
# of: b2e21a8c
plain-choose-several = หมายเลข 1–{ $last } เว้นวรรคคั่น, b, l, ?, p หรือ q:
# of: db88a843
plain-choose-last = 1, b, p หรือ q:
# of: 25dd604d
plain-choose-earlier = หมายเลข 1–{ $last } เพื่อตอบใหม่, Enter เพื่ออยู่ที่เดิม:
# of: a88464e0
plain-number =
    { $unit ->
        [none] ตัวเลขจาก { $from } ถึง { $to }, u, r, b, l, ?, p หรือ q:
       *[other] ตัวเลขจาก { $from } ถึง { $to } ({ $unit }), u, r, b, l, ?, p หรือ q:
    }
# of: 4aed674f
plain-note = หมายเลข 1–{ $last } หรือสิ่งที่คุณสังเกต (ไม่เก็บไว้ที่ใด), b, l, ?, p หรือ q:
# of: 0ef2213b
plain-wrong = ไม่อยู่ในคำตอบ ให้หมายเลขจาก 1 ถึง { $last }
# of: e0afc3f1
plain-wrong-number = ไม่อยู่ในคำตอบ ให้ตัวเลขจาก { $from } ถึง { $to }, u หรือ r
# of: cb3c9f84
plain-show = แสดงผล
# of: 169bea3a
plain-stopped = หยุดแล้ว ไม่เก็บอะไรไว้
# of: e5bee1bb
plain-stopped-kept = หยุดไว้ก่อน คำตอบของคุณเก็บไว้แบบเข้ารหัส
# of: a2cb21f3
plain-cannot-clear = เทอร์มินัลนี้ล้างไม่ได้ ปิดหน้าต่างภายหลัง เพื่อไม่ให้ใครอ่านคำตอบในนั้น

## Answers from a file

# of: a2301eae
answers-too-large = ใหญ่เกินไปสำหรับไฟล์คำตอบ
# of: 21b6c0a7
answers-not-text = ไม่ใช่ข้อความ
# of: bf05d71c
answers-other-screening = คำตอบเหล่านี้เป็นของชุดคำถาม `{ $given }` ไม่ใช่ `{ $here }`
# of: 8d596ca6
answers-other-version =
    คำตอบเหล่านี้เป็นของรุ่น { $given } ของชุดคำถามนี้ รุ่นที่มีอยู่คือ { $here } ตรวจดู
    แล้วเขียนรุ่นที่มีอยู่
# of: 7f086dab
answers-numbers = ตัวเลขจาก { $from } ถึง { $to } หรือ { $values }
# of: fc466532
answers-unknown-id =
    { $near ->
        [none] ไม่มีเงื่อนไขหรือคำถามชื่อ `{ $id }`
       *[other] ไม่มีเงื่อนไขหรือคำถามชื่อ `{ $id }` คุณหมายถึง `{ $near }` หรือไม่
    }
# of: 1d695eda
answers-unknown-value =
    { $near ->
        [none] ตอบ `{ $id }` ด้วย `{ $value }` ไม่ได้ แต่ตอบได้ด้วย: { $values }
       *[other] ตอบ `{ $id }` ด้วย `{ $value }` ไม่ได้ คุณหมายถึง `{ $near }` หรือไม่ ตอบได้ด้วย: { $values }
    }
# of: c34bbd8d
answers-one-only = `{ $id }` รับข้อเดียว ไม่ใช่หลายข้อ: { $values }
# of: 0a987b63
answers-no-value = `{ $id }` ต้องเป็นหนึ่งในนี้: { $values }
# of: 474afd99
answers-missing = ไม่มีคำตอบของ `{ $id }` ซึ่งเป็นได้: { $values }
# of: 3ac153da
answers-unused = ไม่เคยถาม `{ $id }` เพราะคำตอบก่อนหน้า
