### translation: draft

# of: 7300fc82
help-translate = ทำงานกับคำแปล: อะไรขาดหรือล้าสมัย ส่งไปยังไฟล์ของนักแปลและรับกลับ
# of: 6ee632b5
help-translate-extract = ใส่ข้อความใหม่และที่เปลี่ยนไปลงในไฟล์คำแปลของคลังคุณ พร้อมข้อความต้นฉบับเป็นหมายเหตุ
    .examples =
        สิ่งที่คุณเขียนไว้คงอยู่ที่เดิมและเหมือนเดิม ใส่ข้อความของคุณแทน { "{" } "" { "}" }
        เมื่อปรับข้อความที่ล้าสมัยแล้ว ให้ลบหมายเหตุที่อยู่เหนือข้อความ แล้วดึงใหม่อีกครั้ง
# of: 050d134d
arg-documents = เอกสารใด ระบุด้วยรหัส เส้นทาง หรือโฟลเดอร์ (rights, leaflets/rights, leaflets, documents, glossary) ค่าเริ่มต้น: ทุกอย่างที่คลังของคุณมี
# of: d408b85f
arg-langs = ภาษา คั่นด้วยจุลภาค ค่าเริ่มต้น: ทุกภาษาที่มีโฟลเดอร์
# of: f7d1ccbf
extract-done = { $files ->
        [0] ไม่มีอะไรต้องทำ
       *[other] เปลี่ยน { $files } ไฟล์
    }
# of: b25ef585
help-translate-status = แสดงว่าคำแปลไปถึงไหนแล้ว แยกตามภาษาและเอกสาร
    .examples =
        ตัวอย่าง:
          lyhty translate status
          lyhty translate status --lang fi
          lyhty translate status rights --format json --deny missing,outdated,drafts
# of: a2ce8686
help-translate-accept = ลงนามคำแปลด้วยชื่อของคนที่ตรวจทานแล้ว
    .examples =
        ตัวอย่าง:
          lyhty translate accept leaflets/rights --lang fi --by "ชื่อผู้ตรวจทาน" --date 2026-11-26

        เฉพาะสำหรับคนที่เทียบทุกข้อความกับต้นฉบับแล้ว ชื่อและวันที่จะอยู่ในไฟล์และในสิ่งที่เผยแพร่
        เมื่อต้นฉบับหรือคำแปลเปลี่ยน การลงนามจะใช้ไม่ได้อีก และหน้าต่าง ๆ จะบอกอีกครั้งว่าเป็นฉบับร่าง
# of: 50a2c086
arg-translate-accept-documents = เอกสารใด ระบุด้วยรหัส เส้นทาง หรือโฟลเดอร์ (rights, leaflets/rights, leaflets)
# of: e4441745
arg-translate-accept-lang = ภาษาที่ตรวจทานแล้ว
# of: 227673d0
arg-by = ชื่อของผู้ตรวจทานเอง
# of: bb5325b1
arg-date = วันที่ตรวจทาน YYYY-MM-DD
# of: 8c08766c
arg-translate-status-deny = ให้สิ่งเหล่านี้เป็นความล้มเหลว (รหัสออก 1): missing, outdated, drafts
# of: 6cdfc185
arg-format = table หรือ json ค่าเริ่มต้น: table
# of: db716bae
table-texts = ข้อความ
# of: 3579960e
table-missing = ขาด
# of: 67a7a631
table-outdated = ล้าสมัย
# of: a99c6cbc
table-documents = เอกสาร
# of: c5307bc2
table-complete = ครบแล้ว
# of: e59fbc1a
table-drafts = ฉบับร่าง
# of: 855e0789
table-reviewed = ตรวจทานแล้ว
# of: 0a6d2234
status-changed = เปลี่ยนหลังการตรวจทาน
# of: 4e5ea467
accept-nothing = ไม่มีอะไรต้องลงนาม: ทุกอย่างที่ขอลงนามแล้ว
# of: f7a47d43
accept-done = ลงนาม { $file } แล้ว
# of: c1bc8341
usage-not-a-name = `--by` ต้องเป็นชื่อที่เป็นตัวอักษร
# of: 82caa338
usage-accept-not-here = `{ $file }` ไม่ได้อยู่ในคลังนี้: ไม่มีอะไรให้ลงนาม
# of: ff3a6841
usage-accept-missing = ลงนาม `{ $file }` ไม่ได้: ยังไม่ได้แปล { $count } ข้อความ
# of: 3715d4dd
usage-accept-outdated = ลงนาม `{ $file }` ไม่ได้: ต้นฉบับของ { $count } ข้อความเปลี่ยนไปหลังจากแปล `lyhty translate extract` แสดงสิ่งที่ใหม่
# of: 6091b393
help-translate-export = เขียนข้อความของภาษาหนึ่งสำหรับนักแปลที่ใช้โปรแกรมอื่น
    .examples =
        ตัวอย่าง:
          lyhty translate export --lang fi
          lyhty translate export leaflets services --lang ar --format xlsx --out for-amal.xlsx

        xliff คือ XLIFF 2.1, po คือ Gettext PO, xlsx คือตารางคำนวณ รูปพหูพจน์แต่ละรูปที่ภาษานั้นมี
        เป็นข้อความแยกกัน ปล่อยสิ่งที่อยู่ในวงเล็บปีกกาไว้ตามเดิม ใน XLIFF ส่วนนี้ป้องกันไว้แล้ว
# of: 2449ca49
help-translate-import = รับคำแปลกลับจากไฟล์ที่ export เขียนไว้: ทั้งไฟล์ หรือไม่รับเลย
    .examples =
        ตัวอย่าง:
          lyhty translate import fi.xlf

        สิ่งที่จะทำให้ตัวแปรหาย ทำให้ข้อความเสีย หรือไม่ตรงกับอะไร จะไม่รับ และแสดงให้เห็นว่าอยู่ตรงไหน
        คำแปลที่ว่างไม่เปลี่ยนอะไร หลังจากนั้นลงนามคำแปลด้วย: lyhty translate accept
# of: 86a37811
arg-translate-export-lang = ภาษาที่จะแปลไป
# of: 61eec5af
arg-translate-export-format = xliff, po หรือ xlsx ค่าเริ่มต้น: xliff
# of: c2925f93
arg-translate-export-out = ไฟล์ที่จะเขียน ค่าเริ่มต้น: ภาษาตามด้วย .xlf, .po หรือ .xlsx
# of: 14a00652
arg-translate-export-force = เขียนทับไฟล์ที่มีอยู่
# of: c6eadb6c
arg-translate-import-files = ไฟล์ .xlf, .xliff, .po หรือ .xlsx
# of: 6a7be4d0
export-done = { $texts } ข้อความใน { $file }
# of: 561c5455
export-others = ไม่ได้รวมไว้ เพราะไม่ได้เขียนเป็นภาษา `{ $lang }`: { $documents } ส่งออกโดยระบุชื่อไปยังไฟล์แยก
# of: 8a30baf9
import-refused = ไม่ได้รับอะไรจากไฟล์นี้: แก้สิ่งที่แสดงข้างบน แล้วนำเข้าใหม่อีกครั้ง
# of: fd7f8f7d
usage-import-twice = หลายไฟล์มีข้อความของ `{ $file }`: นำเข้าทีละไฟล์
# of: 6e457097
usage-exchange-format = `{ $file }` ไม่ได้ลงท้ายด้วย .xlf, .xliff, .po หรือ .xlsx
# of: b094885e
usage-not-a-language = `{ $given }` ไม่ใช่ภาษา: เขียนแท็กของภาษา เช่น fi หรือ zh-Hans
# of: 02e496d7
new-language-next = ต่อไป: ใส่คำแปลแทน { "{" } "" { "}" } แล้วใช้ `lyhty check` และ `lyhty translate extract`
