### translation: draft

answer-yes = 是
answer-no = 不是
answer-unsure = 不知道
answer-declined = 不想说
answer-none = 都没有
answer-noted = 注意到了
answer-nothing = 没有

form-title = 问题
form-yours = 回答什么由你决定。可以跳过，也可以随时停止，不需要说明理由。
form-no-name = 不要写你的名字，也不要写别人的名字。
form-give-back = 请把这张纸还给给你的人。不要带走，别人可能会看到。
form-tick-one = 选一个。
form-tick-any = 选所有符合的。
form-tick-number = 选一个数字。
form-write-number = 写一个数字。
form-write-note = 写在这里，或者只想一想。
form-scale = { $from } = { $low }，{ $to } = { $high }
form-end = 就这些。如果你想谈谈或者问什么，请告诉给你这张纸的人。
form-only-if = 只有{ $condition }才回答。
form-only-if-asked = 只有请你回答时才回答。
form-only-children = 只有你未满十八岁才回答。
form-and = 并且
form-or = 或者
form-quoted = “{ $text }”
form-if-answer = 你对问题 { $number } 的回答是{ $answers }
form-if-not-answer = 你对问题 { $number } 的回答不是{ $answers }
form-if-number = 你在问题 { $number } 的数字是 { $from } 到 { $to }
