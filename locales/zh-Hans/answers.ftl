### translation: draft
# 回答者看到的内容：谈话中、与另一种语言并列时，以及纸上。

## Answers

# of: 314a4091
answer-yes = 是
# of: 00950e14
answer-no = 否
# of: 1c4493c9
answer-unsure = 不知道
# of: 3dfadb15
answer-declined = 不想说
# of: 805d8243
answer-none = 都不是
# of: e79a4b94
answer-noted = 已记下
# of: c34d643b
answer-nothing = 没有要记的

## Forms to fill in

# of: 3a5b7362
form-title = 问题
# of: 39b4d685
form-yours = 回答什么由您决定。任何问题都可以不答，随时可以停止。不需要说明理由。
# of: 176e6c8d
form-no-name = 请不要在这里写您的名字，也不要写别人的名字。
# of: 0f8618d6
form-give-back = 请把这张纸还给发给您的人。不要带走：别人可能会看到。
# of: 6fd4c4f6
form-tick-one = 勾选一项。
# of: 0e60e87a
form-tick-any = 勾选所有符合的项。
# of: fe402dc2
form-tick-number = 勾选一个数字。
# of: 7e773684
form-write-number = 写一个数字。
# of: 296d9f26
form-write-note = 写在这里，或者只在心里想。
# of: 9381ee2e
form-scale = { $from } = { $low }，{ $to } = { $high }
# of: a207b8ea
form-end = 问题到此结束。如果您想谈谈或想问什么，请告诉给您这张纸的人。
# of: 00cab8bb
form-only-if = 仅在以下情况下回答：{ $condition }。
# of: b29a63f9
form-only-if-asked = 仅在有人请您回答时填写。
# of: 1f0a1800
form-only-children = 仅在您未满 18 岁时回答。
# of: 7957eb20
form-and = ，并且
# of: 25a8cc96
form-or = ，或者
# of: 17eff3c2
form-quoted = “{ $text }”
# of: 1ee1b1e6
form-if-answer = 您在第 { $number } 题回答了{ $answers }
# of: 03c96f93
form-if-not-answer = 您在第 { $number } 题没有回答{ $answers }
# of: 56fbea23
form-if-number = 您在第 { $number } 题填的数字在 { $from } 到 { $to } 之间
