### translation: draft
### Sánit sisdoalu birra. Dušše sihkkaris sánit leat dás; eará teavsttat váilot ain.

# Only what is sure stands here; what is missing is shown in the source language and marked.

# of: b00c821b
page-of = Siidu { $page } / { $pages }
# of: 1746410e
contents = Sisdoallu
# of: a3b218b4
sources = Gáldut
# of: 17eff3c2
quoted = ”{ $text }”
# of: d9e0d671
list-comma = { ", " }
# of: 6a9c46a4
service-free = Nuvttá
# of: 7a3ed653
hours-from-to = { $days } dii. { $from }–{ $to }
# of: 9016d237
hours-in-languages = { $hours } ({ $languages })
# of: 4ee8ee07
hours-time = { $hour }.{ $minute }
# of: 4995587d
days-all = Juohke beaivvi
# of: db7902b3
days-from-to = { $from }–{ $to }
# of: e3786b73
day-mon = vuos
# of: aa145f5e
day-tue = maŋ
# of: d7826ab9
day-wed = gask
# of: 77471b19
day-thu = duor
# of: ef5c761d
day-fri = bear
# of: 6074788b
day-sat = láv
# of: 7773f0e8
day-sun = sotn
# of: 26128aaa
area-finland = olles Suopma

# Languages

# of: b409ea76
language-ar = arábagiella
# of: 7324e788
language-bg = bulgáriagiella
# of: d72599ff
language-cs = čeahkagiella
# of: 52b257bf
language-da = dánskkagiella
# of: a691fd42
language-de = duiskkagiella
# of: 028e8614
language-el = greikkagiella
# of: f696aa85
language-en = eaŋgalsgiella
# of: 68cdd923
language-es = spánskkagiella
# of: cddf5efd
language-et = esttegiella
# of: 6528bea1
language-fa = persiagiella
# of: ab9e2a86
language-fi = suomagiella
# of: 79e37b44
language-fr = fránskkagiella
# of: db8c845c
language-he = hebreagiella
# of: 6dbbfd0f
language-hi = hindigiella
# of: a7596f80
language-hr = kroátiagiella
# of: aa6d3cfd
language-hu = ungárgiella
# of: 3c23ada0
language-it = itáliagiella
# of: 26a33d57
language-ja = japánagiella
# of: 74cca74d
language-ko = koreagiella
# of: e13b08f0
language-lt = liettuvagiella
# of: c9a318c2
language-lv = látviagiella
# of: ae6eebed
language-nl = hollánddagiella
# of: f86f2576
language-pl = polskkagiella
# of: eb0ff06c
language-pt = portugálagiella
# of: e3291eb0
language-ro = romániagiella
# of: 4b050ad5
language-ru = ruoššagiella
# of: f629b4de
language-se = davvisámegiella
# of: 8bbbf080
language-sk = slovákiagiella
# of: 0819bd23
language-sq = albánagiella
# of: 399ee226
language-sv = ruoŧagiella
# of: d1dc10ab
language-th = ŧaigiella
# of: 73ef6e33
language-tr = durkagiella
# of: a3713b11
language-uk = ukrainagiella
# of: 9cbe2c21
language-vi = vietnamgiella
# of: bf635778
language-zh = kiinnágiella

