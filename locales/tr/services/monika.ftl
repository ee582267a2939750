### translation: draft

# of: a03572d0
about =
    .title = MONIKA (Monika-Naiset)
    .summary = Birkaç dilde yardım hattı ve sığınma evi olan çok kültürlü bir kadın derneği.
    .unverified-because = Numaralar ve saatler 2020 yılına ait, o zamandan beri kontrol edilmedi.
# of: b4cf86bd
helpline =
    .note = Ücretsiz, birkaç dilde. Adınızı vermeden arayabilirsiniz.
# of: 8e10ccfb
shelter-mona =
    .note = Sığınma evi Mona.
