### translation: draft

# of: 6873e7ea
about =
    .title = Xarumaha taageerada Seri (Seri-tukikeskus)
    .summary = Caawimaad rabshad galmo ka dib, dadka jinsi kasta ah ee 16 jir ama ka weyn. Dembigana halkaas ayaa lagu sheegi karaa.
    .unverified-because = Cinwaannada iyo lambarrada xarumaha lama helin, lamana xaqiijin in la iman karo magac la’aan ama lacag la’aan.
# of: 1055088e
site =
    .note = Ma aha bogga xarumaha; hay’adaha caddaaladda ayaa halkaas kaga warrama.
