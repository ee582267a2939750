### translation: draft
### บันทึกการพูดคุย: เข้ารหัส และมีเฉพาะเมื่อมีคนขอ

## Help

# of: e0670ba0
help-records = ทำงานกับบันทึกการพูดคุยที่เข้ารหัส: แสดง ลบ นับ ขอคำปรึกษา
    .examples =
        บันทึกมีขึ้นเฉพาะเมื่อขอ: `lyhty screen --save FILE` ในนั้นมีคำตอบและผลรวมของคำตอบ
        เดือน และวันที่ต้องลบ ไม่มีชื่อ สถานที่ หรือวัน

        ตัวอย่าง:
          lyhty records show conversation.age
          lyhty records forget --expired records
          lyhty records summary records --out summary.pdf
          lyhty records consult conversation.age --to age1… --out request.age
          lyhty records new-key our-key.age
# of: 8d3e9407
help-records-show = เปิดบันทึกและคำขอคำปรึกษา และแสดงให้ดู
    .examples =
        ตัวอย่าง:
          lyhty records show conversation.age
          lyhty records show request.age --key our-key.age
          lyhty records show conversation.age --format json
# of: 59e9b062
help-records-forget = ลบบันทึก หลังจากถามก่อน
    .examples =
        ตัวอย่าง:
          lyhty records forget conversation.age
          lyhty records forget --expired records     บันทึกที่เลยวันลบแล้ว

        บันทึกที่ลบแล้วเปิดด้วยชื่อเดิมไม่ได้อีก ข้อมูลที่เข้ารหัสอาจยังอยู่ในดิสก์ ในสำเนา และในข้อมูลสำรอง
        ในดิสก์แบบแฟลช การเขียนทับไปไม่ถึงข้อมูลนั้น จึงไม่ได้ลองทำ สิ่งที่ป้องกันข้อมูลคือรหัสผ่านหรือกุญแจ
        ถ้าลบกุญแจ จะเปิดอะไรที่ปิดผนึกไว้ให้กุญแจนั้นไม่ได้อีก
# of: 4cc9a0ad
help-records-summary = นับจากหลายบันทึก ให้ตัวเลขไม่ชี้ตัวใคร
    .examples =
        ตัวอย่าง:
          lyhty records summary records
          lyhty records summary records --key our-key.age --out summary.html
          lyhty records summary records --k 20 --out summary.csv

        ตัวเลขตั้งแต่ 1 จนถึงต่ำกว่า k จะไม่พิมพ์ รวมทั้งสิ่งที่ใช้คำนวณตัวเลขเหล่านั้นได้
        อย่าเผยแพร่สรุปของบันทึกที่เกือบเป็นชุดเดียวกัน เพราะผลต่างบอกได้มากกว่า
# of: aefcc44e
help-records-htcds = เขียนหนึ่งบรรทัดต่อบันทึกด้วยคำของ Human Trafficking Case Data Standard เป็น CSV
    .examples =
        ตัวอย่าง:
          lyhty records htcds records --out cases.csv

        กรอกสิบเจ็ดช่องของมาตรฐานเรื่องวิธีการควบคุม เท่าที่คำตอบบอกได้: TRUE ถ้าพบสัญญาณของวิธีนั้น
        FALSE ถ้าถามครบทุกสัญญาณแล้วไม่พบ ถ้าไม่ใช่ทั้งสองอย่างจะเว้นว่าง
        หนึ่งบรรทัดคือการพูดคุยหนึ่งครั้ง: ไฟล์แบบนี้ไม่ใช่เพื่อเผยแพร่
# of: 5ab579df
help-records-consult = ทำคำขอคำปรึกษาที่ไม่ระบุชื่อจากบันทึก ปิดผนึกให้ผู้เชี่ยวชาญ
    .examples =
        ตัวอย่าง:
          lyhty records consult conversation.age --show
          lyhty records consult conversation.age --to age1… --out request.age

        คำขอจะแสดงให้ดูก่อนปิดผนึก ถามอะไรได้บ้าง (--ask): how-to-go-on, understanding,
        safety, services, rights, meeting ตกลงอะไรกับเขาไว้ได้บ้าง (--agreed):
        consultation, meet-again, contact, no-contact, nothing
# of: a05691f2
help-records-new-key = ทำกุญแจสำหรับเปิดสิ่งที่คนอื่นปิดผนึกให้คุณ
    .examples =
        ตัวอย่าง:
          lyhty records new-key our-key.age

        พิมพ์รหัสผู้รับ `age1…` ให้รหัสนี้กับคนที่จะปิดผนึกให้คุณ รหัสนี้เปิดอะไรไม่ได้ เก็บไฟล์กุญแจและรหัสผ่านไว้
        ถ้าไม่มีทั้งสองอย่าง ไม่มีใครเปิดสิ่งที่ปิดผนึกได้ เทียบรหัสผู้รับทางอื่น เช่น โทรศัพท์ ก่อนเชื่อถือ
# of: b76fe3c9
help-records-recipient = แสดงรหัสผู้รับของกุญแจอีกครั้ง
    .examples =
        ตัวอย่าง:
          lyhty records recipient our-key.age

# of: c6938d1e
arg-save = เก็บบันทึกที่เข้ารหัสไว้ในไฟล์นี้ ตั้งแต่คำตอบแรก ถ้าไม่ระบุจะไม่เก็บอะไร
# of: 34982023
arg-resume = ทำการพูดคุยในบันทึกนี้ต่อ
# of: 337918a2
arg-consult = ตอนท้ายถามผู้เชี่ยวชาญ: ปิดผนึกคำขอที่ไม่ระบุชื่อใครลงในไฟล์นี้ ให้คนที่ --to ระบุ ไม่เก็บบันทึก
# of: 08b7d2bd
arg-to = ใครเปิดได้: age1… หรือไฟล์ที่มีหนึ่งรหัสต่อบรรทัด ระบุได้หลายครั้ง ถ้าไม่ระบุจะขอรหัสผ่าน
# of: fbaa5bf2
arg-keep-days = ต้องลบบันทึกหลังจากกี่วัน โดยนับถึงสิ้นเดือนนั้น ค่าเริ่มต้น: 90
# of: 6e49716d
arg-key = กุญแจของคุณ ที่ทำด้วย `lyhty records new-key`
# of: 36fce2ca
arg-passphrase-file = อ่านรหัสผ่านจากบรรทัดแรกของไฟล์นี้ ในที่ที่ไม่มีเทอร์มินัลให้ถาม
# of: da56b2a8
arg-force = เขียนทับไฟล์ที่มีอยู่แล้ว
# of: 0cd682eb
arg-screen-force = เขียนทับไฟล์ที่มีอยู่แล้ว เมื่อใช้กับ --resume จะทำต่อแม้คำถามเปลี่ยนไป
# of: 38503b96
arg-yes = ไม่ถาม
# of: fa1c82b3
arg-records-show-files = ไฟล์ใด
# of: 6cdfc185
arg-records-show-format = table หรือ json ค่าเริ่มต้น: table
# of: fa1c82b3
arg-records-forget-files = ไฟล์ใด
# of: e1c6cd5a
arg-expired = ทุกบันทึกในโฟลเดอร์นี้ที่เลยวันลบแล้ว
# of: 321dd515
arg-records-summary-paths = ไฟล์หรือโฟลเดอร์
# of: 321dd515
arg-records-htcds-paths = ไฟล์หรือโฟลเดอร์
# of: 967d42fe
arg-k = ตัวเลขน้อยที่สุดที่จะพิมพ์ ค่าเริ่มต้น: 11
# of: 52a7a29f
arg-records-summary-lang = ภาษาของสรุป ค่าเริ่มต้น: ภาษาที่โปรแกรมใช้
# of: 873fd1f7
arg-records-summary-out = เขียนลงไฟล์นี้ (.csv, .pdf, .html, .md หรือ .txt) ค่าเริ่มต้น: ตารางบนหน้าจอ
# of: 614fbe4f
arg-records-htcds-out = เขียนลงไฟล์นี้ ค่าเริ่มต้น: เอาต์พุตมาตรฐาน
# of: d795c6a8
arg-records-consult-file = บันทึกที่เกี่ยวข้อง
# of: d6d34e84
arg-records-consult-out = ไฟล์ที่จะเขียนคำขอที่ปิดผนึก
# of: 59477acf
arg-records-consult-show = แสดงเฉพาะสิ่งที่จะส่ง
# of: 672222df
arg-records-consult-lang = ภาษาของคำขอ ค่าเริ่มต้น: ภาษาที่โปรแกรมใช้
# of: 5084a014
arg-ask = ถามอะไร คั่นด้วยจุลภาค
# of: 0f06d2a2
arg-agreed = ตกลงอะไรกับเขาไว้ คั่นด้วยจุลภาค
# of: 3f669b9a
arg-records-new-key-file = ไฟล์ที่จะเขียนกุญแจ
# of: fd1f0322
arg-records-recipient-file = ไฟล์ของกุญแจ

## Mistakes

# of: 48d41baa
usage-not-a-recipient = `{ $given }` ไม่ใช่รหัสผู้รับ: ต้องเป็นคำแบบ age1… หรือไฟล์ที่มีคำแบบนี้
# of: b9f2508e
usage-secret-recipient = นั่นคือกุญแจ ไม่ใช่รหัสผู้รับ กุญแจเปิดสิ่งที่ปิดผนึก: อย่าให้ใครเห็น และทำกุญแจใหม่ถ้าคนอื่นอาจเห็นอันนี้แล้ว
# of: cc3138d8
usage-no-passphrase = บรรทัดแรกของ `{ $path }` ไม่มีรหัสผ่าน
# of: 6b1e7a1a
usage-forget-yes = ไม่มีใครให้ถาม `--yes` จะลบโดยไม่ถาม
# of: c9c02101
usage-consult-to = บอกว่าจะปิดผนึกคำขอให้ใครด้วย `--to` หรือเพียงดูด้วย `--show`
# of: a2176932
usage-consult-yes = ไม่มีใครดูคำขอ `--show` แสดงคำขอ `--yes` ปิดผนึกโดยไม่ถาม
# of: a0889b4a
usage-screen-consult = `--consult` จะถามตอนท้ายว่าส่งอะไร แต่ไม่มีใครให้ถาม ใช้ในเทอร์มินัล หรือเก็บบันทึกแล้วใช้ `lyhty records consult`
# of: 45da890f
usage-summary-format = `{ $file }` ไม่ได้ลงท้ายด้วย .csv, .pdf, .html, .md หรือ .txt
# of: b147a2b8
usage-resume-to = `{ $file }` ปิดผนึกไว้ให้ผู้รับ และไม่ได้บอกว่าเป็นใคร: ระบุอีกครั้งด้วย `--to` ว่าต่อไปใครจะเปิดได้
# of: 2825f7d3
failure-sealed-foreign = `{ $path }` ไม่ใช่บันทึก
    .help = บันทึกทำด้วย `lyhty screen --save FILE`
# of: 43abfe7f
failure-sealed-truncated = ส่วนท้ายของ `{ $path }` หายไป
    .help = คัดลอกมาไม่ครบ ใช้สำเนาอื่น เพราะฉบับนี้เปิดไม่ได้
# of: e6ea403d
failure-sealed-damaged = `{ $path }` ถูกเปลี่ยนหรือเสียหายหลังปิดผนึก
    .help = ไม่แสดงส่วนใดเลย เพราะเชื่อถือไม่ได้ทั้งหมด ใช้สำเนาอื่น
# of: b30ed2f9
failure-sealed-wrong-passphrase = นั่นไม่ใช่รหัสผ่านของ `{ $path }`
    .help = ลองอีกครั้ง: ตัวพิมพ์ใหญ่และช่องว่างมีผล ถ้าไม่มีรหัสผ่าน ไม่มีใครเปิดได้
# of: 3322406e
failure-sealed-wrong-key = `{ $path }` ปิดผนึกไว้ให้คนอื่น
    .help = เปิดได้ด้วยกุญแจของผู้รับคนใดคนหนึ่งเท่านั้น
# of: feef5315
failure-sealed-needs-key = `{ $path }` ปิดผนึกไว้ให้กุญแจ
    .help = ระบุกุญแจด้วย `--key FILE`
# of: 7555c3f0
failure-sealed-needs-passphrase = `{ $path }` ปิดผนึกด้วยรหัสผ่าน ไม่ใช่ให้กุญแจ
    .help = ไม่ต้องใส่ `--key`
# of: 5afe6448
failure-sealed-too-much-work = `{ $path }` ต้องใช้การคำนวณมากเกินไปเพื่อตรวจรหัสผ่าน จึงไม่รับ
    .help = โปรแกรมนี้ไม่ได้ทำไฟล์นั้น ถ้าคุณไว้ใจไฟล์ ให้เปิดด้วยโปรแกรมที่ทำมันขึ้นมา
# of: ecb5228d
failure-sealed-newer = `{ $path }` ทำด้วยโปรแกรมรุ่นใหม่กว่า
    .help = ไม่มีอะไรหาย: เปิดด้วยรุ่นนั้น
# of: a2367313
failure-sealed-not-a-key = ใน `{ $path }` ไม่มีกุญแจ
    .help = กุญแจทำด้วย `lyhty records new-key FILE`
# of: 5295136e
failure-sealed-exists = มี `{ $path }` อยู่แล้ว
    .help = เลือกชื่ออื่น หรือลบก่อน ในคำสั่งที่รับได้ `--force` จะเขียนทับ
# of: 2d4840bb
failure-sealed-no-terminal = ต้องใช้รหัสผ่าน แต่ไม่มีเทอร์มินัลให้ถาม
    .help = ใช้ในเทอร์มินัล หรือให้รหัสผ่านด้วย `{ $path } FILE`
# of: 30ed2277
failure-sealed-other-questions = คำถามเปลี่ยนไปหลังจากบันทึก `{ $path }`
    .help = `lyhty records show` แสดงตามที่เป็นอยู่ เมื่อใช้ `--force` การพูดคุยจะทำต่อด้วยคำตอบที่ยังใช้ได้ ส่วนข้ออื่นจะถามใหม่
# of: 020f5f4e
failure-sealed-unknown-screening = `{ $path }` เป็นของชุดคำถามที่ไม่ได้อยู่ในคลังนี้
    .help = ระบุคลังที่ใช้ตอนนั้น: `--library DIR`
# of: 1d593339
failure-sealed-not-kept = เขียนบันทึก `{ $path }` ระหว่างการพูดคุยไม่ได้
    .help = ฉบับล่าสุดที่เขียนได้ยังอยู่

## Passphrases and keys

# of: a2787f0d
records-yes = ใช่
# of: ef8b8424
records-yes-no = (ใช่ หรือ ไม่ กด Enter อย่างเดียวคือไม่):
# of: eaaa4c17
records-passphrase-new = รหัสผ่านใหม่สำหรับบันทึกนี้ (จะไม่แสดงสิ่งที่พิมพ์ กด Enter อย่างเดียวเพื่อหยุด):
# of: c4686f25
records-passphrase-new-key = รหัสผ่านใหม่สำหรับกุญแจนี้ (จะไม่แสดงสิ่งที่พิมพ์ กด Enter อย่างเดียวเพื่อหยุด):
# of: 3a88c916
records-passphrase-again = พิมพ์เหมือนเดิมอีกครั้ง:
# of: aa4c9b35
records-passphrase-differs = ไม่เหมือนกัน เริ่มใหม่ตั้งแต่ต้น
# of: 64ab40c4
records-passphrase-short = รหัสผ่านต้องมีอย่างน้อย { $shortest } ตัวอักษร คำสี่หรือห้าคำที่ไม่เกี่ยวข้องกันนั้นใช้ได้ดี
# of: a29f96bf
records-passphrase-hint = ถ้าไม่มีรหัสผ่าน ไม่มีใครเปิดบันทึกได้ แม้แต่คนที่ทำ คำสี่หรือห้าคำที่ไม่เกี่ยวข้องกันนั้นใช้ได้ดี
# of: a55de2da
records-passphrase-open = รหัสผ่านของ { $file }:
# of: c712d24e
records-passphrase-key = รหัสผ่านของกุญแจ { $file }:
# of: ba55c9c9
records-passphrase-readable = ผู้ใช้อื่นของเครื่องนี้อ่าน `{ $path }` ได้: เก็บรหัสผ่านไว้ในที่ที่คุณอ่านได้คนเดียว
# of: 031996e2
records-key-made = กุญแจอยู่ใน { $file } ข้างบนคือรหัสผู้รับ: ให้รหัสนั้นกับคนที่จะปิดผนึกให้คุณ เก็บไฟล์และรหัสผ่านไว้ ถ้าไม่มีทั้งสองอย่าง ไม่มีใครเปิดสิ่งที่ปิดผนึกได้

## What is done with records

# of: 00b3efc0
records-kept = การพูดคุยนี้เก็บไว้แบบเข้ารหัสใน { $file } ต้องลบภายใน { $date } บอกเขาด้วย ถ้าคุณหยุด ทำต่อได้ด้วย: lyhty screen --resume { $file }
# of: 3186e193
records-saved = บันทึกที่เข้ารหัสอยู่ใน { $file } ต้องลบภายใน { $date }
# of: 5a6cf803
records-under-way = ยังไม่จบ
# of: 5c61a282
records-month = เดือน
# of: 7c18d9b0
records-delete-by = ลบภายใน
# of: 0e3e2b09
records-answer = คำตอบ
# of: b2653858
records-finding = สิ่งที่มองหา
# of: 33fe98cc
records-other-version = คำถามเปลี่ยนไปหลังจากนั้น: บางส่วนอาจใช้ถ้อยคำต่างออกไปแล้ว
# of: bd25567c
records-date-changed = วันที่ในบรรทัดแรกของ { $file } ไม่ใช่วันที่ที่ปิดผนึกไว้ด้วยกัน มีคนเปลี่ยนมัน
# of: dec9fbc2
records-nothing-expired = ไม่มีบันทึกที่เลยวันลบแล้ว
# of: 32fc3aa4
records-undated = { $count } ไฟล์ไม่ได้บอกว่าจะลบเมื่อไร จึงยังอยู่
# of: cbdd791e
records-forget-question = { $count ->
        [1] ลบบันทึกนี้ถาวรหรือไม่
       *[other] ลบบันทึกทั้ง { $count } ฉบับนี้ถาวรหรือไม่
    }
# of: 25df8700
records-forget-kept = ไม่ได้ลบอะไร
# of: 40870c1d
records-forgotten = ลบแล้ว { $count } บันทึก สำเนาและข้อมูลสำรองยังไม่ได้ลบ: ลบสิ่งเหล่านั้นด้วย
# of: f1c9fe35
records-left-out = เปิด { $count } บันทึกไม่ได้ จึงไม่นับ
# of: fc1ea2c8
records-copies = { $count } ไฟล์เป็นสำเนาของบันทึกอื่น จึงไม่นับซ้ำ
# of: a9b12ea9
records-not-ended = การพูดคุย { $count } ครั้งยังไม่จบ จึงไม่นับ
# of: 44a32392
htcds-note = ชื่อช่อง: Human Trafficking Case Data Standard 2.0, IOM อนุญาตตาม CC BY 4.0 IOM ไม่ได้รับรองสิ่งนี้ หนึ่งบรรทัดคือการพูดคุยหนึ่งครั้ง: อย่าเผยแพร่ไฟล์นี้

## Summary

# of: 202e1ecb
output-summary = สรุป
# of: 699b5231
summary-title = การพูดคุยเป็นตัวเลข
# of: c74a9e0a
summary-total = การพูดคุย { $count } ครั้ง
# of: ebaea3c2
summary-too-few = การพูดคุยน้อยกว่า { $k } ครั้ง หรือแบ่งจนแต่ละตัวเลขชี้ถึงคนเพียงไม่กี่คน: บอกอะไรไม่ได้
# of: 1ec035e2
summary-conversations = การพูดคุย
# of: 1b27dc4f
summary-conversations-kind = ไปถึงไหน
# of: 8d0ecea2
summary-results = มีผล
# of: a6c1eb05
summary-before-questions = จบก่อนคำถาม
# of: 73d9c173
summary-mixed = การพูดคุยเหล่านี้ใช้ชุดคำถามต่างรุ่นกัน สิ่งที่รุ่นใดไม่ได้ถามถือว่าไม่ได้ถาม
# of: 2d844cf9
summary-endings = จบอย่างไร
# of: 6cd188f8
summary-by-ending = การพูดคุยจบอย่างไร
# of: e1d18048
summary-by-element = องค์ประกอบ
# of: cd7045af
summary-by-dimension = กลุ่มสัญญาณ
# of: 845e2154
summary-by-indicator = สัญญาณ
# of: 6a3300c7
summary-what = อะไร
# of: 37782d1a
summary-seen-in = พบใน
# of: b46d80f2
summary-others = ที่เหลือ
# of: f736bb00
summary-or = { " หรือ " }
# of: 398fe1b1
summary-bars = แท่ง: { $what } จากการพูดคุยที่มีผล { $count } ครั้ง ตารางต่อไปนี้มีตัวเลขทั้งหมด
# of: 9d4a7e9f
summary-withheld = ไม่แสดง
# of: 1c7bc5b5
summary-note = ตัวเลขตั้งแต่ 1 จนถึงต่ำกว่า { $k } ไม่พิมพ์เลย รวมทั้งสิ่งที่ใช้คำนวณตัวเลขเหล่านั้นได้ เพื่อไม่ให้รู้ได้ว่าเป็นใคร
# of: ed90697a
summary-how-much-withheld = เพื่อการนี้ { $withheld ->
        [0] ไม่ต้องปิดอะไร
       *[other] ต้องปิดตัวเลขหรือข้อเท็จจริง { $withheld } รายการ
    } และ{ $joined ->
        [0] ไม่ได้รวมกลุ่มในข้อเท็จจริงใด
       *[other] รวมกลุ่มในข้อเท็จจริง { $joined } รายการ
    }
# of: bc19d471
summary-meaning = นี่คือการพูดคุยกับคนที่มา และคำตอบที่พวกเขาให้ ไม่ได้บอกว่าเรื่องใดพบบ่อยแค่ไหน และไม่ใช่คำตัดสินเกี่ยวกับใคร

## Request for advice

# of: 6e4b6062
consult-title = คำขอคำปรึกษา
# of: 1007c6e0
consult-asked = สิ่งที่เราถาม
# of: 3d8976b0
consult-seen = พบในการพูดคุย
# of: 6e17773d
consult-not-seen = ถามแล้ว ไม่พบ
# of: 2243423b
consult-not-known = ไม่ทราบ หรือไม่ได้ถาม
# of: 3dd0dc89
consult-agreed = ตกลงกับเขาไว้
# of: 5b12ab7a
consult-words = ด้วยคำของเราเอง
# of: 333e69a7
consult-none = ไม่มี
# of: 4ee572e1
consult-meaning = คำขอนี้ไม่ระบุชื่อใคร และไม่ใช่คำตัดสินเกี่ยวกับใคร โปรดอย่าถามชื่อ
# of: cf401249
consult-delete-by = ลบภายใน { $date }
# of: 2405849c
consult-ask-heading = คุณถามอะไร
# of: f280eb0e
consult-ask-how-to-go-on = เราควรทำอย่างไรต่อกับเขา
# of: 0ac761db
consult-ask-understanding = คุณเข้าใจสิ่งที่พบว่าอย่างไร
# of: dee63282
consult-ask-safety = เราควรคิดถึงอะไรเพื่อความปลอดภัยของเขา
# of: 5cd77f05
consult-ask-services = หน่วยงานใดช่วยได้ และถามได้โดยไม่บอกชื่อไหม
# of: d4a23d60
consult-ask-rights = เขาอาจมีสิทธิอะไรที่นี่
# of: d5f27044
consult-ask-meeting = คุณพบเขาหรือคุยกับเราได้ไหม
# of: 403edd8c
consult-agreed-heading = ตกลงอะไรกับเขาไว้
# of: 8942b026
consult-agreed-consultation = เขารู้ว่าเราขอคำปรึกษาโดยไม่บอกชื่อ และตกลง
# of: d9d16a00
consult-agreed-meet-again = เราจะพบกันอีก
# of: 1347a37f
consult-agreed-contact = เขาอยากให้ติดต่อกับคุณ
# of: ae2dcce6
consult-agreed-no-contact = ตอนนี้เขาไม่อยากให้ติดต่อ
# of: 598b8fca
consult-agreed-nothing = ยังไม่ได้ตกลงอะไร เขาไม่รู้เรื่องคำขอนี้
# of: 355d55c3
consult-numbers = หมายเลขที่ตรง เว้นวรรคคั่น (กด Enter อย่างเดียว: ไม่มี):
# of: 7a6fde1a
consult-numbers-wrong = ให้หมายเลขจาก 1 ถึง { $last }
# of: ddf652e7
consult-words-warning =
    คุณเพิ่มประโยคได้ จะส่งไปตามที่คุณพิมพ์: ไม่มีชื่อ ไม่มีสถานที่ ไม่มีวัน
    และไม่มีสิ่งที่ทำให้รู้ว่าเขาเป็นใคร
# of: 7f4bbaeb
consult-words-prompt = ประโยคของคุณ (กด Enter อย่างเดียว: ไม่มี):
# of: fced8cb7
consult-question = นี่คือทั้งหมดที่จะส่ง ปิดผนึกหรือไม่
# of: ea6d7c60
consult-not-made = ไม่ได้ทำคำขอ
# of: 8dcd32b9
consult-made = คำขอที่ปิดผนึกอยู่ใน { $file } มีแต่ผู้รับที่เปิดได้: ส่งไปตามที่เป็นอยู่
