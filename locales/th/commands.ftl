### translation: draft

## Help

# of: eb7f9af8
help-usage = วิธีใช้
# of: 59769976
help-usage-options = [ตัวเลือก]
# of: b32a4d37
help-usage-command = <คำสั่ง>
# of: f4622edc
help-commands = คำสั่ง
# of: 26021c15
help-options = ตัวเลือก
# of: 4434e217
help-arguments = อาร์กิวเมนต์

# of: 1c458914
help-lyhty = เอกสารฝึกอบรม การพูดคุยตามชุดคำถาม และแผ่นพับเรื่องสิทธิ เพื่อต่อต้านการค้ามนุษย์ ใช้ได้โดยไม่ต้องต่ออินเทอร์เน็ต ไม่เก็บอะไรไว้ เว้นแต่คุณขอ
    .examples =
        เริ่มด้วย:
          lyhty build                      ทุกอย่าง เป็น PDF และ HTML ในโฟลเดอร์ out
          lyhty leaflet rights --lang fi   แผ่นพับเรื่องสิทธิภาษาฟินแลนด์ แบบแผ่นและแบบพับ
          lyhty screen                     การพูดคุยตามชุดคำถาม
          lyhty list                       มีอะไรบ้าง

        รหัสออก: 0 เรียบร้อย 1 เนื้อหามีข้อผิดพลาด 2 บรรทัดคำสั่งผิด
        3 ทำไม่ได้ 130 คุณหยุดเอง ไม่มีรหัสออกใดบอกผลของชุดคำถาม
# of: cb79a433
help-build = ทำเอกสารแจก คู่มือ แบบทดสอบ รายการตรวจสอบ และแผ่นพับเป็นไฟล์
    .examples =
        ตัวอย่าง:
          lyhty build
          lyhty build recognise-health-social --lang fi --for health
          lyhty build rights --format html,text --out leaflets
# of: c5f22dd9
help-watch = แสดงเอกสารในเบราว์เซอร์ขณะที่คุณเขียน: ตรงกับเนื้อหาในตอนนี้เสมอ
    .examples =
        ตัวอย่าง:
          lyhty watch
          lyhty watch our-leaflet --lang fi,sv
          lyhty watch night-shelter --port 8080

        เปิดที่อยู่ที่โปรแกรมพิมพ์ออกมา หน้าจะเปลี่ยนเองเมื่อคุณบันทึกไฟล์ในคลัง
        ข้อผิดพลาดแสดงที่นั่นและในเทอร์มินัล เหนือหน้าล่าสุดที่ไม่มีข้อผิดพลาด
        เห็นได้เฉพาะในคอมพิวเตอร์เครื่องนี้ และไม่เขียนอะไรลงดิสก์ กด Ctrl-C เพื่อจบ
# of: 270ca3e8
help-leaflet = ทำแผ่นพับ: แบบแผ่น แบบพับ บัตรใส่กระเป๋า เล่มเล็ก หรือโปสเตอร์
    .examples =
        ตัวอย่าง:
          lyhty leaflet rights --lang fi,sv,en
          lyhty leaflet rights --lang all --paper large,booklet
          lyhty leaflet rights --lang fi,sv,en --format html
          lyhty leaflet rights --lang en --beside fi --area helsinki
          lyhty leaflet my-card --paper card --print-shop

        กระดาษ: a4, large (ตัวอักษรใหญ่), tri-fold (พับสาม), card (85 x 55 มม. หลายใบต่อแผ่น),
        booklet (แปดหน้า A6 จากกระดาษ A4 หนึ่งแผ่น), poster (A3), slides (16 : 9)
        ข้อความย่อลงให้พอดีภายในขอบเขต ถ้ายังไม่พอดี จะเป็นข้อผิดพลาดที่บอกว่าเกินเท่าไร ไม่มีอะไรถูกตัดทิ้ง
# of: 86e8272a
help-screen = พูดคุยตามชุดคำถาม ทีละข้อ
    .examples =
        ตัวอย่าง:
          lyhty screen
          lyhty screen first-conversation --lang sv
          lyhty screen --plain             บรรทัดมีหมายเลข สำหรับโปรแกรมอ่านหน้าจอและเทอร์มินัลแบบง่าย
          lyhty screen --beside sv         คำถามสองภาษา
          lyhty screen --paper             แบบฟอร์มให้กรอก และเฉลย
          lyhty screen --answers FILE      คำตอบจากไฟล์ สำหรับฝึกอบรมและทดลอง
          lyhty screen --save talk.age     เก็บไว้แบบเข้ารหัส หลังทุกคำตอบ
          lyhty screen --resume talk.age   ทำต่อจากนั้น
          lyhty screen --consult request.age --to age1…   ตอนท้ายขอคำปรึกษา

        ไม่เก็บอะไรไว้ เว้นแต่คุณขอด้วย --save กด Ctrl-C หรือพิมพ์ exit เพื่อออกทันทีและล้างเทอร์มินัล
        เทอร์มินัลที่เก็บบันทึกของตัวเอง หรือเซสชันที่ถูกบันทึก ล้างจากที่นี่ไม่ได้
# of: 4eacba61
help-list = แสดงรายการหลักสูตร หน่วยเรียน สัญญาณ ชุดคำถาม แผ่นพับ หน่วยงาน แหล่งที่มา หรือภาษา
    .examples =
        ตัวอย่าง:
          lyhty list
          lyhty list services --lang sv
          lyhty list sources --format json
# of: 6d49831f
help-show = แสดงสิ่งหนึ่งทั้งหมด
    .examples =
        ตัวอย่าง:
          lyhty show rights
          lyhty show nollalinja --lang fi
          lyhty show sexual-exploitation --format json
# of: d4930173
help-check = หาปัญหาในเนื้อหา: อยู่ที่ไหน ผิดอะไร ควรทำอย่างไร
    .examples =
        ตัวอย่าง:
          lyhty check
          lyhty check curricula/my-course.yaml
          lyhty check --format json --deny warnings
# of: 53971281
help-prove = พิสูจน์ว่าอะไรเป็นจริงในชุดคำถามสำหรับทุกคำตอบ และแสดงคำตอบที่นำไปสู่แต่ละคำถามและแต่ละตอนจบ
    .examples =
        ตัวอย่าง:
          lyhty prove first-conversation
          lyhty prove first-conversation --witness consult-now > answers.yaml
          lyhty screen first-conversation --answers answers.yaml
# of: 49ae7ba3
help-services = ส่งหน่วยงานไปยังรายชื่อที่เก็บไว้ที่อื่นและนำกลับมา (HSDS 3, JSON)
# of: 0590ace6
help-services-export = เขียนหน่วยงานเป็น HSDS 3 ใน JSON โดยไม่รวมหน่วยงานที่เป็นความลับ
# of: 489a5b57
help-services-import = อ่านหน่วยงานจาก HSDS 3 ใน JSON เข้าคลังของคุณ ไม่มีการแต่งเติม และสิ่งที่มาจากที่อื่นถือว่ายังไม่ยืนยัน
# of: 932e3fd4
help-evaluate = บอกว่าคำตอบของแบบทดสอบในหลักสูตรแสดงอะไร: ความรู้ก่อน หลัง และภายหลัง และอะไรควรสอนอีกครั้ง
    .examples =
        ตัวอย่าง:
          lyhty evaluate recognise-health-social --new-answers answers.xlsx
          lyhty evaluate recognise-health-social --answers answers.xlsx --invited pre=24,post=24
          lyhty evaluate recognise-health-social --answers before.csv after.csv --out report.pdf

        หนึ่งแถวคือหนึ่งแผ่น คอลัมน์: code (คำรหัสบนแผ่น ว่างได้), time (pre, post หรือ follow-up)
        และหนึ่งคอลัมน์ต่อคำถาม ใส่ตัวอักษรหรือรหัสของตัวเลือก ไม่มีชื่อคน
        คำรหัสไม่แสดงออกมาเลย วิธีคำนวณ: docs/evaluation.md
# of: 4bd74d2e
help-new = เริ่มหลักสูตร หน่วยเรียนที่ใช้ร่วมกัน ชุดสัญญาณ ชุดคำถาม แผ่นพับ หรือคลังใหม่
    .examples =
        ตัวอย่าง:
          lyhty new library our-library
          lyhty new curriculum night-shelter --lang fi
# of: baf6e32b
help-schema = บอกโปรแกรมแก้ไขข้อความว่าไฟล์ของคุณมีอะไรได้บ้าง (JSON Schema)
    .examples =
        ตัวอย่าง:
          lyhty schema leaflet
          lyhty schema --all .lyhty/schemas

        `lyhty new` ทำสิ่งนี้ให้คุณ: ไฟล์ขึ้นต้นด้วยบรรทัดที่ระบุสคีมาของไฟล์ และโปรแกรมแก้ไขที่รองรับ YAML
        (VS Code, Neovim, Emacs, Helix …) จะเติมคีย์และคำให้ครบ และอธิบายให้ด้วย
# of: 1b3b62a5
help-completions = ให้เชลล์ของคุณเติมคำสั่ง ตัวเลือก รหัส และภาษาให้ครบ
    .examples =
        ใส่บรรทัดใดบรรทัดหนึ่งในไฟล์ที่เชลล์ของคุณอ่านตอนเริ่ม:
          bash         source <(lyhty completions bash)
          zsh          source <(lyhty completions zsh)
          fish         lyhty completions fish | source
          PowerShell   lyhty completions powershell | Out-String | Invoke-Expression
          elvish       eval (lyhty completions elvish | slurp)
# of: 0ade65eb
help-man = เขียนหน้าคู่มือ (man) เป็นภาษาที่โปรแกรมใช้
    .examples =
        ตัวอย่าง:
          lyhty man ~/.local/share/man/man1

# of: 7ee4f7e2
arg-help = แสดงคำแนะนำนี้
# of: 137b1684
arg-version = แสดงรุ่น
# of: aa1973d6
arg-library = โฟลเดอร์คลังของคุณเอง วางทับบนคลังที่มากับโปรแกรม ค่าเริ่มต้น: โฟลเดอร์ของ lyhty.yaml ที่ใกล้ที่สุด นับจากที่นี่ขึ้นไป
# of: f01cb168
arg-style = ไฟล์รูปแบบ (สี ตราสัญลักษณ์ แบบอักษร ขอบกระดาษ) แทน style.yaml ของคลัง
# of: d63e659a
arg-fonts = โฟลเดอร์ที่มีแบบอักษร (.ttf, .otf, .ttc) ใช้เพิ่มจากที่โปรแกรมมีมา: สำหรับภาษาญี่ปุ่นและเกาหลี หรือของคุณเอง
# of: c6850bf1
arg-system-fonts = ใช้แบบอักษรของระบบคุณด้วย สำหรับตัวเขียนที่ไม่มีแบบอักษรอื่น คอมพิวเตอร์เครื่องอื่นอาจได้ไฟล์ที่ต่างไป
# of: b56712f5
arg-ui-lang = ภาษาที่โปรแกรมใช้ ค่าเริ่มต้น: ภาษาของระบบคุณ ถ้าไม่มีใช้ภาษาอังกฤษ
# of: e9c92a69
arg-build-ids = จะทำอะไร ระบุด้วยรหัส ค่าเริ่มต้น: ทุกอย่าง
# of: c68237dc
arg-build-lang = ภาษา คั่นด้วยจุลภาค ค่าเริ่มต้น: ทุกภาษา
# of: 08a6ac18
arg-build-format = รูปแบบ คั่นด้วยจุลภาค: pdf, html, docx, markdown, text มี pptx สำหรับสไลด์ และ ics เมื่อใช้ --start ค่าเริ่มต้น: pdf,html และ ics เมื่อใช้ --start
# of: 5c1848d7
arg-build-output = เอกสารใด คั่นด้วยจุลภาค ค่าเริ่มต้น: ทุกฉบับที่มีของแต่ละรหัส
# of: d8b54e44
arg-build-audience = เฉพาะสิ่งที่ทำสำหรับกลุ่มนี้: { $audiences }
# of: b09ac2fa
arg-build-start = หลักสูตรเริ่มเมื่อไร เช่น 2027-02-03T09:00: กำหนดการจะมีเวลา และมีไฟล์ .ics สำหรับปฏิทิน
# of: d74591e9
arg-build-paper = PDF สำหรับกระดาษอะไร คั่นด้วยจุลภาค: a4, large ส่วน slides และ notes สำหรับสไลด์ของหลักสูตร แผ่นพับมี tri-fold, card, booklet, poster, slides ด้วย ค่าเริ่มต้น: a4 สไลด์ใช้ slides,notes ส่วนแผ่นพับตามที่แผ่นพับบอก
# of: 8c8112f1
arg-print-shop = สำหรับโรงพิมพ์: มีระยะตัดตก กรอบตัด และเครื่องหมายรอบแต่ละชิ้น
# of: 53763421
arg-build-minutes = เวลาที่มีสำหรับหลักสูตร เป็นนาที: ตัดส่วนที่ไม่บังคับออก ย่อส่วนอื่น และช่วงพักคงไว้
# of: 3cb560d2
arg-out = โฟลเดอร์ที่จะเขียน ค่าเริ่มต้น: out
# of: 417bce01
arg-jobs = ทำเอกสารพร้อมกันกี่ฉบับ ค่าเริ่มต้น: หนึ่งฉบับต่อหน่วยประมวลผล
# of: f5aba141
arg-fresh = ทำทุกอย่างใหม่ ไม่ว่ามีอะไรอยู่แล้ว ถ้าไม่ระบุจะทำเฉพาะสิ่งที่จะออกมาต่างไป
# of: b325be5c
arg-watch-ids = จะแสดงอะไร ระบุด้วยรหัส ค่าเริ่มต้น: ทุกอย่าง
# of: decc6e70
arg-watch-lang = ภาษา คั่นด้วยจุลภาค หรือ all ค่าเริ่มต้น: ภาษาของคลังของคุณเอง
# of: 8f2f87b0
arg-port = พอร์ตของที่อยู่ ค่าเริ่มต้น: พอร์ตที่ว่าง
# of: 2af9cfc5
arg-leaflet-ids = แผ่นพับใด ระบุด้วยรหัส
# of: 37f7bd14
arg-leaflet-lang = ภาษา คั่นด้วยจุลภาค หรือ all ค่าเริ่มต้น: ภาษาที่โปรแกรมใช้
# of: f2762c8d
arg-leaflet-paper = สำหรับกระดาษอะไร คั่นด้วยจุลภาค: a4, large, tri-fold, card, booklet, poster, slides ค่าเริ่มต้น: ตามที่แผ่นพับบอก ถ้าไม่บอกใช้ a4,tri-fold
# of: d18b4fb1
arg-leaflet-format = รูปแบบ คั่นด้วยจุลภาค: pdf, html (หน้าเดียวสำหรับโทรศัพท์ มีทุกภาษาอยู่ในนั้น), docx, markdown, text ค่าเริ่มต้น: pdf
# of: 4ef5e09a
arg-leaflet-beside = สองภาษาเคียงกัน บรรทัดต่อบรรทัด: ภาษานี้ด้วย ใช้กับ a4 และ large และใน html
# of: 5adb982a
arg-needs = หน่วยงานสำหรับความต้องการเหล่านี้ คั่นด้วยจุลภาค: emergency, trafficking-victims, violence, legal-advice …
# of: ed9a61d2
arg-area = หน่วยงานสำหรับพื้นที่นี้ และสำหรับทั้งประเทศ
# of: 469a978e
arg-services = หน่วยงานเหล่านี้แทนที่แผ่นพับระบุ ด้วยรหัส คั่นด้วยจุลภาค
# of: 4c4db241
arg-speaks = หน่วยงานที่รู้ว่าให้บริการเป็นภาษานี้
# of: 35c20520
arg-services-export-ids = หน่วยงานใด ระบุด้วยรหัส ค่าเริ่มต้น: ทั้งหมด
# of: ede4542a
arg-services-export-out = ไฟล์ที่จะเขียน ค่าเริ่มต้น: เอาต์พุตมาตรฐาน
# of: 54731a7c
arg-services-import-file = ไฟล์ที่จะอ่าน
# of: 8e8687fc
arg-services-import-needs = หน่วยงานที่ไม่ได้บอกเองนั้นมีไว้เพื่ออะไร คั่นด้วยจุลภาค
# of: 0b2df024
arg-services-import-lang = ภาษาที่เขียนข้อมูลหน่วยงาน ค่าเริ่มต้น: en
# of: c0502e59
arg-services-import-force = เขียนทับไฟล์ที่มีอยู่
# of: df7da8e0
arg-screen-id = ชุดคำถามใด ค่าเริ่มต้น: first-conversation
# of: 134de642
arg-screen-lang = ภาษาของการพูดคุย ค่าเริ่มต้น: ภาษาที่โปรแกรมใช้
# of: 95d1f288
arg-screen-beside = แสดงคำถามเป็นภาษานี้ด้วย
# of: 4b2b6aab
arg-answers = อ่านคำตอบจากไฟล์นี้และแสดงผล
# of: 0e0d5b5a
arg-plain = บรรทัดมีหมายเลขแทนเมนู
# of: bf9e43c5
arg-screen-paper = ทำแบบฟอร์มให้กรอก กับเฉลยแยกต่างหากสำหรับผู้ปฏิบัติงาน และไม่ถามอะไร
# of: 33577367
arg-screen-out = เขียนผลลงไฟล์นี้ (.pdf, .html, .docx, .md หรือ .txt) ถ้าไม่ระบุจะไม่เขียนอะไร เมื่อใช้กับ --paper: โฟลเดอร์ ค่าเริ่มต้นคือ out
# of: 830e20e4
arg-screen-format = รูปแบบของแบบฟอร์มและเฉลย: pdf, html, docx, markdown, text ค่าเริ่มต้น: pdf
# of: c0b82a86
arg-what = อย่างใดอย่างหนึ่ง: curricula, modules, indicators, screenings, leaflets, services, sources, languages ค่าเริ่มต้น: เนื้อหาทั้งหมด
# of: 4f5cba45
arg-lang = ภาษาที่จะแสดง ค่าเริ่มต้น: ภาษาที่โปรแกรมใช้
# of: 6cdfc185
arg-list-format = table หรือ json ค่าเริ่มต้น: table
# of: 6cdfc185
arg-show-format = table หรือ json ค่าเริ่มต้น: table
# of: cd9e12c2
arg-show-id = จะแสดงอะไร
# of: d3fdc757
arg-paths = ไฟล์หรือโฟลเดอร์ ค่าเริ่มต้น: ทั้งคลัง
# of: 680bf85b
arg-check-format = human, short หรือ json ค่าเริ่มต้น: human ในเทอร์มินัล ถ้าไม่ใช่ใช้ short
# of: 698be15a
arg-unsigned = ไม่ทำเอกสารแบบนี้: drafts คือฉบับร่างที่ยังไม่มีใครลงนามในภาษานั้น
# of: 57ce3970
arg-deny = ให้สิ่งเหล่านี้นับเป็นข้อผิดพลาด: warnings, drafts
# of: 094daea2
arg-prove-id = ชุดคำถามใด
# of: b4ad14f8
arg-witness = พิมพ์คำตอบที่สั้นที่สุดที่นำไปสู่คำถาม ตอนจบ หรือช่วงนี้ เป็นไฟล์สำหรับ `lyhty screen --answers`
# of: 6cdfc185
arg-prove-format = table หรือ json ค่าเริ่มต้น: table
# of: b6bb3015
arg-schema-kind = curriculum, module, indicators, screening, leaflet, service, style หรือ library
# of: f31f30f6
arg-schema-all = เขียนสคีมาของไฟล์ทุกชนิดลงในโฟลเดอร์นี้
# of: 1e348a88
arg-shell = bash, zsh, fish, powershell หรือ elvish
# of: 3d23d61f
arg-folder = โฟลเดอร์ที่จะเขียน
# of: 62e44779
arg-evaluate-course = หลักสูตรใด ระบุด้วยรหัส
# of: d2d056e0
arg-evaluate-answers = ไฟล์คำตอบ: .csv หรือ .xlsx
# of: eda3e012
arg-evaluate-new-answers = เขียนตารางว่าง (.xlsx หรือ .csv) สำหรับกรอกคำตอบ และไม่ประเมินอะไร
# of: c60d6bf6
arg-evaluate-invited = มีกี่คนที่ตอบได้ เพื่อคิดอัตราการตอบ: pre=24,post=24,follow-up=24
# of: 21b48078
arg-evaluate-mark = ถ้าคำตอบที่ถูกต่ำกว่าร้อยละนี้ ควรสอนเรื่องนั้นอีกครั้ง ค่าเริ่มต้น: 80
# of: ad54f6e6
arg-evaluate-lang = ภาษาของรายงาน ค่าเริ่มต้น: ภาษาที่โปรแกรมใช้
# of: 35fdde2d
arg-evaluate-out = เขียนรายงานลงไฟล์นี้ (.pdf, .html, .docx, .md หรือ .txt) ค่าเริ่มต้น: ตารางบนหน้าจอ
# of: 88a9a3bb
arg-kind = curriculum, module, indicators, screening, leaflet หรือ library
# of: 8b83397e
arg-new-id = ชื่อ: คำตัวพิมพ์เล็ก เชื่อมด้วยยัติภังค์
# of: d5006d90
arg-new-lang = ภาษาที่คุณใช้เขียน ค่าเริ่มต้น: ภาษาที่โปรแกรมใช้

## Mistakes on the command line

# of: 3e12e121
usage-unknown-argument = ที่นี่ไม่มีตัวเลือก `{ $argument }`
# of: e448aefa
usage-unknown-command = ไม่มีคำสั่ง `{ $argument }`
# of: b6236ee8
usage-missing-value = `{ $argument }` ต้องมีค่า
# of: 9e0b0252
usage-wrong-value = `{ $value }` ใช้เป็นค่าของ `{ $argument }` ไม่ได้
# of: a6cb94bc
usage-missing-argument = ยังขาดบางอย่าง: { $argument }
# of: 89a689a2
usage-missing-command = บอกว่าจะทำอะไร: ยังขาดคำสั่ง
# of: 343bd6fb
usage-conflict = `{ $argument }` ใช้ร่วมกับ `{ $other }` ไม่ได้
# of: 084d6ec0
usage-other = ไม่เข้าใจบรรทัดคำสั่ง: { $argument }
# of: 749bfcc2
usage-did-you-mean = คุณหมายถึง `{ $suggestion }` หรือไม่
# of: 60d7ea7f
usage-valid-values = ใช้ได้: { $values }
# of: ae1b4c58
usage-see-help = `--help` แสดงสิ่งที่พิมพ์ได้
# of: dd5bad1b
usage-unknown-audience = ไม่มีกลุ่ม `{ $given }` ที่มีคือ: { $audiences }
# of: 35d21029
usage-no-start = ไฟล์สำหรับปฏิทินต้องรู้ว่าหลักสูตรเริ่มเมื่อไร: `--start 2027-02-03T09:00`
# of: ce65dc1e
usage-minutes-no-course = `--minutes` คือเวลาสำหรับหลักสูตร แต่ที่นี่ไม่ได้ทำหลักสูตรใด
# of: 2f5bb223
usage-too-short = จัด `{ $id }` ใน { $available } นาทีไม่ได้: ต้องใช้อย่างน้อย { $least } เมื่อตัดส่วนที่ไม่บังคับออกทั้งหมดและย่อส่วนที่เหลือให้สั้นที่สุดแล้ว
# of: 2f404026
usage-not-an-id = `{ $given }` ไม่ใช่ชื่อที่ใช้ได้: ใช้คำตัวพิมพ์เล็ก a–z และ 0–9 เชื่อมด้วยยัติภังค์
# of: 56b1f499
usage-which-screening = จะพิสูจน์ชุดคำถามใด ที่มีคือ: { $screenings }
# of: 4506aeeb
usage-no-screening = `{ $given }` ไม่ใช่ชุดคำถาม ที่มีคือ: { $screenings }
# of: 859fde64
usage-no-library = ที่นี่ไม่มีคลังของคุณ: สร้างด้วย `lyhty new library NAME` แล้วไปที่โฟลเดอร์นั้น หรือระบุด้วย `--library`
# of: d5947abe
usage-port-taken = โปรแกรมอื่นใช้พอร์ต { $port } อยู่: เลือกพอร์ตอื่น หรือไม่ต้องใส่ `--port`
# of: 9c2eaa01
usage-no-content = `{ $path }` ไม่มีเนื้อหา: เนื้อหาอยู่ในโฟลเดอร์ curricula, indicators, leaflets, services และ locales ของคลัง
# of: a00ad459
usage-beside-flat = สองภาษาเคียงกันใช้ได้กับกระดาษ a4 และ large เท่านั้น
# of: 4c005ab4
usage-confidential = `{ $id }` เป็นความลับ และไม่พิมพ์ออกมาเลย
# of: 96095d39
usage-unknown-need = ไม่มีความต้องการ `{ $given }` ที่มีคือ: { $known }
# of: 1cea31cb
usage-unknown-area = ไม่มีหน่วยงานสำหรับพื้นที่ `{ $given }` ที่มีคือ: { $known }
# of: 25270852
usage-only-services = `--for`, `--area` และ `--speaks` ใช้กับหน่วยงาน: `lyhty list services`
# of: 4b3e1010
usage-result-format = `{ $file }` ไม่ได้ลงท้ายด้วย .pdf, .html, .docx, .md หรือ .txt

## What commands say

# of: 10dc9383
problems-drafts = คำแปลฉบับร่าง { $files } ฉบับ: ยังไม่มีผู้ตรวจทานที่ระบุชื่อ `lyhty translate status` แสดงทั้งหมด
# of: b55ba841
problems-summary = ข้อผิดพลาด { $errors } ข้อ คำเตือน { $warnings } ข้อ
# of: 395898a4
problems-none = ไม่พบปัญหาใน { $files } ไฟล์
# of: df0ee62d
build-progress = กำลังทำเอกสาร
# of: 882618ae
build-done = { $files } ไฟล์ใน { $folder }
# of: 7097413a
build-same = ไม่มีอะไรเปลี่ยน: { $files } ไฟล์ใน { $folder } เป็นตามที่ควรแล้ว
# of: 770cf751
build-some = { $files } ไฟล์ใน { $folder } ในจำนวนนี้ไม่เปลี่ยน { $stand } ไฟล์
# of: dc5ea649
build-left-over = ไม่ได้ทำอีกแล้ว แต่ยังอยู่จากครั้งก่อน ลบได้ถ้าไม่มีใครต้องใช้: { $files }
# of: 681c9b58
build-nothing = ไม่มีอะไรตรงกับที่ขอ: ไม่ได้ทำเอกสารใด
# of: 4ee1e55e
build-fitted = `{ $id }` ใช้ { $minutes } จาก { $available } นาที แทน { $whole }: { $gone ->
        [0] ไม่ได้ตัดอะไรออก
       *[other] ตัด { $gone } กิจกรรมออก
    } { $shorter ->
        [0] ไม่มีกิจกรรมใดสั้นลง
       *[other] { $shorter } กิจกรรมสั้นลง
    } คู่มือวิทยากรบอกว่ากิจกรรมใด
# of: 244d8a93
man-name = ชื่อ
# of: 8cc4b5c0
man-synopsis = รูปแบบคำสั่ง
# of: 59ff9885
man-description = คำอธิบาย
# of: 2ebda06e
man-examples = ตัวอย่าง
# of: 718cdab6
man-version = รุ่น
# of: 5b7487db
watch-serving = ดูตัวอย่าง: { $address } (เฉพาะในคอมพิวเตอร์เครื่องนี้ กด Ctrl-C เพื่อจบ)
# of: eec27a61
watch-shown = มีการเปลี่ยนแปลง: ตัวอย่างเป็นปัจจุบันแล้ว
# of: a99c6cbc
watch-documents = เอกสาร
# of: aa4d9cdf
watch-problems = ปัญหา
# of: dfa9e55c
watch-choose = เลือกเอกสาร
# of: d0a4d6b5
watch-as = รูปแบบ
# of: 15bbb6d9
watch-ended = การดูตัวอย่างจบแล้ว ใช้ `lyhty watch` อีกครั้งเพื่อทำต่อ
# of: 89040bbe
print-tri-fold = พับสาม: พิมพ์สองหน้า พลิกด้านสั้น พับส่วนที่แคบเข้าด้านในก่อน
# of: aed9e8a0
print-card = บัตร: พิมพ์สองหน้า พลิกด้านยาว ขนาด 100 % ตัดตามเครื่องหมาย พับตรงเส้นประ
# of: 5383934b
print-booklet = เล่มเล็ก: พิมพ์สองหน้า พลิกด้านยาว ขนาด 100 % ตัดตามแนวกลาง วางครึ่งล่างบนครึ่งบน พับทั้งสอง แล้วเย็บ
# of: 72aa572c
print-poster = โปสเตอร์: หน้าแรกเป็น A3 หน้าต่อไปสำหรับคนที่จะนำไปติด
# of: cd351c14
print-shop = สำหรับโรงพิมพ์: ขนาดสำเร็จคือ TrimBox ของแต่ละหน้า มีระยะตัดตก 3 มม. เล่มเล็กเป็นหน้าเดี่ยวตามลำดับการอ่าน ไม่มีแหล่งที่มาของแผ่นพับ เพราะอยู่ในไฟล์ A4
# of: 05f57c8c
services-past = พ้นกำหนดแล้ว: ข้อมูลของหน่วยงานเหล่านี้ตรวจสอบไว้นานเกินไป ตรวจสอบก่อนพิมพ์: { $ids }
# of: 6e33fa0c
services-language = ไม่รู้ว่าให้บริการเป็น{ $lang }หรือไม่: แผ่นพับบอกว่าหน่วยงานเหล่านี้มีภาษาใด: { $ids }
# of: 8d7d128e
services-confidential = ไม่ได้รวมไว้เพราะเป็นความลับ: { $ids }
# of: 3677a465
services-lacking = หน่วยงาน “{ $service }” ไม่มี `{ $field }` { $field ->
        [taxonomy_term] ที่รู้จักที่นี่: บอกว่ามีไว้เพื่ออะไรด้วย `--for`
       *[other] ในไฟล์
    }
# of: 8b1197c6
services-exists = มี `{ $file }` อยู่แล้ว `--force` จะเขียนทับ
# of: 1f5095db
services-check = ตรวจสอบช่องทางติดต่อ แล้ว `lyhty check`
# of: 14c249f9
build-drafts = ฉบับร่าง: เอกสาร { $count } ฉบับอยู่ในภาษาที่ยังไม่มีผู้ตรวจทานที่ระบุชื่อ และมีข้อความบอกไว้ทุกหน้า: { $languages }
# of: 3369ebd3
build-denied = ไม่ได้ทำอะไร: ยังไม่มีใครลงนาม: { $documents } ผู้ตรวจทานลงนามด้วย `lyhty translate accept` ถ้าไม่ใช้ `--deny drafts` ทุกหน้าจะบอกว่าเป็นฉบับร่าง
# of: c2c83d5b
build-unverified = ยังไม่ยืนยัน: ข้อมูลและช่องทางติดต่อบางส่วนยังไม่ได้ยืนยันกับแหล่งที่มา และมีเครื่องหมายบอกไว้: { $ids }
# of: 410abae7
table-claim = ข้อความที่พิสูจน์
# of: e3e20df7
table-result = ผล
# of: 817e026e
table-things = จำนวนสิ่ง
# of: 8c3f31a7
table-by-form = จากรูปแบบ
# of: 18443f3c
table-queries = การสอบถาม
# of: bc8eb834
table-conflicts = ทางตัน
# of: ee90cf83
table-goal = ไปยัง
# of: 845e2154
table-signs = สัญญาณ
# of: a1cc5462
table-one = ทางหนึ่ง
# of: 5bafd660
table-other = อีกทางหนึ่ง
# of: 6c977109
table-id = รหัส
# of: 1cce6d0c
table-title = ชื่อ
# of: 89ab7296
table-kind = ชนิด
# of: 7ec2ed7d
table-output = เอกสาร
# of: 6d61e062
table-needs = เพื่อ
# of: 431ee7c6
table-languages = ภาษา
# of: 68d8f20f
table-papers = กระดาษ
# of: b95d5456
table-formats = รูปแบบ
# of: 0fee9e7e
table-files = ไฟล์
# of: b403229a
table-size = ขนาด
# of: c7a13916
table-pages = จำนวนหน้า
# of: 6d61e062
table-audience = สำหรับ
# of: e3b26efc
table-minutes = นาที
# of: 48a42cab
table-checked = ตรวจสอบเมื่อ
# of: e49df8f6
table-status = สถานะ
# of: 0c81b148
table-source = แหล่งที่มา
# of: 600278ed
table-publisher = ผู้เผยแพร่
# of: 4845149d
table-date = วันที่
# of: 592f15ac
table-address = ที่อยู่เว็บ
# of: d08c98f1
table-used-by = ใช้โดย
# of: 262d3057
table-language = ภาษา
# of: 2c3f73ce
table-content = เนื้อหา
# of: b61862ab
table-contact = ช่องทางติดต่อ
# of: 4d3afc29
table-hours = เวลาทำการ
# of: 3a5b7362
table-questions = คำถาม
# of: b4cf4e88
table-indicators = สัญญาณ
# of: 7e4c1685
table-panels = ส่วน
# of: 202e1ecb
table-summary = สรุป
# of: 77230c27
table-because = เหตุที่ยังไม่ยืนยัน
# of: a2d0dcaf
table-objective = จุดมุ่งหมาย
# of: eb38c978
table-method = วิธี
# of: 36c79b8f
table-never-a-sign = ไม่ใช่สัญญาณเลย
# of: aea0c178
table-why = เพราะอะไร
# of: b9abbb76
table-dimension = กลุ่ม
# of: 4319c60a
table-sign = สัญญาณ
# of: 4a554906
table-strength = น้ำหนัก
# of: bdbca1f2
table-also-seen = อาจพบได้เช่นกันเมื่อ
# of: 10d0a5a7
table-gate = เงื่อนไข
# of: b744469e
table-version = รุ่น สำหรับไฟล์คำตอบ
# of: 104dfab0
table-question = คำถาม
# of: 1884c996
table-otherwise = ถ้าไม่
# of: 0839f8ad
table-choices = คำตอบ
# of: ccfbec74
table-ending = ตอนจบ
# of: d0b35ae4
table-panel = ส่วน
# of: d4df0f0d
table-article-4 = มาตรา 4
# of: cfcb75bf
table-text = ข้อความ
# of: ec7237c2
table-note = หมายเหตุ
# of: 6d61e062
table-for = สำหรับ
# of: 17521a64
table-area = พื้นที่
# of: bbc037ba
table-anonymous = ไม่ต้องบอกชื่อ
# of: 6a9c46a4
table-free = ไม่เสียค่าใช้จ่าย
# of: b6357b3d
table-field = ช่อง
# of: 5ebe7878
table-value = ค่า
# of: 14e7ba07
listing-curricula = หลักสูตร
# of: 229065cd
listing-modules = หน่วยเรียนที่ใช้ร่วมกัน
# of: b4cf4e88
listing-indicators = สัญญาณ
# of: fade591a
listing-screenings = ชุดคำถาม
# of: d039115c
listing-leaflets = แผ่นพับ
# of: ba07fc41
listing-services = หน่วยงาน
# of: a3b218b4
listing-sources = แหล่งที่มา
# of: 431ee7c6
listing-languages = ภาษา
# of: a796ed44
kind-curriculum = หลักสูตร
# of: 9a56809c
kind-module = หน่วยเรียน
# of: b794594f
kind-indicators = สัญญาณ
# of: 33024727
kind-screening = ชุดคำถาม
# of: f376524d
kind-leaflet = แผ่นพับ
# of: 031f6f29
kind-service = หน่วยงาน
# of: d383856d
status-unknown = ไม่ทราบ
# of: bb70be98
status-verified = ยืนยันแล้ว
# of: a7303a92
status-unverified = ยังไม่ยืนยัน
# of: d6a671cb
status-original = ต้นฉบับ
# of: f36bf929
status-draft = ฉบับร่าง
# of: e0a20a80
status-reviewed = ตรวจทานแล้ว
# of: 0259fb61
status-missing = ขาด { $missing } ข้อความ
# of: b07b0eb8
new-created = สร้าง { $file } แล้ว
# of: 68ebb513
new-next = ต่อไป: แก้ให้ตรงกับที่คุณต้องการ แล้วใช้ `lyhty check`
# of: f90218d6
new-library-next = ต่อไป: `cd { $folder }` แล้วเช่น `lyhty new leaflet my-leaflet` และ `lyhty check`
# of: 9815e4ab
paper-apart = เฉลยบอกว่าคำตอบนับเป็นอะไร: เก็บแยกจากแบบฟอร์ม
# of: ccd2df57
result-written = เขียนผลลงใน { $file } แล้ว

## Proofs

# of: df85d22f
verdict-proved = พิสูจน์แล้ว
# of: 3551c53c
verdict-refuted = พบว่าไม่จริง
# of: 080f1961
verdict-not-decided = ยังไม่ได้ข้อสรุป
# of: 520a77cb
verdict-waits = แก้ข้อผิดพลาดอื่นก่อน
# of: 104dfab0
goal-question = คำถาม
# of: ccfbec74
goal-ending = ตอนจบ
# of: 6b4a57cc
goal-band = ช่วง
# of: e3352777
claim-questions-reached = ทุกคำถามมีโอกาสถูกถาม
# of: 5df2d216
claim-endings-reached = ทุกตอนจบเกิดขึ้นได้
# of: 8f9df683
claim-bands-reached = ไปถึงได้ทุกช่วง
# of: e1a07c9c
claim-bands-complete = ช่วงต่าง ๆ ไม่มีช่องว่างและไม่ทับกัน
# of: 0c7554ca
claim-always-an-ending = ทุกทางมีตอนจบ
# of: 35894f34
claim-gates-first = ไม่ถามอะไรก่อนเรื่องความปลอดภัย ความยินยอม และอายุ
# of: b50f84f8
claim-conditions-matter = ทุกเงื่อนไขเป็นจริงได้และไม่เป็นจริงได้
# of: 5b6a6ad4
claim-trust-first = ไม่ถามสิ่งที่อาจทำให้เจ็บปวดเร็วเกินไป
# of: 8dccdd7e
claim-signs-never-lower = สัญญาณที่มากขึ้นไม่ทำให้ผลลดลงเลย
# of: 0a7672a3
claim-skipping-is-gentle = การไม่ตอบเลยจบอย่างอ่อนโยน
# of: eb95c07d
claim-skipping-never-raises = การไม่ตอบไม่ทำให้ผลสูงขึ้นเลย
# of: 6ce19aa1
claim-context-never-raises = ข้อเท็จจริงที่ไม่ใช่สัญญาณไม่ทำให้ผลสูงขึ้นเลย
# of: 4f07a876
claim-answers-used = ทุกคำตอบถูกนำไปใช้
# of: 12e7bc37
proof-length = ผู้ใหญ่หนึ่งคนจะถูกถามอย่างน้อย { $fewest } ข้อ และไม่เกิน { $most } ข้อ
# of: acd23e13
proof-ways = ทางที่สั้นที่สุด `--witness NAME` พิมพ์คำตอบออกมา
# of: 4ce57f3d
proof-example = สองทางที่แสดงเรื่องนี้ ต่างกันที่ `{ $id }`:
# of: 03ba3278
proof-undecided = ยังไม่ได้ข้อสรุปภายในขอบเขต: { $claim } ({ $what })
# of: a16da0aa
proof-took = { $milliseconds } มิลลิวินาที { $size } ประพจน์
# of: f31edfba
proof-no-way = ไม่มีคำตอบใดนำไปสู่ `{ $id }` ดูสาเหตุด้วย `lyhty prove { $screening }`
# of: a3d68cc5
proof-way-undecided = สรุปไม่ได้ว่ามีคำตอบที่นำไปสู่ `{ $id }` หรือไม่ ดู `lyhty prove { $screening }`
# of: 20f588c9
proof-witness = ทางที่สั้นที่สุดไปยัง `{ $id }` ใน `{ $screening }`: { $questions } คำถาม { $signs } สัญญาณ ตอนจบ `{ $ending }`
    ลองใช้: lyhty screen { $screening } --answers THIS-FILE

## Evaluation of tests

# of: 8672b7cc
evaluate-blank = { $count } แผ่นไม่มีคำตอบเลย จึงไม่นับ
# of: ddd45ea6
evaluate-refused = ไม่ได้ประเมินอะไร
# ส่วนของหัวคอลัมน์ที่ถามว่าใครเป็นใคร บรรทัดละหนึ่งอย่าง คอลัมน์แบบนี้จะไม่รับ
# of: 2cc18a58
evaluate-personal-headings =
    ชื่อ
    นามสกุล
    อีเมล
    โทรศัพท์
    เบอร์โทร
    มือถือ
    วันเกิด
    ที่อยู่
    บัตรประชาชน
    เลขประจำตัว
    หนังสือเดินทาง
    ประกันสังคม
    ลายเซ็น
    ลายมือชื่อ
# of: 0839f8ad
evaluate-form-answers = คำตอบ
# of: 3a5b7362
evaluate-form-key = คำถาม
# of: b9162985
evaluate-form-code = คำรหัสบนแผ่น ปล่อยว่างถ้าไม่มี ห้ามเป็นชื่อคน
# of: 5b1f1dea
evaluate-form-time = pre: ก่อนหลักสูตร post: หลังหลักสูตร follow-up: หลายเดือนต่อมา
# of: 2913e119
evaluate-form-answer = ตัวอักษรของคำตอบที่เลือก ปล่อยว่างถ้าไม่ได้เลือก
# of: 1095ba5c
evaluate-form-column = คอลัมน์
# of: e88da063
evaluate-form-choices = ตัวอักษร
# of: 2580868f
evaluate-form-written = เขียนลงใน { $file } แล้ว: หนึ่งแถวต่อหนึ่งแผ่น มีแต่คำรหัสและตัวอักษร บนแผ่นทดสอบตัวอักษรอยู่หน้าคำตอบของมัน
# of: ec41a9d5
usage-evaluate-no-test = หลักสูตร `{ $course }` ไม่มีข้อสอบ
# of: 70786d6f
usage-evaluate-file = `{ $file }` ไม่ได้ลงท้ายด้วย .csv หรือ .xlsx: บันทึกตารางเป็นแบบใดแบบหนึ่ง
# of: 32d60b20
usage-evaluate-invited = `{ $given }` ไม่ได้บอกว่าเชิญกี่คน: เขียนแบบ `--invited pre=24,post=24,follow-up=24` อย่างละครั้ง
# of: 71f9e6be
usage-evaluate-more-sheets = มี { $sheets } แผ่นของ `{ $time }` แต่เชิญเพียง { $invited } คน
