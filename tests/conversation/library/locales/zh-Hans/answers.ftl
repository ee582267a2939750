### translation: draft

answer-yes = 是
answer-no = 不是
answer-unsure = 不知道
answer-declined = 不想说
answer-none = 都没有
answer-noted = 注意到了
answer-nothing = 没有
