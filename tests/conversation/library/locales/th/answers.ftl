### translation: draft

answer-yes = ใช่
answer-no = ไม่ใช่
answer-unsure = ไม่ทราบ
answer-declined = ไม่อยากตอบ
answer-none = ไม่มีข้อใดเลย
answer-noted = สังเกตเห็น
answer-nothing = ไม่มี
