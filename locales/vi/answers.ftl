### translation: draft
# Những gì người trả lời nhìn thấy: khi trò chuyện, bên cạnh ngôn ngữ khác và trên giấy.

## Answers

# of: 314a4091
answer-yes = Có
# of: 00950e14
answer-no = Không
# of: 1c4493c9
answer-unsure = Không biết
# of: 3dfadb15
answer-declined = Không muốn nói
# of: 805d8243
answer-none = Không có điều nào ở đây
# of: e79a4b94
answer-noted = Đã ghi nhận
# of: c34d643b
answer-nothing = Không có gì để ghi nhận

## Forms to fill in

# of: 3a5b7362
form-title = Câu hỏi
# of: 39b4d685
form-yours = Bạn quyết định mình trả lời điều gì. Bạn có thể bỏ qua bất cứ câu nào và dừng lại bất cứ lúc nào. Bạn không cần nói lý do.
# of: 176e6c8d
form-no-name = Đừng viết tên bạn hoặc tên của ai khác vào đây.
# of: 0f8618d6
form-give-back = Hãy trả tờ giấy này cho người đã đưa cho bạn. Đừng mang theo: người khác có thể đọc được.
# of: 6fd4c4f6
form-tick-one = Đánh dấu một ô.
# of: 0e60e87a
form-tick-any = Đánh dấu tất cả những điều đúng.
# of: fe402dc2
form-tick-number = Đánh dấu một số.
# of: 7e773684
form-write-number = Viết một số.
# of: 296d9f26
form-write-note = Viết vào đây, hoặc chỉ nghĩ về điều đó.
# of: 9381ee2e
form-scale = { $from } = { $low }, { $to } = { $high }
# of: a207b8ea
form-end = Hết rồi. Nếu bạn muốn nói về điều gì ở đây hoặc muốn hỏi, hãy nói với người đã đưa tờ giấy này cho bạn.
# of: 00cab8bb
form-only-if = Chỉ khi { $condition }.
# of: b29a63f9
form-only-if-asked = Chỉ khi có người đề nghị bạn trả lời câu này.
# of: 1f0a1800
form-only-children = Chỉ khi bạn dưới 18 tuổi.
# of: 7957eb20
form-and = { " " }và{ " " }
# of: 25a8cc96
form-or = { " " }hoặc{ " " }
# of: 17eff3c2
form-quoted = “{ $text }”
# of: 1ee1b1e6
form-if-answer = bạn trả lời { $answers } cho câu { $number }
# of: 03c96f93
form-if-not-answer = bạn không trả lời { $answers } cho câu { $number }
# of: 56fbea23
form-if-number = số của bạn ở câu { $number } là từ { $from } đến { $to }
