### translation: draft

answer-yes = ใช่
answer-no = ไม่ใช่
answer-unsure = ไม่ทราบ
answer-declined = ไม่อยากตอบ
answer-none = ไม่มีข้อใดเลย
answer-noted = สังเกตเห็น
answer-nothing = ไม่มี

form-title = คำถาม
form-yours = คุณเป็นคนเลือกว่าจะตอบอะไร ข้ามหรือหยุดเมื่อไรก็ได้ ไม่ต้องบอกเหตุผล
form-no-name = อย่าเขียนชื่อของคุณหรือของใครที่นี่
form-give-back = คืนกระดาษนี้ให้คนที่ให้คุณ อย่าเอากลับไปด้วย คนอื่นอาจอ่านได้
form-tick-one = ทำเครื่องหมายหนึ่งข้อ
form-tick-any = ทำเครื่องหมายทุกข้อที่จริง
form-tick-number = ทำเครื่องหมายที่ตัวเลข
form-write-number = เขียนตัวเลข
form-write-note = เขียนที่นี่ หรือแค่คิด
form-scale = { $from } = { $low }, { $to } = { $high }
form-end = หมดแล้ว ถ้าคุณอยากคุยหรือถามอะไร บอกคนที่ให้กระดาษนี้
form-only-if = เฉพาะเมื่อ{ $condition }
form-only-if-asked = เฉพาะเมื่อมีคนขอให้คุณตอบ
form-only-children = เฉพาะเมื่อคุณอายุต่ำกว่า 18 ปี
form-and = { " " }และ{ " " }
form-or = { " " }หรือ{ " " }
form-quoted = “{ $text }”
form-if-answer = คุณตอบ { $answers } ในข้อ { $number }
form-if-not-answer = คุณไม่ได้ตอบ { $answers } ในข้อ { $number }
form-if-number = ตัวเลขของคุณในข้อ { $number } อยู่ระหว่าง { $from } ถึง { $to }
