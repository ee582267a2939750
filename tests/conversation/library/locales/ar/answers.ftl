### translation: draft

answer-yes = نعم
answer-no = لا
answer-unsure = لا أعرف
answer-declined = أفضل ألا أجيب
answer-none = لا شيء مما سبق
answer-noted = لاحظت
answer-nothing = لا شيء
