### translation: draft
# Se, minkä vastaaja näkee: keskustelussa, toisen kielen rinnalla ja paperilla.

## Answers

answer-yes = Kyllä
answer-no = Ei
answer-unsure = En tiedä
answer-declined = En halua sanoa
answer-none = Ei mikään näistä
answer-noted = Huomioitu
answer-nothing = Ei huomioitavaa
