### translation: draft
# สิ่งที่ผู้ตอบเห็น: ในการพูดคุย ข้างภาษาอื่น และบนกระดาษ

## Answers

# of: 314a4091
answer-yes = ใช่
# of: 00950e14
answer-no = ไม่ใช่
# of: 1c4493c9
answer-unsure = ไม่รู้
# of: 3dfadb15
answer-declined = ไม่อยากบอก
# of: 805d8243
answer-none = ไม่มีข้อใดตรง
# of: e79a4b94
answer-noted = จดไว้แล้ว
# of: c34d643b
answer-nothing = ไม่มีอะไรต้องจด

## Forms to fill in

# of: 3a5b7362
form-title = คำถาม
# of: 39b4d685
form-yours = คุณเป็นคนตัดสินใจว่าจะตอบอะไร คุณข้ามข้อไหนก็ได้ และหยุดเมื่อไรก็ได้ ไม่ต้องบอกเหตุผล
# of: 176e6c8d
form-no-name = อย่าเขียนชื่อของคุณหรือชื่อของใครลงที่นี่
# of: 0f8618d6
form-give-back = คืนกระดาษนี้ให้คนที่ให้คุณมา อย่าเอาติดตัวไป เพราะคนอื่นอาจอ่านได้
# of: 6fd4c4f6
form-tick-one = เลือกหนึ่งข้อ
# of: 0e60e87a
form-tick-any = เลือกทุกข้อที่ตรง
# of: fe402dc2
form-tick-number = เลือกหนึ่งตัวเลข
# of: 7e773684
form-write-number = เขียนตัวเลข
# of: 296d9f26
form-write-note = เขียนที่นี่ หรือแค่คิดในใจก็ได้
# of: 9381ee2e
form-scale = { $from } = { $low }, { $to } = { $high }
# of: a207b8ea
form-end = หมดแล้ว ถ้าคุณอยากคุยหรืออยากถามอะไร บอกคนที่ให้กระดาษนี้กับคุณ
# of: 00cab8bb
form-only-if = เฉพาะเมื่อ{ $condition }
# of: b29a63f9
form-only-if-asked = เฉพาะเมื่อมีคนขอให้คุณตอบข้อนี้
# of: 1f0a1800
form-only-children = เฉพาะเมื่อคุณอายุต่ำกว่า 18 ปี
# of: 7957eb20
form-and = { " " }และ{ " " }
# of: 25a8cc96
form-or = { " " }หรือ{ " " }
# of: 17eff3c2
form-quoted = “{ $text }”
# of: 1ee1b1e6
form-if-answer = คุณตอบ { $answers } ในคำถามข้อ { $number }
# of: 03c96f93
form-if-not-answer = คุณไม่ได้ตอบ { $answers } ในคำถามข้อ { $number }
# of: 56fbea23
form-if-number = ตัวเลขของคุณในคำถามข้อ { $number } อยู่ระหว่าง { $from } ถึง { $to }
