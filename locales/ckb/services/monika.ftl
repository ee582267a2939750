### translation: draft

# of: a03572d0
about =
    .title = MONIKA
    .summary = کۆمەڵەیەکی فرەکولتووری ژنان، هێڵی یارمەتی بە چەند زمان و شوێنی پارێزراوی هەیە.
    .unverified-because = ژمارە و کاتەکان هی 2020ن و لەو کاتەوە نەپشکێنراون.
# of: b4cf86bd
helpline =
    .note = بێبەرامبەر، بە چەند زمان. دەتوانیت بێ ناوهێنان پەیوەندی بکەیت.
# of: 8e10ccfb
shelter-mona =
    .note = شوێنی پارێزراوی Mona.
