### translation: reviewed by A. Reader, 2026-11-01
about =
    .title = هاتف المساعدة
    .summary = اتصل على ⁦{ $phone-helpline }، ليلاً أو نهاراً.
call =
    .note = يُجاب بلغات كثيرة.
# ! in locales/ar/services/helpline.ftl
# ! error hidden-character 4:25-4:26
